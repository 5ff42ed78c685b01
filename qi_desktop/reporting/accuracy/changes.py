"""What of the report reads otherwise than in a draft: told from the changes of each record (pure)."""

from collections.abc import Iterator, Sequence

from qi_desktop.foundation.clock import moment_of
from qi_desktop.reporting.accuracy.model import TextChange, Tie
from qi_desktop.storage.model import Change, Value

FIELDS: dict[str, dict[str, str]] = {
    "inspection": {"title": "Title", "area": "Area", "programme": "Programme"},
    "provider": {"name": "Name", "owner": "Owner"},
    "key_fact": {
        "value": "Key fact",
        "about": "What the key fact is about",
        "source": "Source",
        "removed": "Taken out",
    },
    "finding": {
        "judgement": "Judgement",
        "summary": "Summary",
        "enablers_none": "No enablers identified",
        "barriers_none": "No barriers identified",
    },
    "factor": {"text": "Words", "removed": "Taken out"},
    "practice_example": {"text": "Words", "changed_name": "Changed name", "removed": "Taken out"},
    "recommendation": {"text": "Words", "addressee": "Who should act", "removed": "Taken out"},
    "report_text": {"text": "Words"},
    "answer": {"value": "Answer"},
}
"""The fields of which the report is written or counted, and what each is called."""


def changed_since(changes: Sequence[Change], sent: int, where: str) -> Iterator[TextChange]:
    """Yield each field of one record that changed after a moment of the ledger's clock, its last change.

    A field that was changed and changed back reads as it did, and is left out.
    """
    by_field: dict[str, list[Change]] = {}
    for change in changes:
        if change.field in FIELDS.get(change.kind, {}):
            by_field.setdefault(change.field, []).append(change)
    for mine in by_field.values():
        was, last = value_at(mine, sent), mine[-1]
        if last.clock > sent and (last.value or None) != (was or None):
            yield told(last, was, where)


def value_at(changes: Sequence[Change], clock: int) -> Value:
    """Return what a field said at a moment, from its changes, oldest first."""
    return next((one.value for one in reversed(changes) if one.clock <= clock), None)


def told(change: Change, was: Value, where: str) -> TextChange:
    """Return one change as a point's tie shows it."""
    return TextChange(
        tie=Tie(change.laptop, change.sequence, change.kind, change.record, change.field),
        where=f"{where}: {FIELDS[change.kind][change.field].lower()}",
        was=was,
        became=change.value,
        person=change.person,
        at=moment_of(change.clock),
    )
