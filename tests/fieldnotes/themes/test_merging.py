"""Two laptops code apart and merge: the same themes and passages on both, and none is lost."""

from collections.abc import Callable, Generator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given, settings
from hypothesis import strategies as st

from qi_desktop.fieldnotes.model import Coding, Standing, UnknownFieldnote
from qi_desktop.fieldnotes.service import FieldnotesService
from qi_desktop.fieldnotes.themes.service import ThemesService
from qi_desktop.foundation.errors import UserError
from qi_desktop.storage.workspace import Workspace
from tests.builders import a_workspace
from tests.thoroughness import examples

BODY = "🙂 They rang late.\nThey rang late.\nNobody said why 👩🏽‍⚖️."
NAMES = ("Contact", "contact", "Workload", "Courts")
WORDS = st.sampled_from(["", "late.", "🙂", "\n", "They rang late.\n", "more "])


@dataclass(frozen=True)
class Laptop:
    workspace: Workspace
    fieldnotes: FieldnotesService
    themes: ThemesService

    def take_in(self, other: "Laptop") -> None:
        parcels = other.workspace.ledger.outtake().since(other.workspace.laptop, 0)
        self.workspace.ledger.take_in([parcels])

    def note(self) -> str:
        """The note, refused where its writing was undone."""
        for one in self.fieldnotes.notes():
            return one.id
        raise UnknownFieldnote("note", "")


@contextmanager
def two_laptops() -> Generator[tuple[Laptop, Laptop]]:
    """Two laptops that hold the same note."""
    with (
        TemporaryDirectory() as folder,
        a_workspace(Path(folder, "one.qi")) as one,
        a_workspace(Path(folder, "other.qi")) as other,
    ):
        ours, theirs = (
            Laptop(space, FieldnotesService(space), ThemesService(space)) for space in (one, other)
        )
        meeting = ours.fieldnotes.add_session("meeting", "Managers")
        ours.fieldnotes.write_note(meeting.id, "Said", BODY)
        theirs.take_in(ours)
        yield ours, theirs


def exchange(ours: Laptop, theirs: Laptop) -> None:
    theirs.take_in(ours)
    ours.take_in(theirs)


def same_on_both(ours: Laptop, theirs: Laptop) -> None:
    """Whatever a laptop remembers of the way, both come to the same, and so does one that just opened."""
    opened = ThemesService(ours.workspace)
    assert ours.workspace.ledger.digest() == theirs.workspace.ledger.digest()
    assert ours.themes.passages() == theirs.themes.passages() == opened.passages()
    # Read for one note, places are followed edit by edit; among all notes, only where that is needed.
    by_note = [
        one for note in ours.fieldnotes.notes() for one in ThemesService(ours.workspace).passages(note.id)
    ]
    assert by_note == ours.themes.passages()
    assert ours.themes.branches() == theirs.themes.branches() == opened.branches()


Act = Callable[[Laptop, st.DataObject], object]


def _add(laptop: Laptop, data: st.DataObject) -> object:
    return laptop.themes.add_theme(
        data.draw(st.sampled_from(NAMES)), parent=_theme(laptop, data, or_none=True)
    )


def _theme(laptop: Laptop, data: st.DataObject, *, or_none: bool = False) -> str:
    themes = [one.id for one in laptop.themes.themes()]
    choices = ["", *themes] if or_none or not themes else themes
    return data.draw(st.sampled_from(choices))


def _passage(laptop: Laptop, data: st.DataObject) -> str:
    return data.draw(st.sampled_from([one.id for one in laptop.themes.passages()] or [""]))


def _code(laptop: Laptop, data: st.DataObject) -> object:
    note = laptop.note()
    length = len(laptop.fieldnotes.note(note).body)
    start = data.draw(st.integers(0, max(length - 1, 0)))
    stop = data.draw(st.integers(start, length))
    return laptop.themes.code_passage(note, start, stop, Coding(_theme(laptop, data, or_none=True)))


def _edit(laptop: Laptop, data: st.DataObject) -> object:
    note = laptop.note()
    body = laptop.fieldnotes.note(note).body
    start = data.draw(st.integers(0, len(body)))
    stop = data.draw(st.integers(start, len(body)))
    return laptop.fieldnotes.revise_note(note, body[:start] + data.draw(WORDS) + body[stop:])


ACTS: tuple[Act, ...] = (
    _add,
    _code,
    _edit,
    lambda laptop, data: laptop.themes.join_themes(_theme(laptop, data), _theme(laptop, data)),
    lambda laptop, data: laptop.themes.move_theme(_theme(laptop, data), _theme(laptop, data, or_none=True)),
    lambda laptop, data: laptop.themes.remove_theme(_theme(laptop, data)),
    lambda laptop, data: laptop.themes.recode_passage(_passage(laptop, data), Coding(_theme(laptop, data))),
    lambda laptop, data: laptop.themes.remove_passage(_passage(laptop, data)),
    lambda laptop, data: laptop.themes.mark_again(_passage(laptop, data), 0, data.draw(st.integers(1, 9))),
    lambda laptop, data: laptop.workspace.ledger.undo(),
)


