"""What each kind of record has to say to the search: which fields, whose words they are, and of what day."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import cast

from qi_desktop.fieldnotes.searching.model import Group
from qi_desktop.storage.search.model import DOCUMENT

Row = Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Told:
    """The fields of a kind: its title, its words, who wrote them and when; '' where none says so."""

    group: Group
    title: str = ""
    words: tuple[str, ...] = ()
    person: str = ""
    day: str = ""
    about: str = ""
    """The field that names the assessment a record belongs to."""


KINDS: dict[str, Told] = {
    "note": Told(Group.NOTES, "title", ("body",), "author", "written_at"),
    "session": Told(Group.SESSIONS, "title", ("office", "agency", "place"), "led_by", "held_on"),
    "participant": Told(Group.SESSIONS, "", ("name", "label", "agency")),
    "answer": Told(Group.ANSWERS, "", ("reason", "evidence", "value"), about="assessment"),
    "answer_comment": Told(Group.ANSWERS, "", ("text",), "written_by", "written_at", "assessment"),
    "attachment": Told(Group.ANSWERS, "name", (), "added_by", "added_at", "assessment"),
    "sampled_case": Told(Group.CASES, "number", ("facts",), "inspector"),
    "theme": Told(Group.THEMES, "name", ("definition",)),
    "passage": Told(Group.NOTES, "", ("comment",), "marked_by"),
    "line_of_enquiry": Told(
        Group.ENQUIRIES, "question", ("opened_because", "would_settle", "conclusion"), "inspector"
    ),
    "enquiry_evidence": Told(Group.ENQUIRIES, "", ("text",), "added_by", "added_at"),
    "enquiry_step": Told(Group.ENQUIRIES, "", ("what",), "person", "day"),
    "capture": Told(Group.CAPTURES, "", ("text",), "captured_by", "captured_at"),
    "finding": Told(Group.FINDINGS, "", ("summary",)),
    "factor": Told(Group.FINDINGS, "", ("text",)),
    "practice_example": Told(Group.FINDINGS, "changed_name", ("text",)),
    "recommendation": Told(Group.FINDINGS, "", ("text",)),
    "key_fact": Told(Group.FINDINGS, "value", ("about",)),
}

GROUPS = {**{kind: told.group for kind, told in KINDS.items()}, DOCUMENT: Group.DOCUMENTS}
"""The group of everything that is found; a note that was brought in is a document."""


def words_of(kind: str, row: Row) -> tuple[str, str]:
    """Return the title and the words of a row."""
    told = KINDS[kind]
    parts = [_evidence(row[name]) if name == "evidence" else _text(row[name]) for name in told.words]
    if kind == "answer" and " " not in parts[-1]:
        parts.pop()  # one coded word
    title = _text(row[told.title]) if told.title else ""
    return title, "\n\n".join(part for part in parts if part.strip()) if len(parts) > 1 else "".join(parts)


def _text(cell: object) -> str:
    return "" if cell is None else str(cell)


def _evidence(cell: object) -> str:
    """Return what the entries of an answer's evidence say, one on a line."""
    try:
        entries: object = json.loads(_text(cell) or "[]")
    except ValueError:
        return _text(cell)
    told = [_entry(entry) for entry in cast("list[object]", entries)] if isinstance(entries, list) else []
    return "\n".join(entry for entry in told if entry)


def _entry(entry: object) -> str:
    if not isinstance(entry, dict):
        return ""
    facts = cast("dict[str, object]", entry)
    return " ".join(str(facts[name]) for name in ("document", "page", "note") if facts.get(name))
