"""The printed form read back: every question, when it is asked, room for every answer."""

from pathlib import Path

import pytest
from pypdf import PdfReader

from qi_desktop.forms.definition import Choice, Form, Group, Question, Repeat
from qi_desktop.forms.xlsform import read_form
from qi_desktop.foundation.paths import resource
from qi_desktop.reporting.pdf.blank_form import build_blank_form
from tests.forms.workbooks import a_form, a_workbook, as_text


@pytest.fixture(scope="module")
def form() -> Form:
    return read_form(resource("forms", "judgement-2017.xlsx"))


@pytest.fixture(scope="module")
def reader(form: Form, tmp_path_factory: pytest.TempPathFactory) -> PdfReader:
    path = tmp_path_factory.mktemp("blank") / "blank.pdf"
    pages = build_blank_form(form, path)
    reader = PdfReader(path)
    assert len(reader.pages) == pages
    return reader


def text_of(reader: PdfReader) -> str:
    return " ".join(" ".join(page.extract_text() for page in reader.pages).split())


def printed(form: Form, folder: Path) -> str:
    build_blank_form(form, folder / "blank.pdf")
    return text_of(PdfReader(folder / "blank.pdf"))


def test_every_question_is_printed_with_its_choices(form: Form, reader: PdfReader) -> None:
    text = text_of(reader)
    for question in form.questions():
        if question.is_asked:
            assert question.label in text
            assert question.guidance in text
            for choice in form.choices_of(question):
                assert choice.label in text
    for section in form.sections():
        assert section.title in text


def test_what_the_program_would_know_is_asked_for_on_paper(reader: PdfReader) -> None:
    first = reader.pages[0].extract_text()
    for field in ("Case number", "Inspector", "Date", "Provider that holds the case", "Type of sentence"):
        assert field in first


def test_when_a_question_is_asked_is_told_by_number(reader: PdfReader) -> None:
    text = text_of(reader)
    assert "Only if question 1 is Yes and question 2 is Yes." in text
    assert "Only if “Provider that holds the case” is NPS and question 14 is Yes." in text
    assert "this rule holds" not in text


def test_every_page_has_a_place_for_the_case_number_and_says_which_it_is(reader: PdfReader) -> None:
    for number, page in enumerate(reader.pages, 1):
        text = page.extract_text()
        assert "Case number" in text
        assert f"Page {number} of {len(reader.pages)}" in text


def test_a_judgement_has_room_for_its_reason(form: Form, reader: PdfReader) -> None:
    judged = [question for question in form.questions() if question.is_asked and question.is_judgement]
    assert text_of(reader).count("Reason, with document and page") >= len(judged)


def test_the_same_form_gives_the_same_bytes(form: Form, tmp_path: Path) -> None:
    for name in ("one.pdf", "two.pdf"):
        build_blank_form(form, tmp_path / name)
    assert (tmp_path / "one.pdf").read_bytes() == (tmp_path / "two.pdf").read_bytes()


def test_every_kind_of_question_can_be_printed(tmp_path: Path) -> None:
    form = read_form(a_workbook(tmp_path / "everything.xlsx", as_text("everything")))
    text = printed(form, tmp_path)
    for part in (
        "Tick all that apply.",
        "Number the boxes, 1 for the first.",
        "hour, minutes",
        "cannot be put on paper: write where it is kept",
        "6 times here",
    ):
        assert part in text


def test_a_repeat_is_printed_as_often_as_the_form_says(tmp_path: Path) -> None:
    visit = Repeat("visit", (Question("seen", "date", "Seen on"),), "Visit", count="2")
    text = printed(a_form(visit), tmp_path)
    assert "2 times here" in text
    assert text.count("Seen on") == 1


def test_a_roster_of_long_questions_is_printed_row_by_row(tmp_path: Path) -> None:
    told = Question("told", "text", "What was said?", appearance="multiline")
    text = printed(a_form(Repeat("visit", (told,), "Visit to ${told}", count="2")), tmp_path)
    assert text.count("What was said?") == 2
    assert "Visit to [question 1] 2" in text


def test_a_roster_inside_a_roster_is_a_table_in_each_row(tmp_path: Path) -> None:
    inner = Repeat("job", (Question("work", "text", "What work?"), Question("pay", "decimal", "Pay")), "Jobs")
    text = printed(a_form(Repeat("person", (Question("name", "text", "Name"), inner), "Person")), tmp_path)
    assert (text.count("Person 3"), text.count("What work?"), text.count("Pay")) == (1, 4, 4)


def test_a_table_shows_hints_and_cuts_no_choice_short(tmp_path: Path) -> None:
    short = Question("sex", "select_one", "Sex", hint="As told", choices="yes_no")
    assert "As told" in printed(a_form(Repeat("person", (short,), "People")), tmp_path)
    long = (Choice("c", "Somebody else altogether who lives here"),)
    whose = Repeat("person", (Question("who", "select_one", "Who?", choices="long"),), "People")
    assert printed(a_form(whose, long=long), tmp_path).count("Somebody else altogether who lives here") == 4


def test_a_range_is_ticked_where_its_steps_are_few_and_written_where_they_are_many(tmp_path: Path) -> None:
    few = Question("few", "range", "Few", parameters={"start": "10", "end": "0", "step": "5"})
    many = Question("many", "range", "Many", parameters={"start": "0", "end": "25", "step": "0.5"})
    text = printed(a_form(few, many), tmp_path)
    assert "10 5 0" in text
    assert "0 to 25, in steps of 0.5" in text


def test_marks_for_the_screen_and_notes_of_what_is_reckoned_are_left_out(tmp_path: Path) -> None:
    form = a_form(
        Question("why", "text", "**Why** is *it* [so](https://example.org)? snake_case_stays"),
        Question("twice", "calculate", calculation="2"),
        Question("told", "note", "It is ${twice}"),
    )
    text = printed(form, tmp_path)
    assert "Why is it so? snake_case_stays" in text
    assert "It is" not in text


def test_a_path_to_a_neighbour_is_told_by_number(tmp_path: Path) -> None:
    form = a_form(
        Question("kind", "select_one", "Kind?", choices="yes_no"),
        Question("kind_other", "text", "Which?", relevant="selected(../kind, 'no')"),
    )
    assert "Only if question 1 is No." in printed(form, tmp_path)


def test_a_rule_that_words_cannot_make_plainer_is_printed_as_it_is(tmp_path: Path) -> None:
    many = Question("needs", "select_multiple", "Which needs?", choices="yes_no")
    why = Question("why", "text", "Why so many of ${needs}?", relevant="count-selected(${needs}) > 1")
    section = Group("more", (why,), "More", relevant="${needs} != ''")
    text = printed(a_form(many, section), tmp_path)
    assert "Only if this rule holds: count-selected(${needs}) > 1" in text
    assert "Only if question 1 is answered." in text
    assert "Why so many of [question 1]?" in text


def test_a_long_list_of_choices_is_answered_in_words(tmp_path: Path) -> None:
    towns = tuple(Choice(f"t{number}", f"Town {number}") for number in range(40))
    text = printed(
        a_form(Question("town", "select_one", "Which town?", choices="town"), town=towns), tmp_path
    )
    assert "the choice in words" in text
    assert "Town 7" not in text
