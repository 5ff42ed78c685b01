"""What was said about a case is found by its number, or where a session was linked to it."""

from datetime import date

import pytest

from qi_desktop.fieldnotes.model import Coding
from qi_desktop.fieldnotes.said.naming import number_pattern, paragraphs_naming
from qi_desktop.fieldnotes.said.service import SaidService
from qi_desktop.fieldnotes.service import FieldnotesService
from qi_desktop.fieldnotes.themes.service import ThemesService
from qi_desktop.sampling.service import SamplingService
from qi_desktop.storage.workspace import Workspace

BODY = "The hub rings.\n\nOf CRC 07 she said 🙂 that the plan\ncame late.\n\nCRC 17 was not spoken of."


@pytest.fixture
def fieldnotes(workspace: Workspace) -> FieldnotesService:
    return FieldnotesService(workspace)


@pytest.fixture
def said(workspace: Workspace, fieldnotes: FieldnotesService) -> SaidService:
    """What was said about one invented case."""
    with workspace.ledger.entry("draw_sample") as entry:
        entry.put("eligible_case", "person", provider="CRC", row=1, name="Ada Invented")
        entry.put("sampled_case", "case", number="CRC 07", eligible_case="person", provider="CRC", position=7)
    return SaidService(SamplingService(workspace), fieldnotes, ThemesService(workspace))


def test_an_interview_whose_title_names_the_case_is_shown_whole_and_first(
    said: SaidService, fieldnotes: FieldnotesService
) -> None:
    group = fieldnotes.add_session("focus_group", "Six officers", held_on=date(2017, 2, 20))
    fieldnotes.write_note(group.id, "On plans", BODY)
    talk = fieldnotes.add_session(
        "interview", "CRC 07: its officer", held_on=date(2017, 2, 21), office="Ipswich"
    )
    fieldnotes.add_participant(talk.id, "responsible_officer")
    note = fieldnotes.write_note(talk.id, "Answers", "The whole of it.")
    first, other = said.said_elsewhere("case")
    assert (first.kind, first.title, first.text) == ("officer interview", "Answers", "The whole of it.")
    assert (first.where, first.note, first.session) == ("Ipswich, 21 February 2017", note.id, talk.id)
    assert (other.kind, other.text) == ("focus group", "Of CRC 07 she said 🙂 that the plan\ncame late.")
    assert BODY[other.start : other.stop] == other.text


def test_a_session_linked_to_the_case_is_shown_whole_until_the_link_is_taken_away(
    said: SaidService, fieldnotes: FieldnotesService
) -> None:
    meeting = fieldnotes.add_session("meeting", "Managers")
    fieldnotes.write_note(meeting.id, "On plans", "Nothing that names it.")
    assert said.said_elsewhere("case") == []
    fieldnotes.link_session(meeting.id, "case", "case")
    assert [one.text for one in said.said_elsewhere("case")] == ["Nothing that names it."]
    fieldnotes.unlink_session(meeting.id, "case", "case")
    assert said.said_elsewhere("case") == []


def test_passages_inside_the_words_come_along(
    said: SaidService, fieldnotes: FieldnotesService, workspace: Workspace
) -> None:
    themes = ThemesService(workspace)
    meeting = fieldnotes.add_session("meeting", "Managers")
    note = fieldnotes.write_note(meeting.id, "On plans", BODY)
    start = BODY.index("the plan")
    inside = themes.code_passage(note.id, start, start + 8, Coding(domain="protecting_public"))
    themes.code_passage(note.id, 0, 7, Coding(domain="protecting_public"))
    assert [one.passages for one in said.said_elsewhere("case")] == [(inside,)]


def test_a_name_or_another_number_finds_nothing(said: SaidService, fieldnotes: FieldnotesService) -> None:
    meeting = fieldnotes.add_session("meeting", "Ada Invented")
    fieldnotes.write_note(meeting.id, "Ada Invented", "Ada Invented and CRC 17, CRC 070, XCRC 07, NPS 07.")
    assert said.said_elsewhere("case") == []


@pytest.mark.parametrize("words", ["CRC 07", "crc07", "CRC 7", "CRC-07", "(CRC 07)", "CRC 07's plan"])
def test_a_number_is_known_however_it_was_typed(words: str) -> None:
    assert number_pattern("CRC 07").search(words)


def test_neighbouring_paragraphs_are_one_stretch() -> None:
    pattern = number_pattern("CRC 07")
    text = "CRC 07 first.\n\nCRC 07 then.\n\nNothing.\n\nCRC 07 last."
    assert [text[start:stop] for start, stop in paragraphs_naming(pattern, text)] == [
        "CRC 07 first.\n\nCRC 07 then.",
        "CRC 07 last.",
    ]
