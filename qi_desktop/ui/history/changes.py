"""What an act made of the fields of a record, in words: what stood there, and what stands there now."""

from __future__ import annotations

from textwrap import shorten
from typing import TYPE_CHECKING

from qi_desktop.ui.language import tr

if TYPE_CHECKING:
    from qi_desktop.services import Services
    from qi_desktop.storage.model import Act, Change, Value

MOST, LONG, AROUND = 8, 160, 24
FIELDS = {
    "value": tr("Answer"),
    "reason": tr("Reason"),
    "title": tr("Title"),
    "name": tr("Name"),
    "body": tr("Text"),
    "text": tr("Text"),
    "question": tr("Question"),
    "opened_because": tr("Opened because"),
    "would_settle": tr("What would settle it"),
    "conclusion": tr("Conclusion"),
    "status": tr("Status"),
    "state": tr("State"),
    "place": tr("Place"),
    "office": tr("Office"),
    "agency": tr("Agency"),
    "held_on": tr("Day"),
    "day": tr("Day"),
    "starts": tr("Begins"),
    "ends": tr("Ends"),
    "head_count": tr("How many"),
    "consent": tr("Consent"),
    "consent_how": tr("How consent was given"),
    "consent_on": tr("Consent given on"),
    "consent_limits": tr("Limits of consent"),
    "role": tr("Role"),
    "definition": tr("Meaning"),
    "comment": tr("Comment"),
    "what": tr("What"),
    "judgement": tr("Judgement"),
    "summary": tr("Summary"),
    "changed_name": tr("Changed name"),
    "addressee": tr("Addressed to"),
    "inspector": tr("Inspector"),
    "owner": tr("Owner"),
    "sample_size": tr("Sample size"),
    "review_comment": tr("Comment of the review"),
    "relevance_reason": tr("Why it is relevant or not"),
    "warning_reason": tr("Why it stands in spite of the warning"),
    "decision": tr("Decision"),
    "decision_reason": tr("Why so decided"),
    "area": tr("Area"),
    "fieldwork_start": tr("First day of fieldwork"),
    "fieldwork_end": tr("Last day of fieldwork"),
    "removed": tr("Taken away"),
}
"""The fields that say something to people; the others only tie records together."""
_SAID_ABOVE = {("answer", "question")}
_YES = {"removed", "done", "settled", "closed"}


def told_changes(services: Services, act: Act, pair: tuple[str, str]) -> list[str]:
    """Return a line for each field that says something, the most important ones."""
    lines = [_line(services, one, before) for one, before in services.looking_back.changes(act, pair)]
    return [line for line in lines if line][:MOST]


def _line(services: Services, one: Change, before: Change | None) -> str:
    field = FIELDS.get(one.field)
    if field is None or isinstance(one.value, list | dict) or (one.kind, one.field) in _SAID_ABOVE:
        return ""
    now = _shown(services, one)
    was = _shown(services, before) if before else ""
    if was and now and max(len(was), len(now)) > LONG:
        was, now = _around_difference(was, now)
    now = shorten(now, LONG, placeholder=" …") or tr("nothing")
    if not was:
        return tr("{field}: {now}").format(field=field, now=now)
    return tr("{field}: {was} → {now}").format(field=field, was=shorten(was, LONG, placeholder=" …"), now=now)


def _shown(services: Services, change: Change) -> str:
    """Return a value as a person reads it."""
    if change.erased:
        return tr("(erased)")
    value = change.value
    if isinstance(value, bool) or change.field in _YES:
        return tr("yes") if value else ""
    if change.field == "inspector":
        member = services.inspection.member(str(value)) if value else None
        return member.name if member else ""
    if change.kind == "answer" and change.field == "value":
        return _choice(services, change)
    return _words(value)


def _words(value: Value) -> str:
    text = "" if value is None else str(value)
    return text.replace("_", " ") if text.islower() and " " not in text else text


def _choice(services: Services, change: Change) -> str:
    """Return an answer in the words of the newest form, where it is one of its choices."""
    form, name = services.assessment.form(), change.record.rpartition("/")[2]
    if form.has_question(name):
        labels = {one.name: one.label for one in form.choices_of(form.question(name))}
        return labels.get(str(change.value), _words(change.value))
    return _words(change.value)


def _around_difference(was: str, now: str) -> tuple[str, str]:
    """Return of two long texts only where they differ, with a few letters around."""
    start = next((at for at, (one, two) in enumerate(zip(was, now, strict=False)) if one != two), -1)
    start = min(len(was), len(now)) if start < 0 else start
    most = min(len(was), len(now)) - start
    end = next((at for at in range(most) if was[-1 - at] != now[-1 - at]), most)
    first = max(0, start - AROUND)
    return _piece(was, first, len(was) - end + AROUND), _piece(now, first, len(now) - end + AROUND)


def _piece(text: str, first: int, last: int) -> str:
    before, after = "… " if first else "", " …" if last < len(text) else ""
    return f"{before}{text[first:last].strip()}{after}"
