"""Hits are settled one by one, names are changed for good, and the key stays in the file. All invented."""

from collections.abc import Generator

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from qi_desktop.fieldnotes.names.model import (
    Gender,
    KeptWithoutReason,
    NameInUse,
    NamesUnsettled,
    NothingInstead,
    Settled,
    StillGivesAway,
)
from qi_desktop.fieldnotes.names.pool import Share, proposals
from qi_desktop.fieldnotes.names.service import NamesService
from qi_desktop.inspection.service import InspectionService
from qi_desktop.storage.workspace import Workspace
from tests.builders import a_workspace
from tests.thoroughness import examples

PASSAGE = ("passage", "p1")
TEXT = "May saw Aaron Aspabeck in May 2016. Aspabeck will ask Will."


def list_people(workspace: Workspace) -> None:
    people = {
        "1": {"name": "Aaron Aspabeck", "gender": "male", "reference": "X900113", "birth_date": "1985-03-14"},
        "2": {"name": "May Drayumley", "gender": "female", "reference": "X900120"},
        "3": {"name": "Will Mayerigg", "gender": "male", "responsible_officer": "Tamsin Garrewick"},
    }
    with workspace.ledger.entry("import_case_list") as entry:
        for case, facts in people.items():
            entry.put("eligible_case", case, provider="CRC", row=int(case), office="Ipswich", **facts)


@pytest.fixture
def names(workspace: Workspace) -> NamesService:
    list_people(workspace)
    return NamesService(workspace)


def words_of(names: NamesService, text: str) -> list[str]:
    return [hit.words for hit in names.check(text)]


def test_the_lists_are_read_once_and_again_after_they_changed(
    names: NamesService, workspace: Workspace
) -> None:
    assert not names.is_ready
    assert words_of(names, "Nell Hathersage and Tamsin") == ["Tamsin"]
    assert names.is_ready
    before = names.known()
    workspace.drafts.keep("note", "n", "body", "typing changes no list")
    with workspace.ledger.entry("write_note") as entry:
        entry.put("note", "n", body="nor does this")
    assert names.known() is before
    InspectionService(workspace).add_team_member("Nell Hathersage", "inspector")
    assert words_of(names, "Nell Hathersage and Tamsin") == ["Nell Hathersage", "Tamsin"]
    workspace.ledger.undo()
    assert words_of(names, "Nell Hathersage and Tamsin") == ["Tamsin"]


def test_what_another_connection_wrote_is_known_too(names: NamesService, workspace: Workspace) -> None:
    assert words_of(names, "Petra Quill") == []
    other = workspace.second_connection()
    InspectionService(other).add_team_member("Petra Quill", "case_sample_reviewer")
    other.close()
    assert words_of(names, "Petra Quill") == ["Petra Quill"]


def test_everybody_who_attended_by_name_and_every_place_is_known(
    names: NamesService, workspace: Workspace
) -> None:
    with workspace.ledger.entry("add_session") as entry:
        entry.put("session", "s", kind="visit", title="A visit", place="Garden hostel, Lowestoft")
        entry.put("participant", "p", session="s", role="partner", name="Bo Lusk")
        entry.put("sampled_case", "c", number="CRC 07", state="drawn")
    assert words_of(names, "Lusk, of Lowestoft, on crc 7 in IPSWICH") == [
        "Lusk",
        "Lowestoft",
        "crc 7",
        "IPSWICH",
    ]


def test_a_provider_is_no_place(names: NamesService, workspace: Workspace) -> None:
    with workspace.ledger.entry("add_provider") as entry:
        entry.put("provider", "kss", code="KSS", name="Kestshire Services")
    with workspace.ledger.entry("add_session") as entry:
        entry.put("session", "s", kind="visit", title="A visit", place="KSS office, Wendlock")
    assert words_of(names, "The KSS in Wendlock") == ["Wendlock"]


