"""The own texts of the report: every section is listed, and words are kept once."""

import pytest

from qi_desktop.reporting.texts.model import SECTIONS, NoSuchSection
from qi_desktop.reporting.texts.service import TextsService
from qi_desktop.storage.workspace import Workspace


def test_every_section_is_listed_and_holds_what_was_last_written(workspace: Workspace) -> None:
    texts = TextsService(workspace)
    assert [one.section for one in texts.texts()] == list(SECTIONS)
    texts.keep_text("foreword", " First.\n\n\nSecond. ")
    assert texts.text("foreword").paragraphs == ("First.", "Second.")
    before = workspace.ledger.last_sequence()
    texts.keep_text("foreword", "First.\n\n\nSecond.")
    assert workspace.ledger.last_sequence() == before
    assert texts.keep_text("foreword", "").paragraphs == ()


def test_words_for_a_place_the_report_does_not_have_are_refused(workspace: Workspace) -> None:
    with pytest.raises(NoSuchSection):
        TextsService(workspace).keep_text("afterword", "Words.")
