"""Who did what with the sample, when and why, as sentences."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qi_desktop.inspection.model import UnknownTeamMember
from qi_desktop.ui.dates import moment
from qi_desktop.ui.language import tr

if TYPE_CHECKING:
    from qi_desktop.sampling.reviewing.model import ReviewStep
    from qi_desktop.services import Services

ACTS = {
    "draw_sample": tr("drew the sample"),
    "comment": tr("commented on"),
    "withdraw_comment": tr("took back a comment on"),
    "send_back_sample": tr("sent the sample back"),
    "approve_sample": tr("approved the sample"),
    "withdraw_approval": tr("withdrew the approval"),
    "replace_case": tr("replaced"),
    "accept_replacement": tr("accepted"),
    "question_replacement": tr("questioned"),
}


def history_lines(services: Services) -> list[str]:
    """Return the steps of the review, the newest first."""
    return [_line(services, step) for step in reversed(services.reviewing.history())]


def _line(services: Services, step: ReviewStep) -> str:
    try:
        who = services.inspection.member(step.person).name
    except UnknownTeamMember:
        who = tr("Somebody not signed in")
    what = " ".join(part for part in (ACTS.get(step.act, step.act.replace("_", " ")), step.about) if part)
    return f"{moment(step.at)}\n{who} {what}{f': {step.why}' if step.why else ''}"
