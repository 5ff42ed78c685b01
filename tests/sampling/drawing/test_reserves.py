from collections.abc import Sequence
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from qi_desktop.sampling.drawing.proposal import proposed_settings
from qi_desktop.sampling.drawing.reserves import RESERVES, reserves_of
from qi_desktop.sampling.model import Candidate, Draw, NamedCase, StratumDraw
from tests.sampling.drawing.test_stand_ins import LIKE
from tests.sampling.lists import demo_people, lists, settings, someone


def drawn(seed: int, **selected: Sequence[str]) -> Draw:
    """Return a draw of these people."""
    return Draw(seed, tuple(StratumDraw(code, tuple(keys), (), {}) for code, keys in selected.items()))


@given(lists(longest=60), st.data())
def test_reserves_are_never_drawn_nor_left_out_by_name_nor_of_another_provider(
    people: list[Candidate], data: st.DataObject
) -> None:
    listed = [replace(one, provider="CRC") for one in people]
    others = [someone("elsewhere", "NPS", **LIKE)]
    chosen = data.draw(st.lists(st.sampled_from(listed), min_size=1, unique_by=lambda one: one.key))
    barred = data.draw(st.lists(st.sampled_from(listed), unique_by=lambda one: one.key))
    taken = drawn(data.draw(st.integers(0, 2**63)), CRC=[one.key for one in chosen])
    named = tuple(NamedCase("CRC", one.key, "Known to the inspector.") for one in barred)
    asked = replace(settings(len(chosen)), sizes=(("CRC", len(chosen)),), must_not=named)
    found = reserves_of(listed + others, taken, asked)
    assert found.keys() == {("CRC", one.key) for one in chosen}
    free = {one.key for one in listed} - {one.key for one in (*chosen, *barred)}
    for keys in found.values():
        assert len(keys) == len(set(keys)) == min(RESERVES, len(free))
        assert set(keys) <= free
    assert reserves_of([*others, *reversed(listed)], taken, asked) == found


def test_reserves_are_the_same_on_every_system() -> None:
    people = [
        someone(
            f"X{place:03}",
            colour=("red", "red", "grey", "blue")[place % 4],
            size=("small", "large")[place // 2 % 2],
            level=("high", "low", "not stated")[place % 3],
            officer=f"officer {place % 5}",
        )
        for place in range(40)
    ]
    taken = Draw(2017, (StratumDraw("", ("X000", "X010", "X020", "X030"), (), {}),))
    found = reserves_of(people, taken, settings(4))
    assert {key: " ".join(keys) for (_, key), keys in found.items()} == {
        "X000": "X036 X021 X012 X033 X024",
        "X010": "X019 X031 X007 X034 X022",
        "X020": "X029 X008 X017 X032 X005",
        "X030": "X003 X027 X039 X015 X023",
    }


def test_every_case_of_the_demonstration_has_its_reserves() -> None:
    people = demo_people()
    asked = proposed_settings({"CRC": 30, "NPS": 16}, people)
    selected = {
        code: [one.key for one in people if one.provider == code][:size] for code, size in asked.sizes
    }
    found = reserves_of(people, drawn(46, **selected), asked)
    assert len(found) == 46
    assert all(len(keys) == RESERVES for keys in found.values())
