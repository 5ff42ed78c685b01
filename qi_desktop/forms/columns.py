"""Every column and sheet of a workbook: used, or named with what becomes of it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from importlib import import_module
from typing import Any, cast

from qi_desktop.forms.errors import FormProblem, Severity
from qi_desktop.forms.nearness import nearest
from qi_desktop.forms.sheets import headers_of, rows_of, sheet_names

Tokens = tuple[str, ...]

SURVEY: dict[Tokens, str] = {
    ("type",): "type",
    ("name",): "name",
    ("label",): "label",
    ("hint",): "hint",
    ("guidance_hint",): "guidance_hint",
    ("bind", "relevant"): "relevant",
    ("bind", "constraint"): "constraint",
    ("bind", "jr:constraintMsg"): "constraint_message",
    ("bind", "required"): "required",
    ("bind", "jr:requiredMsg"): "required_message",
    ("bind", "calculate"): "calculation",
    ("bind", "readonly"): "read_only",
    ("control", "appearance"): "appearance",
    ("control", "jr:count"): "repeat_count",
    ("default",): "default",
    ("choice_filter",): "choice_filter",
    ("parameters",): "parameters",
    ("trigger",): "trigger",
    ("disabled",): "disabled",
}
OWN = {
    f"qi_{name}"
    for name in (
        *("domain", "section", "key", "work_of", "unit", "yes_is", "scale", "evidence"),
        *("guidance", "warning", "warning_message"),
    )
}
_TRANSLATED = {
    *("label", "hint", "guidance_hint", "constraint_message", "required_message"),
    *("qi_guidance", "qi_warning_message", "media"),
}
_LEFT_ASIDE = {
    "survey": {
        "media": "pictures, sounds and films beside a question are not shown",
        "control autoplay": "nothing is played by itself",
        "control rows": "how tall a box for text is follows from what is written in it",
        "control intent": "no other application is called",
        "intent": "no other application is called",
        "control": "it says how another program shows a question",
        "bind": "it is for other programs; the type column says what an answer is",
        "instance": "it is for the files of other programs",
        "body": "it says how another program shows a question",
        "query": "choices are named in the type column",
        "image": "pictures beside a question are not shown",
        "sms": "answers do not come by text message",
        "save_to": "no list of entities is kept",
    },
    "choices": {
        "media": "pictures, sounds and films beside a choice are not shown",
        "geometry": "choices are not shown on a map",
        "sms_option": "answers do not come by text message",
    },
    "settings": {
        "style": "the look of a form is this program's own",
        "instance_name": "a case is called by its number",
        "instance_id": "a case is called by its number",
        "omit_instanceid": "a case is called by its number",
        "public_key": "the whole workspace is encrypted already",
        "submission_url": "answers leave this laptop in bundles only",
        "auto_send": "answers leave this laptop in bundles only",
        "auto_delete": "answers are kept",
        "client_editable": "answers are edited until the assessment is complete",
        "namespaces": "it is for other programs",
        "instance_xmlns": "it is for other programs",
        "xmlns": "it is for other programs",
        "attribute": "it is for other programs",
        "prefix": "answers do not come by text message",
        "compact_prefix": "answers do not come by text message",
        "delimiter": "answers do not come by text message",
        "compact_delimiter": "answers do not come by text message",
        "sms": "answers do not come by text message",
        "flat": "groups are kept as they are",
        "add_none_option": "no choice is added",
    },
}
_SETTINGS = {"title", "id_string", "version", "default_language", "allow_choice_duplicates", "name"}
_READ_SETTINGS = {"clean_text_values"}
_SHOWN_SETTINGS = {"title": "form_title", "id_string": "form_id"}
_MOST_NAMED = 8
_SHEETS = {
    "entities": "no list of entities is kept",
    "osm": "nothing is taken from OpenStreetMap",
}


@dataclass(frozen=True, slots=True)
class Header:
    """One column: as its author wrote it, and what it stands for."""

    written: str
    means: str
    language: str = ""


def aliases(name: str) -> dict[str, Any]:
    """Return one of pyxform's tables of other names for a column."""
    return cast("dict[str, Any]", getattr(import_module("pyxform.aliases"), name))


def survey_headers(book: object) -> list[Header]:
    """Return the columns of the survey sheet."""
    from pyxform.question import MultipleChoiceQuestion

    known = {*MultipleChoiceQuestion.get_slot_names(), *OWN}
    return [_survey_header(*one) for one in _parsed(book, "survey", aliases("survey_header"), known)]


def _survey_header(written: str, tokens: Tokens) -> Header:
    for length in (2, 1):
        means = SURVEY.get(tokens[:length])
        if means:
            return Header(written, means, "::".join(tokens[length:]))
    if tokens[0] in {"bind", "control"}:
        return Header(written, " ".join(tokens[:2]))
    return Header(written, tokens[0], "::".join(tokens[1:]))


