"""Marking words of a note and saying what they are coded to."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from qi_desktop.fieldnotes.model import Coding, PassageOutsideNote, Session, UnknownFieldnote, WordNotAllowed
from qi_desktop.fieldnotes.service import FieldnotesService
from qi_desktop.fieldnotes.themes.service import ThemesService

EMOJI = "🙂 said “fine” 👩🏽‍⚖️ and left"


def test_a_passage_is_cut_out_by_code_points_even_after_emoji(
    fieldnotes: FieldnotesService, themes: ThemesService, meeting: Session
) -> None:
    note = fieldnotes.write_note(meeting.id, "In the room", EMOJI)
    theme = themes.add_theme("Courts", "What sentencers know.")
    start = EMOJI.index("👩")
    passage = themes.code_passage(
        note.id, start, len(EMOJI), Coding(theme=theme.id, domain="abiding_by_sentence", bearing="barrier")
    )
    assert passage.words == "👩🏽‍⚖️ and left"
    assert themes.passages() == [passage]


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(data=st.data())
def test_the_words_of_a_passage_are_the_slice_of_its_note(
    fieldnotes: FieldnotesService, themes: ThemesService, meeting: Session, data: st.DataObject
) -> None:
    body = data.draw(st.text(min_size=1, alphabet=st.characters(exclude_categories=["Cs"])))
    start = data.draw(st.integers(0, len(body) - 1))
    stop = data.draw(st.integers(start + 1, len(body)))
    note = fieldnotes.write_note(meeting.id, "Any words", body)
    assert themes.code_passage(note.id, start, stop, Coding()).words == body[start:stop]


@pytest.mark.parametrize(("start", "stop"), [(-1, 2), (3, 3), (5, 2), (0, 99)])
def test_a_passage_outside_its_note_is_refused(
    fieldnotes: FieldnotesService, themes: ThemesService, meeting: Session, start: int, stop: int
) -> None:
    note = fieldnotes.write_note(meeting.id, "Short", "Words")
    with pytest.raises(PassageOutsideNote):
        themes.code_passage(note.id, start, stop, Coding())


def test_a_passage_is_coded_only_to_what_exists(
    fieldnotes: FieldnotesService, themes: ThemesService, meeting: Session
) -> None:
    note = fieldnotes.write_note(meeting.id, "Short", "Words")
    with pytest.raises(UnknownFieldnote):
        themes.code_passage(note.id, 0, 5, Coding(theme="none"))
    with pytest.raises(UnknownFieldnote):
        themes.code_passage(note.id, 0, 5, Coding(line_of_enquiry="none"))
    with pytest.raises(WordNotAllowed):
        themes.code_passage(note.id, 0, 5, Coding(domain="weather"))
    with pytest.raises(WordNotAllowed):
        themes.code_passage(note.id, 0, 5, Coding(bearing="sideways"))
