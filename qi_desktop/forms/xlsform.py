"""Reads an XLSForm workbook as a form; pyxform reads the sheets, we read what they mean."""

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

from qi_desktop.forms.attached import attached_choices
from qi_desktop.forms.authored import ROW, Author
from qi_desktop.forms.definition import Choice, Form, Question, walked
from qi_desktop.forms.errors import FormProblem, FormRefused, Severity
from qi_desktop.forms.expressions.errors import ExpressionFault
from qi_desktop.forms.expressions.expression import compile_expression
from qi_desktop.forms.flow.rules import expressions_of
from qi_desktop.forms.review import reviewed, tables_of

_PLACE = re.compile(r"\[row : (\d+)\]\s*(?:On the '(\w+)' sheet, the '([^']+)' value)?")
_SETTINGS = ("style", "instance_name", "default_language", "allow_choice_duplicates")


@dataclass(frozen=True, slots=True)
class ReadForm:
    """A form and what its author should know about it."""

    form: Form
    problems: tuple[FormProblem, ...]

    @property
    def errors(self) -> tuple[FormProblem, ...]:
        """The problems that keep the form from being used."""
        return tuple(problem for problem in self.problems if problem.severity is Severity.ERROR)


def read_form(path: Path | str) -> Form:
    """Read a workbook as a form; FormRefused lists every error with sheet, row and column."""
    read = examine_form(path)
    if read.errors:
        raise FormRefused(Path(path).name, read.errors)
    return read.form


def examine_form(path: Path | str) -> ReadForm:
    """Read a workbook as far as it can be read, with errors and warnings."""
    path = Path(path)
    plain, warnings = _workbook(path)
    author = Author(_types(), str(plain.get("default_language", "default")))
    items = author.items(plain["children"])
    form = Form(
        name=str(plain["id_string"]),
        title=str(plain["title"]),
        version=str(plain.get("version", "")),
        items=items,
        choices=author.choices(plain.get("choices", {})) | _attached(path, items),
        language=author.language,
        languages=_languages(plain),
        settings={name: str(plain[name]) for name in _SETTINGS if name in plain},
    )
    return ReadForm(form, (*reviewed(form), *author.problems, *warnings))


def _workbook(path: Path) -> tuple[dict[str, Any], list[FormProblem]]:
    """Let pyxform read the sheets; each row is numbered beforehand so that problems can name it."""
    from pyxform.errors import PyXFormError
    from pyxform.xls2json import workbook_to_json
    from pyxform.xls2json_backends import get_xlsform

    if not path.is_file():
        raise FormRefused(path.name, (FormProblem("", 0, "", "there is no such file"),))
    warnings: list[str] = []
    try:
        book = cast("Any", get_xlsform(path))
        for number, row in enumerate(book.survey or (), start=2):
            if row:
                row[ROW] = str(number)
        for header in book.survey_header or ():
            header[ROW] = None
        plain = workbook_to_json(book, form_name="data", fallback_form_name=path.stem, warnings=warnings)
    except PyXFormError as refusal:
        raise FormRefused(path.name, (_located(str(refusal), Severity.ERROR),)) from refusal
    except Exception as error:
        # pyxform reads many kinds of file, and fails in as many ways on what is none of them.
        problem = FormProblem("", 0, "", "it is no workbook that an XLSForm can be read from")
        raise FormRefused(path.name, (problem,)) from error
    return plain, [_located(text, Severity.WARNING) for text in warnings]


def _located(text: str, severity: Severity) -> FormProblem:
    """Find the place in one of pyxform's messages."""
    found = _PLACE.search(text)
    if found is None:
        return FormProblem("", 0, "", text.strip(), severity)
    words = text.replace(f"[row : {found[1]}]", "").strip()
    return FormProblem(found[2] or "survey", int(found[1]), found[3] or "", words, severity)


def _types() -> dict[str, dict[str, Any]]:
    from pyxform.question_type_dictionary import QUESTION_TYPE_DICT

    return cast("dict[str, dict[str, Any]]", dict(QUESTION_TYPE_DICT))


def _attached(path: Path, items: tuple[Any, ...]) -> dict[str, tuple[Choice, ...]]:
    """Read the CSV files beside the workbook that questions and expressions ask for."""
    wanted: set[str] = set()
    for item in walked(items):
        if isinstance(item, Question) and item.choices:
            wanted.add(item.choices)
        for text in expressions_of(item).values():
            try:
                wanted |= tables_of(compile_expression(text))
            except ExpressionFault:
                continue  # the review names it
    found = {name: path.with_name(f"{name}.csv") for name in sorted(wanted)}
    return {name: attached_choices(file) for name, file in found.items() if file.is_file()}


def _languages(plain: dict[str, Any]) -> tuple[str, ...]:
    found: dict[str, None] = {}

    def look(children: list[dict[str, Any]]) -> None:
        for child in children:
            label = child.get("label")
            if isinstance(label, dict):
                found.update(dict.fromkeys(cast("dict[str, str]", label)))
            look(child.get("children", []))

    look(plain["children"])
    return tuple(found)