def choices_headers(book: object) -> list[Header]:
    """Return the columns of the choices sheet."""
    from pyxform.question import Option

    found = _parsed(book, "choices", aliases("list_header"), set(Option.get_slot_names()))
    return [Header(written, tokens[0], "::".join(tokens[1:])) for written, tokens in found]


def _settings_headers(book: object) -> list[Header]:
    from pyxform.survey import Survey

    found = _parsed(book, "settings", aliases("settings_header"), set(Survey.get_slot_names()))
    return [Header(written, tokens[0], "::".join(tokens[1:])) for written, tokens in found]


def _parsed(book: object, sheet: str, aliases: Any, known: set[str]) -> Iterator[tuple[str, Tokens]]:  # noqa: ANN401
    from pyxform.parsing.sheet_headers import process_header

    headers = [name for name in headers_of(book, sheet) if name != "qi_row"]
    double = any("::" in name for name in headers)
    for name in headers:
        tokens = process_header(name, double, aliases, known)[1]
        yield name, tokens


def columns_named(book: object) -> Iterator[FormProblem]:
    """Yield a warning for every column and sheet that is not used, saying what becomes of it."""
    settings = _SETTINGS | _READ_SETTINGS
    used = {*SURVEY.values(), *OWN}
    yield from _named(book, "survey", survey_headers(book), used, _NOT_USED_SURVEY)
    yield from _named(book, "choices", choices_headers(book), {"list name", "list_name", "name", "label"}, "")
    yield from _named(book, "settings", _settings_headers(book), settings, _NOT_USED)
    yield from _sheets_named(book)


_NOT_USED = "this column is not used"
_NOT_USED_SURVEY = "this column is no part of XLSForm: it is kept with the form and used for nothing"


def _named(
    book: object, sheet: str, headers: list[Header], used: set[str], unknown: str
) -> Iterator[FormProblem]:
    aside = _LEFT_ASIDE[sheet]
    absent = {*used, *_known_by_hand(sheet), *aside} - {header.means for header in headers}
    for header in headers:
        rows = _rows_with(book, sheet, header)
        row, text = 1, ""
        if header.means in used:
            if header.language and header.means not in _TRANSLATED:
                text = f"{header.means} is not translated: this column is not used"
        elif why := aside.get(_key(header.means, aside)):
            row, text = (rows or [0])[0], f"this column is not used: {why}{_where(rows)}"
        elif near := nearest(header.means, absent):
            text = f"there is no column {header.written}; did you mean {_SHOWN_SETTINGS.get(near, near)}?"
        elif header.means.startswith("qi_"):
            text = f"there is no column {header.written}; those of this program are {_listed(OWN)}"
        elif unknown:
            text = unknown
        if text and row:
            yield FormProblem(sheet, row, header.written, text, Severity.WARNING)


def _rows_with(book: object, sheet: str, header: Header) -> list[int]:
    """Return the rows in which a column is filled in."""
    return [number for number, row in enumerate(rows_of(book, sheet), start=2) if row.get(header.written)]


def _where(rows: list[int]) -> str:
    if len(rows) < 2:  # noqa: PLR2004
        return ""
    listed = ", ".join(map(str, rows[:_MOST_NAMED]))
    more = len(rows) - _MOST_NAMED
    return f" (rows {listed} and {more} more)" if more > 0 else f" (rows {listed})"


def _known_by_hand(sheet: str) -> set[str]:
    if sheet == "survey":
        return {"readonly", "calculate", "relevance", "constraint_message", "required_message", "count"}
    return {"form_title", "form_id"} if sheet == "settings" else set()


def _key(means: str, aside: dict[str, str]) -> str:
    plain = means.lower().replace("::", " ")
    if plain in aside:
        return plain
    first = plain.split()[0] if plain.split() else plain
    return "sms" if first.startswith("sms_") else first if first in aside else plain


def _listed(names: Iterable[str]) -> str:
    return ", ".join(sorted(names))


def _sheets_named(book: object) -> Iterator[FormProblem]:
    names = sheet_names(book)
    for name in names:
        plain = name.lower()
        if plain in _SHEETS:
            if rows_of(book, plain):
                yield FormProblem(name, 1, "", f"this sheet is not used: {_SHEETS[plain]}", Severity.WARNING)
        elif (
            plain not in {"survey", "choices", "settings", "external_choices"}
            and not name.startswith("_")
            and len(names) > 1
        ):
            near = nearest(name, {"choices", "settings"})
            text = f"this sheet is not used; did you mean {near}?" if near else "this sheet is not used"
            yield FormProblem(name, 1, "", text, Severity.WARNING)