def test_nothing_goes_out_before_every_hit_is_settled(names: NamesService) -> None:
    assert [hit.words for hit in names.unsettled(*PASSAGE, TEXT)] == [
        "May", "Aaron Aspabeck", "May", "Aspabeck", "will", "Will",
    ]  # fmt: skip
    with pytest.raises(NamesUnsettled) as refused:
        names.cleared(*PASSAGE, TEXT)
    assert (refused.value.hits, refused.value.text) == (6, "passage")
    names.keep(*PASSAGE, TEXT, "May", "The month, and the forename of nobody here")
    names.keep_ordinary(["will"])
    names.change(*PASSAGE, TEXT, "Aaron Aspabeck", "Anselm")
    names.change(*PASSAGE, TEXT, "Aspabeck", "Anselm")
    assert [hit.words for hit in names.unsettled(*PASSAGE, TEXT)] == ["Will"]
    names.blacken(*PASSAGE, TEXT, "Will")
    assert names.cleared(*PASSAGE, TEXT) == "May saw Anselm in May 2016. Anselm will ask [name removed]."


def test_a_decision_holds_among_its_words_and_not_among_others(names: NamesService) -> None:
    names.keep(*PASSAGE, "It was in May 2016, he said.", "May", "The month")
    assert not names.unsettled(*PASSAGE, "Long before. It was in May 2016, he said, and left.")
    assert names.unsettled(*PASSAGE, "It was May who said so.")
    assert names.unsettled("passage", "p2", "It was in May 2016, he said.")


def test_an_ordinary_word_is_settled_everywhere_and_only_in_small_letters(names: NamesService) -> None:
    names.keep_ordinary(["will"])
    assert not names.unsettled("passage", "elsewhere", "he will")
    assert names.unsettled("passage", "elsewhere", "Will he?")


def test_a_decision_is_taken_back_and_undone(names: NamesService, workspace: Workspace) -> None:
    names.blacken(*PASSAGE, TEXT, "Will")
    settled = [one for one in names.examined(*PASSAGE, TEXT) if one.decision]
    assert [one.decision.decision for one in settled if one.decision] == [Settled.BLACKENED]
    assert settled[0].decision
    names.take_back(settled[0].decision.id)
    assert len(names.unsettled(*PASSAGE, TEXT)) == 6
    workspace.ledger.undo()
    assert len(names.unsettled(*PASSAGE, TEXT)) == 5


def test_where_two_decided_differently_the_one_that_gives_less_away_holds(names: NamesService) -> None:
    names.keep(*PASSAGE, TEXT, "Will", "He agreed to be named")
    names.blacken(*PASSAGE, TEXT, "Will")
    names.keep(*PASSAGE, TEXT, "Will", "He agreed to be named")
    (decided,) = [one.decision for one in names.examined(*PASSAGE, TEXT) if one.hit.words == "Will"]
    assert decided
    assert decided.decision is Settled.BLACKENED


def test_what_stands_in_the_place_of_a_name_must_give_nobody_away(names: NamesService) -> None:
    for instead in ("Tamsin", "aspabeck", "a man from Ipswich"):
        with pytest.raises(StillGivesAway):
            names.change(*PASSAGE, TEXT, "Will", instead)
    with pytest.raises(NothingInstead):
        names.change(*PASSAGE, TEXT, "Will", "  ")
    with pytest.raises(KeptWithoutReason):
        names.keep(*PASSAGE, TEXT, "Will", " ")
    assert len(names.unsettled(*PASSAGE, TEXT)) == 6


def test_a_changed_name_stands_for_one_person_only(names: NamesService, workspace: Workspace) -> None:
    names.change(*PASSAGE, TEXT, "Aaron Aspabeck", "Anselm")
    with pytest.raises(NameInUse):
        names.change(*PASSAGE, TEXT, "Will", "anselm")
    assert names.proposals("Aspabeck")[0] == "Anselm"
    assert "Anselm" not in names.proposals("Mayerigg", many=500)
    with workspace.ledger.entry("add_practice_example") as entry:
        entry.put("practice_example", "e", changed_name="Bettina", text="…")
    with pytest.raises(NameInUse):
        names.change(*PASSAGE, TEXT, "Will", "Bettina")
    assert "Bettina" not in names.plausible(Gender.FEMALE, 500)
    assert [(one.subject, one.name) for one in names.pseudonyms()] == [("aaron aspabeck", "Anselm")]


