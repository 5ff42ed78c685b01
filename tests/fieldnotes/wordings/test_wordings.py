"""Every wording of a note is kept, compared with any other, and can come back."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from qi_desktop.fieldnotes.service import FieldnotesService
from qi_desktop.fieldnotes.wordings.differing import difference, folded
from qi_desktop.fieldnotes.wordings.model import Fate, Piece, WordingErased, WordingUnknown
from qi_desktop.fieldnotes.wordings.service import WordingService
from qi_desktop.storage.workspace import Workspace
from tests.thoroughness import examples


@pytest.fixture
def fieldnotes(workspace: Workspace) -> FieldnotesService:
    return FieldnotesService(workspace)


@pytest.fixture
def wordings(workspace: Workspace, fieldnotes: FieldnotesService) -> WordingService:
    return WordingService(workspace, fieldnotes)


@pytest.fixture
def note(fieldnotes: FieldnotesService) -> str:
    """A note with three wordings."""
    session = fieldnotes.add_session("meeting", "Officers at Ipswich")
    note = fieldnotes.write_note(session.id, "Said", "")
    fieldnotes.revise_note(note.id, "The plan was late 🙂.")
    fieldnotes.revise_note(note.id, "The plan was never late 🙂.\nNobody knew.")
    return note.id


def test_the_newest_wording_comes_first_with_its_words_counted(wordings: WordingService, note: str) -> None:
    listed = wordings.wordings(note)
    assert [(one.words, one.shown, one.act) for one in listed] == [
        (8, True, "revise_note"),
        (5, False, "revise_note"),
        (0, False, "write_note"),
    ]
    assert wordings.body(note, listed[1].id) == "The plan was late 🙂."


def test_what_differs_is_told_word_by_word(wordings: WordingService, note: str) -> None:
    newest, older, first = (one.id for one in wordings.wordings(note))
    found = wordings.difference(note, older, newest)
    assert (found.gone, found.new) == (0, 3)
    assert [piece.text for piece in found.pieces if piece.fate is Fate.NEW] == ["never ", ".\nNobody knew"]
    assert wordings.difference(note, first).new == 7
    assert wordings.difference(note, "", first).pieces == ()


def test_a_restored_wording_is_a_new_one_and_can_be_undone(
    wordings: WordingService, fieldnotes: FieldnotesService, workspace: Workspace, note: str
) -> None:
    older = wordings.wordings(note)[1]
    assert wordings.restore_wording(note, older.id).body == "The plan was late 🙂."
    assert wordings.wordings(note)[0].act == "restore_wording"
    assert len(wordings.wordings(note)) == 4
    workspace.ledger.undo()
    assert fieldnotes.note(note).body.endswith("Nobody knew.")


def test_an_erased_wording_is_listed_and_holds_no_words(
    wordings: WordingService, workspace: Workspace, note: str
) -> None:
    older = wordings.wordings(note)[1]
    laptop, sequence = older.id.split(":")
    with workspace.database.transaction():
        workspace.database.run(
            "UPDATE change_row SET value = NULL WHERE sequence = ? AND laptop = 1", (int(sequence),)
        )
    assert laptop == workspace.laptop
    listed = wordings.wordings(note)[1]
    assert (listed.id, listed.erased, listed.words) == (older.id, True, -1)
    with pytest.raises(WordingErased):
        wordings.restore_wording(note, older.id)


def test_a_wording_of_another_note_is_none_of_this_one(wordings: WordingService, note: str) -> None:
    with pytest.raises(WordingUnknown):
        wordings.body(note, "nowhere:1")
    with pytest.raises(WordingUnknown):
        wordings.restore_wording(note, "nonsense")


def test_long_stretches_that_stand_are_folded_to_their_ends() -> None:
    lines = [f"line {number}" for number in range(9)]
    middle = Piece(Fate.SAME, "\n".join(lines))
    assert folded(middle, first=False, last=False) == ("line 0\nline 1", 5, "line 7\nline 8")
    assert folded(middle, first=True, last=False) == ("", 7, "line 7\nline 8")
    assert folded(Piece(Fate.SAME, "one\ntwo"), first=False, last=False) == ("one\ntwo", 0, "")


_TEXT = st.text(alphabet="ab c\n🙂", max_size=40)


@settings(max_examples=examples(60), deadline=None)
@given(old=_TEXT, new=_TEXT)
def test_the_pieces_make_both_wordings_whole_again(old: str, new: str) -> None:
    pieces = difference(old, new).pieces
    assert "".join(piece.text for piece in pieces if piece.fate is not Fate.NEW) == old
    assert "".join(piece.text for piece in pieces if piece.fate is not Fate.GONE) == new
    assert all(piece.text for piece in pieces)
