"""What differs between two versions of a form, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qi_desktop.assessment.versions.model import Difference
from qi_desktop.ui.language import plural, tr
from qi_desktop.ui.widgets.entries import Entry

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qi_desktop.assessment.model import Answer
    from qi_desktop.assessment.versions.model import AnswerAtOdds, QuestionChange, VersionChange
    from qi_desktop.forms.definition import Form

DIFFERENCES = {
    Difference.WORDS: tr("its words"),
    Difference.GUIDANCE: tr("its guidance"),
    Difference.TYPE: tr("how it is answered"),
    Difference.CHOICES: tr("its choices"),
    Difference.RELEVANCE: tr("when it is asked"),
    Difference.REQUIRED: tr("whether it must be answered"),
    Difference.CHECKS: tr("what an answer must keep to"),
    Difference.CALCULATION: tr("how it is worked out"),
    Difference.ROSTER: tr("the roster it stands in"),
    Difference.COUNTING: tr("how it is counted"),
}


def in_sum(change: VersionChange) -> str:
    """Return what a newer form changes, in a sentence."""
    named = (
        tr("version {newer_version}").format(newer_version=change.newer_version)
        if change.newer_version
        else tr("a newer version")
    )
    counts = [
        (len(change.new), tr("new")),
        (len(change.changed), tr("changed")),
        (len(change.retired), tr("no longer asked")),
    ]
    parts = [f"{count} {word}" for count, word in counts if count]
    what = f": {_listed(parts)}" if parts else ""
    again = len(change.at_odds)
    asked = tr(" {answers} to be given again.").format(answers=_answers(again)) if again else ""
    return tr("There is {named} of this form{what}. Every answer stays.{asked}").format(
        named=named, what=what, asked=asked
    )


def change_entries(change: VersionChange) -> list[Entry]:
    """Return the questions that are new, changed and retired, and the answers to be given again."""
    return [
        *(_at_odds(f"odds:{place}", one) for place, one in enumerate(change.at_odds)),
        *(Entry(f"new:{one.question}", one.label, aside=tr("new")) for one in change.new),
        *(Entry(f"changed:{one.question}", one.label, _what(one), tr("changed")) for one in change.changed),
        *(Entry(f"retired:{one.question}", one.label, aside=tr("no longer asked")) for one in change.retired),
    ]


def retired_entry(key: str, answer: Answer, forms: Sequence[Form]) -> Entry:
    """Return an answer to a question no longer asked, in the words of the version it was given in."""
    knowing = [form for form in forms if form.has_question(answer.question)]
    given_in = next((form for form in knowing if form.digest == answer.form), None)
    form = given_in or next(iter(knowing), None)
    if form is None:
        return Entry(key, answer.question, answer.reason, answer.value)
    label = form.question(answer.question).label or answer.question
    shown = ", ".join(form.choice_label(answer.question, one) for one in answer.value.split(" "))
    return Entry(key, label, answer.reason, shown)


def _at_odds(key: str, one: AnswerAtOdds) -> Entry:
    said = tr("Answered “{shown}”, which the newer form does not take.").format(shown=one.shown)
    return Entry(key, one.label, said, tr("answer again"), status="caution")


def _what(one: QuestionChange) -> str:
    changed = _listed([DIFFERENCES[difference] for difference in one.differences])
    gone = tr("; gone: {listed}").format(listed=", ".join(one.choices_gone)) if one.choices_gone else ""
    return f"{changed[:1].upper()}{changed[1:]}{gone}"


def _listed(parts: list[str]) -> str:
    """Return words with commas and one and."""
    return tr(" and ").join([", ".join(parts[:-1]), parts[-1]]) if len(parts) > 1 else "".join(parts)


def _answers(count: int) -> str:
    return plural(count, "%n answer has", "%n answers have")