def test_a_name_is_proposed_that_fits_the_gender_on_the_list(names: NamesService) -> None:
    men, women = set(names.plausible(Gender.MALE, 200)), set(names.plausible(Gender.FEMALE, 200))
    assert set(names.proposals("Aaron Aspabeck", many=50)) <= set(names.plausible(Gender.MALE, 5000))
    assert set(names.proposals("Drayumley", many=50)) <= set(names.plausible(Gender.FEMALE, 5000))
    assert len(men & women) < 40


@given(st.lists(st.sampled_from(["Aaron", "Abel"]), max_size=2), st.sampled_from(list(Gender)), st.data())
@settings(max_examples=examples(25))
def test_proposed_names_never_repeat_nor_equal_a_real_name(
    real: list[str], gender: Gender, data: st.DataObject
) -> None:
    everything = list(proposals(gender, (), lambda _name: False))
    used = data.draw(st.lists(st.sampled_from(everything), max_size=400))
    taken = {*used, *real}
    proposed = list(proposals(gender, [name.upper() for name in used], taken.__contains__))
    assert len(proposed) == len(set(proposed))
    assert set(proposed) == set(everything) - taken


@given(st.integers(1, 12), st.sampled_from(list(Gender)))
@settings(max_examples=examples(8))
def test_laptops_that_cannot_speak_to_each_other_never_propose_the_same_name(
    laptops: int, gender: Gender
) -> None:
    each = [
        set(proposals(gender, (), lambda _name: False, Share(place, laptops))) for place in range(laptops)
    ]
    together = set[str]().union(*each)
    assert len(together) == sum(map(len, each))
    assert together == set(proposals(gender, (), lambda _name: False))
    assert all(each)


def test_a_laptop_proposes_from_its_own_share(names: NamesService, workspace: Workspace) -> None:
    team = InspectionService(workspace)
    everything = set(names.plausible(Gender.MALE, 5000))
    team.add_team_member("Petra Quill", "lead", laptop=workspace.laptop)
    team.add_team_member("Nell Hathersage", "inspector", laptop="another")
    assert 0 < len(set(names.plausible(Gender.MALE, 5000))) < len(everything)


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Generator[NamesService]:
    with a_workspace(tmp_path_factory.mktemp("names") / "names.qi") as workspace:
        list_people(workspace)
        yield NamesService(workspace)


@given(
    st.lists(
        st.sampled_from(["Aaron Aspabeck", "Will", "May Drayumley", "Garrewick"]), min_size=1, max_size=6
    ),
    st.integers(0, 10_000),
)
@settings(max_examples=examples(15), suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_each_person_keeps_one_name_and_no_two_share_one(
    shared: NamesService, people: list[str], number: int
) -> None:
    for place, person in enumerate(people):
        text = f"{person} spoke."
        shared.change("passage", f"{number}-{place}", text, person, shared.proposals(person)[0])
        assert shared.cleared("passage", f"{number}-{place}", text).endswith(" spoke.")
    key = shared.pseudonyms()
    assert len({one.name for one in key}) == len({one.subject for one in key}) == len(key)
    assert not any(shared.check(one.name) for one in key)


def test_what_is_kept_about_a_passage_holds_none_of_its_words(
    names: NamesService, workspace: Workspace
) -> None:
    names.keep(*PASSAGE, TEXT, "Will", "He is a public figure")
    rows = workspace.database.rows("select * from name_decision")
    assert all(word not in str(row) for row in rows for word in ("Will", "ask", "Aspabeck"))