@settings(max_examples=examples(14))
@given(data=st.data())
def test_codes_are_the_same_after_any_work_on_two_laptops(data: st.DataObject) -> None:
    with two_laptops() as laptops:
        for _ in range(data.draw(st.integers(2, 12))):
            laptop = data.draw(st.sampled_from(laptops))
            try:
                data.draw(st.sampled_from(ACTS))(laptop, data)
            except UserError:
                continue  # A person would be told, and nothing changed.
            if data.draw(st.booleans()):
                laptop.themes.passages()  # As when the page is shown: what is remembered must not matter.
            if data.draw(st.integers(0, 4)) == 0:
                exchange(*laptops)
        exchange(*laptops)
        same_on_both(*laptops)
        _nothing_is_lost(laptops[0])


def _nothing_is_lost(laptop: Laptop) -> None:
    themes, passages = laptop.themes.themes(), laptop.themes.passages()
    ids = {one.id for one in themes}
    assert len(ids) == len(themes)
    assert {one.coding.theme for one in passages} <= {"", *ids}
    assert {one.parent for one in themes} <= {"", *ids}
    assert sum(one.passages for one in laptop.themes.branches()) == sum(
        bool(one.coding.theme) for one in passages
    )


def test_two_inspectors_invent_the_same_theme_and_join_it_crosswise() -> None:
    with two_laptops() as (ours, theirs):
        mine = ours.themes.add_theme("Contact")
        ours.themes.code_passage(ours.note(), 2, 16, Coding(mine.id))
        other = theirs.themes.add_theme("contact")
        theirs.themes.code_passage(theirs.note(), 18, 33, Coding(other.id))
        exchange(ours, theirs)
        assert [one.id for one in ours.themes.namesakes()[0]] == sorted([mine.id, other.id])

        ours.themes.join_themes(mine.id, other.id)
        theirs.themes.join_themes(other.id, mine.id)
        exchange(ours, theirs)

        same_on_both(ours, theirs)
        (theme,) = ours.themes.themes()
        assert theme.id == min(mine.id, other.id)
        assert {one.coding.theme for one in ours.themes.passages()} == {theme.id}
        assert len(ours.themes.passages_of(theme.id)) == 2
        assert ours.workspace.ledger.conflicts() == []


def test_two_themes_put_below_each_other_both_stay() -> None:
    with two_laptops() as (ours, theirs):
        contact, hub = ours.themes.add_theme("Contact"), ours.themes.add_theme("Hub")
        exchange(ours, theirs)
        ours.themes.move_theme(contact.id, hub.id)
        theirs.themes.move_theme(hub.id, contact.id)
        exchange(ours, theirs)
        same_on_both(ours, theirs)
        assert [(one.theme.name, one.depth) for one in ours.themes.branches()] == [("Contact", 0), ("Hub", 1)]


def test_a_theme_removed_on_one_laptop_stays_while_the_other_has_coded_to_it() -> None:
    with two_laptops() as (ours, theirs):
        theme = ours.themes.add_theme("Contact")
        exchange(ours, theirs)
        ours.themes.remove_theme(theme.id)
        passage = theirs.themes.code_passage(theirs.note(), 2, 16, Coding(theme.id))
        exchange(ours, theirs)
        same_on_both(ours, theirs)
        assert [one.name for one in ours.themes.themes()] == ["Contact"]
        assert ours.themes.passage(passage.id).coding.theme == theme.id


def test_a_passage_follows_into_the_wording_that_settled_a_conflict() -> None:
    with two_laptops() as (ours, theirs):
        note = ours.note()
        passage = theirs.themes.code_passage(note, BODY.index("Nobody"), BODY.index(" 👩"), Coding())
        ours.fieldnotes.revise_note(note, f"Begun at nine.\n{BODY}")
        theirs.fieldnotes.revise_note(note, BODY.replace("late", "at night"))
        exchange(ours, theirs)
        same_on_both(ours, theirs)
        settled = f"Begun at nine.\n{BODY.replace('late', 'at night')}"
        ours.workspace.ledger.resolve("note", note, "body", settled, "Both")
        exchange(ours, theirs)
        same_on_both(ours, theirs)
        now = theirs.themes.passage(passage.id)
        assert (now.words, now.standing) == ("Nobody said why", Standing.AS_MARKED)
        assert settled[now.start : now.stop] == now.words


def test_a_passage_moved_on_two_laptops_stands_at_one_of_both_places_and_never_between() -> None:
    with two_laptops() as (ours, theirs):
        passage = ours.themes.code_passage(ours.note(), 2, 16, Coding())
        exchange(ours, theirs)
        ours.themes.mark_again(passage.id, 2, 6)
        theirs.themes.mark_again(passage.id, 30, 33)
        exchange(ours, theirs)
        same_on_both(ours, theirs)
        now = ours.themes.passage(passage.id)
        assert (now.start, now.stop) in {(2, 6), (30, 33)}
        assert ours.workspace.ledger.conflicts() == []
