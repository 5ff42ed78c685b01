"""A draft of a long text is only what was typed into it, and comes back as the whole text."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from qi_desktop.storage.drafts import basis_of
from qi_desktop.storage.model import DraftPart
from qi_desktop.storage.workspace import Workspace
from tests.builders import a_workspace
from tests.thoroughness import examples

PLACE = ("note", "n1", "body")
STORED = "They said 🙂 little."


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with a_workspace(tmp_path / "drafts.qi") as workspace:
        with workspace.ledger.entry("write_note") as entry:
            entry.put("note", "n1", body=STORED)
        yield workspace


def keep(workspace: Workspace, number: int, before: int, after: int, text: str) -> None:
    workspace.drafts.keep_part(PLACE, basis_of(STORED), number, DraftPart(before, after, text))


def test_a_part_comes_back_inside_what_was_kept_around_it(workspace: Workspace) -> None:
    keep(workspace, 0, 12, 7, "very ")
    assert workspace.drafts.of("n1", "body") == "They said 🙂 very little."
    assert [draft.text for draft in workspace.drafts.all()] == ["They said 🙂 very little."]


def test_a_later_part_was_typed_into_what_the_part_before_made(workspace: Workspace) -> None:
    keep(workspace, 0, 12, 7, "very ")
    keep(workspace, 1, 0, len("They said 🙂 very little."), "Two: ")
    assert workspace.drafts.of("n1", "body") == "Two: They said 🙂 very little."


def test_the_first_part_anew_forgets_the_parts_after_it(workspace: Workspace) -> None:
    keep(workspace, 0, 12, 7, "very ")
    keep(workspace, 1, 0, 25, "Two: ")
    keep(workspace, 0, 12, 7, "so ")
    assert workspace.drafts.of("n1", "body") == "They said 🙂 so little."
    workspace.drafts.drop("n1", "body")
    assert workspace.drafts.all() == []


def test_a_whole_draft_takes_the_place_of_parts(workspace: Workspace) -> None:
    keep(workspace, 0, 12, 7, "very ")
    keep(workspace, 1, 0, 25, "Two: ")
    workspace.drafts.keep(*PLACE, "Something else")
    assert workspace.drafts.of("n1", "body") == "Something else"


def test_a_draft_outlives_a_change_that_others_made_to_the_stored_text(workspace: Workspace) -> None:
    keep(workspace, 0, 12, 7, "very ")
    with workspace.ledger.entry("revise_note") as entry:
        entry.put("note", "n1", body="Other words.")
    assert workspace.drafts.of("n1", "body") == "They said 🙂 very little."


def test_a_part_of_words_that_are_gone_from_the_file_tells_nothing(workspace: Workspace) -> None:
    workspace.drafts.keep_part(PLACE, basis_of("never stored"), 0, DraftPart(0, 0, "x"))
    assert workspace.drafts.of("n1", "body") is None


@settings(
    max_examples=examples(40), deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.lists(st.tuples(st.integers(0, 40), st.integers(0, 10), st.text("ab🙂\n", max_size=6)), max_size=6))
def test_any_row_of_edits_comes_back(workspace: Workspace, edits: list[tuple[int, int, str]]) -> None:
    workspace.drafts.drop("n1", "body")
    text = STORED
    for number, (place, removed, typed) in enumerate(edits):
        start = min(place, len(text))
        stop = min(start + removed, len(text))
        keep(workspace, number, start, len(text) - stop, typed)
        text = text[:start] + typed + text[stop:]
    assert (workspace.drafts.of("n1", "body") or STORED) == text
