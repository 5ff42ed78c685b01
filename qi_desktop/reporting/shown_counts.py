"""The counts somebody looks at as a table for a file: guarded, unless it stays in the team."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from qi_desktop.analysis.disclosure import WITHHELD
from qi_desktop.analysis.model import Count, ToCome
from qi_desktop.analysis.number_words import number_words
from qi_desktop.reporting.guarding import MARK
from qi_desktop.reporting.spreadsheets import ExportedTable, Value, data_dictionary, write_csv, write_workbook

_ASKED = {
    "domain": "domain of the inspection, by its code",
    "section": "section of the judgement form",
    "question": "reporting key of the question",
    "label": "the question as the inspectors read it",
}
_NUMBERS = {
    "met": "x: relevant answers that are the counted one",
    "relevant": "y: judgements on a question that is relevant and undisputed",
    "words": "x out of y in words",
    "not_done": "relevant, not sufficient: not done",
    "done_weak": "relevant, not sufficient: done but weak",
    "too_late": "relevant, not sufficient: done too late",
    "not_met": "relevant, not sufficient, on a scale that says no more",
    "not_relevant": "not counted: not relevant by the rule or to the inspector",
    "not_known": "not counted: not known",
    "no_evidence": "not counted: no evidence seen",
    "unanswered": "not counted: not yet answered",
    "disputed": "not counted: two people disagree and nobody has decided",
}
_SAID = {
    "unit": "what was judged: a case, a court report, an officer",
    "counted": "the answer that x counts: sufficient, yes, no or high",
    "why_not": "why the cases of this row must not be added, blank where they may be",
}
_COMING = {
    "cases": "sampled cases of the group",
    "complete": "cases whose assessment is complete",
    "begun": "cases begun and not complete",
    "not_begun": "cases not begun",
    "unanswered": "judgements that are relevant now and have no answer yet",
    "disputed": "answers that wait for a decision",
}


@dataclass(frozen=True, slots=True)
class ShownCount:
    """One count as it is shown: the words for its group, fact by fact, and whether it points to a person."""

    count: Count
    values: tuple[str, ...]
    points: bool = False


def shown_counts(
    counts: Sequence[ShownCount], facts: Mapping[str, str], filters: str = "", *, published: bool
) -> ExportedTable:
    """Return counts as a table; ``facts`` are what their cases are told apart by, with labels."""
    told = {f"by_{fact}": f"cases told apart by: {label}" for fact, label in facts.items()}
    note = {"cases": "which cases were counted"}
    mark = {} if published else {MARK: "yes where a table that leaves the team withholds the numbers"}
    numbers = {
        name: f"{meaning}; {WITHHELD} where it is withheld, so that it points to nobody"
        if published
        else meaning
        for name, meaning in _NUMBERS.items()
    }
    rows = [
        (
            *(one.count.domain, one.count.section, one.count.question, one.count.label),
            *(*one.values, filters or "all", one.count.unit, one.count.outcome, one.count.why_not),
            *_numbers(one, published=published),
            *(() if published else ("yes" if one.points else "",)),
        )
        for one in counts
    ]
    return ExportedTable("counts", {**_ASKED, **told, **note, **_SAID, **numbers, **mark}, rows)


def shown_to_come(told: Sequence[tuple[Sequence[str], ToCome]], facts: Mapping[str, str]) -> ExportedTable:
    """Return what is still to come as a table: how far the work is, and nothing of what was found."""
    by = {f"by_{fact}": f"cases told apart by: {label}" for fact, label in facts.items()}
    rows = [
        (*values, one.sampled, one.complete, one.begun, one.not_begun, one.unanswered, one.disputed)
        for values, one in told
    ]
    return ExportedTable("still_to_come", {**by, **_COMING}, rows)


def write_shown(table: ExportedTable, path: Path) -> Path:
    """Write a table as CSV, or as XLSX with its data dictionary, by the ending of the name."""
    if path.suffix.lower() == ".xlsx":
        return write_workbook([table, data_dictionary([table])], path)
    return write_csv(table, path)


def _numbers(one: ShownCount, *, published: bool) -> tuple[Value, ...]:
    count = one.count
    if published and one.points:
        return (WITHHELD,) * len(_NUMBERS)
    return (
        *(count.met, count.relevant),
        "" if count.mixed_rules else number_words(count.met, count.relevant),
        *(count.not_done, count.done_weak, count.too_late, count.not_met_otherwise),
        *(count.not_relevant, count.not_known, count.no_evidence, count.unanswered, count.disputed),
    )
