"""How the statement writes numbers, shares, days and the acts of a review."""

from datetime import UTC, datetime

from qi_desktop.sampling.model import SampleSettings, SpreadRule

_MINUS = "\N{MINUS SIGN}"
_ACTS = {
    "draw_sample": "drew the sample",
    "approve_sample": "approved the sample",
    "send_back_sample": "sent the sample back",
    "withdraw_approval": "withdrew the approval",
    "comment": "commented",
    "withdraw_comment": "took a comment back",
    "replace_case": "replaced a case",
    "accept_replacement": "accepted a replacement",
    "question_replacement": "questioned a replacement",
}
_ROLES = {
    "lead": "lead inspector",
    "inspector": "inspector",
    "case_sample_reviewer": "case-sample reviewer",
    "quality_lead": "quality lead",
    "central": "central team",
    "": "not signed in",
}
SPREADS = {
    SpreadRule.WIDEST: "over as many as possible",
    SpreadRule.EVEN: "over as many as equal chances allow",
}


def share(part: float) -> str:
    """Return a share of a list; beside it always stands the number it is the share of."""
    return f"{100 * part:.1f} %"


def chance(value: float) -> str:
    """Return a chance, to as many places as tell neighbours apart."""
    return f"{value:.4f}"


def signed(difference: float) -> str:
    """Return a difference with its sign; what rounds to nothing has none."""
    rounded = f"{abs(difference):.1f}"
    if rounded == "0.0":
        return rounded
    return f"{_MINUS if difference < 0 else '+'}{rounded}"


def one_in(drawn: int, eligible: int) -> str:
    """Return how many eligible cases stand behind each drawn one."""
    return f"1 in {eligible / drawn:.1f}" if drawn else ""


def day(moment: str) -> str:
    """Return the day of a moment in words."""
    if not moment:
        return ""
    when = datetime.fromisoformat(moment)
    return f"{when.day} {when:%B %Y}"


def minute(moment: str) -> str:
    """Return a moment in words, in the time of Greenwich, so that it reads the same everywhere."""
    if not moment:
        return ""
    when = datetime.fromisoformat(moment).astimezone(UTC)
    return f"{when.day} {when:%B %Y}, {when:%H:%M} UTC"


def act(name: str) -> str:
    """Return what was done in a step of the review."""
    return _ACTS.get(name, name.replace("_", " "))


def role(name: str) -> str:
    """Return who did it, by role and never by name."""
    return _ROLES.get(name, name.replace("_", " "))


def spread_words(settings: SampleSettings) -> str:
    """Return how the sample was to be spread over responsible officers."""
    if not settings.spread:
        return "not asked for"
    most = f", at most {settings.most_each} of one" if settings.most_each else ""
    return f"{SPREADS[settings.spread_rule]}{most}"
