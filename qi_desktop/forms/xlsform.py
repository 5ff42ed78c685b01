"""Reads an XLSForm workbook as a form; pyxform reads the sheets, we read what they mean."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

from qi_desktop.forms.attached import AttachedFiles
from qi_desktop.forms.authored import Author
from qi_desktop.forms.cells import expressions_in
from qi_desktop.forms.columns import columns_named, survey_headers
from qi_desktop.forms.definition import Form
from qi_desktop.forms.errors import FormProblem, FormRefused, Severity
from qi_desktop.forms.nested import ROW, Plain
from qi_desktop.forms.review import reviewed
from qi_desktop.forms.rows import RowReview, choices_reviewed
from qi_desktop.forms.sheets import opened, rows_of
from qi_desktop.forms.telling import concerns_us, in_order, located

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
    book = opened(path)
    headers = survey_headers(book)
    found = [*RowReview(book).reviewed(), *choices_reviewed(book)]
    plain, warnings = _nested(path, book, found)
    languages = _languages(plain)
    author = Author(types_known(), _own_language(plain, languages))
    items = author.items(plain["children"])
    files = AttachedFiles(path.parent, path.stem)
    form = Form(
        name=str(plain["id_string"]),
        title=str(plain["title"]),
        version=str(plain.get("version", "")),
        items=items,
        choices=author.choices(_lists(plain, book)) | files.choices(items),
        language=author.language,
        languages=languages,
        settings={name: str(plain[name]) for name in _SETTINGS if name in plain},
    )
    told = [*found, *author.problems, *files.problems, *reviewed(form), *columns_named(book), *warnings]
    return ReadForm(form, in_order(told, headers))


def _nested(path: Path, book: Any, found: list[FormProblem]) -> tuple[dict[str, Any], list[FormProblem]]:  # noqa: ANN401
    """Let pyxform nest the rows; each is numbered beforehand so that problems can name it."""
    from pyxform.errors import PyXFormError
    from pyxform.xls2json import workbook_to_json

    warnings: list[str] = []
    headers = survey_headers(book)
    for number, row in enumerate(rows_of(book, "survey"), start=2):
        if row:
            row[ROW] = str(number)
    for header in book.survey_header or ():
        header[ROW] = None
    try:
        plain = workbook_to_json(book, form_name="data", fallback_form_name=path.stem, warnings=warnings)
    except PyXFormError as refusal:
        told = found or [located(str(refusal), Severity.ERROR)]
        raise FormRefused(
            path.name, in_order([*told, *expressions_in(book)], headers, Severity.ERROR)
        ) from refusal
    except Exception as error:
        # What is no XLSForm at all trips pyxform up in many ways.
        told = found or [FormProblem("survey", 0, "", f"the sheets cannot be read as a form ({error})")]
        raise FormRefused(
            path.name, in_order([*told, *expressions_in(book)], headers, Severity.ERROR)
        ) from error
    return plain, [located(text, Severity.WARNING) for text in warnings if concerns_us(text)]


def types_known() -> dict[str, dict[str, Any]]:
    """Return every name of a question type that pyxform knows, with what it stands for."""
    from pyxform.question_type_dictionary import QUESTION_TYPE_DICT

    return cast("dict[str, dict[str, Any]]", dict(QUESTION_TYPE_DICT))


def _own_language(plain: dict[str, Any], languages: tuple[str, ...]) -> str:
    """Return the language a form is shown in: the one its settings name, else the first it has."""
    named = str(plain.get("default_language", "default"))
    return named if named in languages or not languages else languages[0]


def _lists(plain: dict[str, Any], book: object) -> dict[str, list[Plain]]:
    """Return the choices by list, those of the external_choices sheet among them."""
    lists: dict[str, list[Plain]] = dict(plain.get("choices", {}))
    for row in rows_of(book, "external_choices"):
        cells = {column.strip().lower().replace(" ", "_"): value for column, value in row.items()}
        name = cells.pop("list_name", "")
        if name and "name" in cells and name not in plain.get("choices", {}):
            lists.setdefault(name, []).append(dict(cells))
    return lists


def _languages(plain: dict[str, Any]) -> tuple[str, ...]:
    found: dict[str, None] = {}

    def look(children: list[dict[str, Any]]) -> None:
        for child in children:
            for column in ("label", "hint", "guidance_hint"):
                if isinstance(words := child.get(column), dict):
                    found.update(dict.fromkeys(cast("dict[str, str]", words)))
            look(child.get("children", []))

    look(plain["children"])
    for choices in plain.get("choices", {}).values():
        look(choices)
    return tuple(found)
