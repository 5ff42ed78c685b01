"""A form with a question of every type, and a long one; written as an author's workbook. All invented."""

from pathlib import Path

from openpyxl import Workbook

HEAD = (
    "type",
    "name",
    "label",
    "label::Cymraeg",
    "hint",
    "relevant",
    "constraint",
    "constraint_message",
    "required",
    "calculation",
    "appearance",
    "parameters",
    "repeat_count",
    "choice_filter",
    "qi_warning",
    "qi_warning_message",
)
Line = dict[str, str]


def _line(type_: str, name: str = "", label: str = "", **more: str) -> Line:
    return {"type": type_, "name": name, "label": label, **more}


EVERY_TYPE: tuple[Line, ...] = (
    _line("begin_group", "about", "About the visit", **{"label::Cymraeg": "Am yr ymweliad"}),
    _line("note", "welcome", "Read the file first. Nothing here is sent anywhere."),
    _line("select_one yn", "visited", "Was the person visited?", **{"label::Cymraeg": "A ymwelwyd?"}),
    _line("date", "visited_on", "When was the visit?", relevant="${visited} = 'yes'"),
    _line("time", "began", "When did it begin?", relevant="${visited} = 'yes'"),
    _line("dateTime", "ended", "When did it end?"),
    _line(
        "integer",
        "people",
        "How many people were there?",
        constraint=". < 40",
        constraint_message="No room holds so many.",
        qi_warning=". < 10",
        qi_warning_message="More than nine is rare. Is it right?",
    ),
    _line("decimal", "hours", "How many hours did it take?"),
    _line("text", "place", "Where was it?", hint="The kind of place, not its address."),
    _line("text", "told", "What was told about ${place}?", appearance="multiline"),
    _line("calculate", "double", "", calculation="${people} * 2"),
    _line("integer", "share", "People counted twice", calculation="${people} * 2"),
    _line("end_group"),
    _line("begin_group", "chosen", "What was chosen"),
    _line("select_multiple topics", "talked", "What was talked about?"),
    _line("select_multiple months", "months", "In which months?"),
    _line("select_one towns", "town", "In which town?"),
    _line("select_one topics or_other", "first", "What came first?"),
    _line("rank topics", "order", "What mattered most?"),
    _line("range", "warmth", "How warm was it?", parameters="start=0 end=10 step=1"),
    _line("acknowledge", "read", "The rules of the house were read."),
    _line("end_group"),
    _line("begin_repeat", "family", "Family"),
    _line("text", "who", "Who is it?"),
    _line("integer", "age", "How old?"),
    _line("begin_repeat", "visits", "Visits"),
    _line("date", "seen", "Seen on"),
    _line("end_repeat"),
    _line("end_repeat"),
    _line("select_one ${who}", "asked", "Who was asked first?", relevant="count(${family}) > 0"),
    _line("begin_repeat", "days", "Days", repeat_count="${people}"),
    _line("text", "done", "What was done?"),
    _line("end_repeat"),
)

CHOICES = {
    "yn": ("Yes", "No"),
    "topics": ("Work", "Home", "Health"),
    "months": ("January", "February", "March", "April", "May", "June", "July", "August", "September",
               "October", "November", "December", "Not said", "Never"),
    "towns": tuple(f"Town {number}" for number in range(1, 41)),
}  # fmt: skip


def write_every_type(path: Path) -> Path:
    """Write a form with a question of every type."""
    return write_form(path, EVERY_TYPE)


def write_long(path: Path, questions: int) -> Path:
    """Write a form of so many questions in sections of twelve, each section's but the first conditional."""
    lines: list[Line] = []
    for number in range(1, questions + 1):
        if number % 12 == 1:
            lines += [_line("end_group")] if lines else []
            lines.append(_line("begin_group", f"part{number}", f"Part {number // 12 + 1}"))
        rule = f"${{q{number - number % 12 + 1}}} = 'yes'" if number % 12 > 1 else ""
        kind = "text" if number % 12 == 5 else "integer" if number % 12 == 7 else "select_one yn"
        lines.append(_line(kind, f"q{number}", f"Question {number} of the long form?", relevant=rule))
    return write_form(path, (*lines, _line("end_group")))


def write_form(path: Path, lines: tuple[Line, ...]) -> Path:
    """Write a workbook of these lines."""
    book = Workbook()
    survey = book.active
    assert survey is not None
    survey.title = "survey"
    survey.append(list(HEAD))
    for line in lines:
        survey.append([line.get(head, "") for head in HEAD])
    choices = book.create_sheet("choices")
    choices.append(["list_name", "name", "label"])
    for name, words in CHOICES.items():
        for word in words:
            choices.append([name, word.lower().replace(" ", "_"), word])
    settings = book.create_sheet("settings")
    settings.append(["form_title", "form_id", "version"])
    settings.append(["An invented visit", path.stem, "1"])
    book.save(path)
    return path
