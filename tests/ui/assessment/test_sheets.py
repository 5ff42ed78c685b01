"""How a form is laid out: every question once, no sheet too long, whatever its author's groups."""

from hypothesis import given
from hypothesis import strategies as st

from qi_desktop.forms.definition import Form, Group, Item, Question, Repeat
from qi_desktop.ui.assessment.form.keys import keys_for
from qi_desktop.ui.assessment.form.sheets import FULL, questions_in, sections_of, sheets_of
from tests.forms.workbooks import a_form


def asked(count: int, prefix: str = "q") -> tuple[Question, ...]:
    return tuple(Question(f"{prefix}{number}", "text", f"Question {number}") for number in range(count))


def sizes(form: Form) -> list[int]:
    """How many questions stand on each sheet."""
    return [
        sum(1 for section in sheet for _ in questions_in(section.parts))
        for sheet in sheets_of(sections_of(form))
    ]


def laid(form: Form) -> list[str]:
    return [one.name for section in sections_of(form) for one in questions_in(section.parts)]


def test_a_form_without_sections_is_cut_into_parts_of_about_the_same_size() -> None:
    form = a_form(*asked(60))
    assert sizes(form) == [20, 20, 20]
    assert next(section.title for section in sections_of(form)) == "Trial form: part 1 of 3"


def test_a_long_section_is_cut_at_its_groups_and_named_after_them() -> None:
    form = a_form(
        Group("all", (Group("one", asked(15, "a"), "One"), Group("two", asked(15, "b"), "Two")), "All")
    )
    assert [section.title for section in sections_of(form)] == ["All: One", "All: Two"]


def test_a_roster_is_never_cut() -> None:
    form = a_form(Group("all", (*asked(5), Repeat("rows", asked(40, "r"), "Rows")), "All"))
    assert max(sizes(form)) >= 40
    assert laid(form) == [question.name for question in form.questions()]


def test_small_sections_of_one_kind_share_a_sheet() -> None:
    form = a_form(*(Group(f"g{n}", asked(3, f"g{n}q"), f"The plan: part {n}") for n in range(6)))
    assert sizes(form) == [18]


def test_what_nobody_answers_and_nobody_reads_is_not_on_the_page() -> None:
    silent = (
        Question("today", "today"),
        Question("hidden", "hidden"),
        Question("sum", "calculate", calculation="1"),
    )
    note = Question("note", "note", "Read this")
    assert laid(a_form(*silent, note, *asked(1))) == ["note", "q0"]


@st.composite
def items(draw: st.DrawFn, depth: int = 0, above: str = "n") -> tuple[Item, ...]:
    found: list[Item] = []
    for place in range(draw(st.integers(1, 4))):
        name = f"{above}{place}_"
        if depth < 3 and draw(st.booleans()):
            kind = draw(st.sampled_from((Group, Repeat)))
            label = draw(st.sampled_from(("", "A title")))
            found.append(kind(name, draw(items(depth + 1, name)), label))
        else:
            found += asked(draw(st.integers(1, 40)), name)
    return tuple(found)


@given(items())
def test_every_question_stands_on_exactly_one_sheet_in_the_order_of_the_form(made: tuple[Item, ...]) -> None:
    form = a_form(*made)
    assert laid(form) == [question.name for question in form.questions()]


@given(st.integers(1, 700))
def test_no_sheet_grows_with_the_form(count: int) -> None:
    assert max(sizes(a_form(*asked(count)))) <= FULL


@given(st.lists(st.text(st.characters(codec="ascii"), max_size=12), max_size=12, unique=True))
def test_no_two_answers_of_a_question_have_one_key(words: list[str]) -> None:
    keys = keys_for([(f"value{number}", word) for number, word in enumerate(words)])
    assert len(set(keys.values())) == len(words)
