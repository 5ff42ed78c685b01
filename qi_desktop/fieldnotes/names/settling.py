"""Which decision settles a hit, and what a text becomes by its decisions."""

from collections.abc import Iterable, Sequence

from qi_desktop.fieldnotes.names.model import BLACKENED_AS, Decision, Examined, NameHit, Settled

# Two laptops may decide differently: the one that gives less away holds.
_CARE = (Settled.KEPT, Settled.CHANGED, Settled.BLACKENED)


def deciding(decisions: Iterable[Decision], hit: NameHit, place: str) -> Decision | None:
    """Return the decision about a hit among its words; where there are several, the most careful one."""
    mine = [one for one in decisions if _settles(one, hit, place)]
    return max(mine, key=lambda one: (_CARE.index(one.decision), one.id), default=None)


def settled_text(text: str, examined: Sequence[Examined]) -> str:
    """Return a text with what was decided carried out."""
    for one in reversed(examined):
        if one.decision is not None and one.decision.decision is not Settled.KEPT:
            blackened = one.decision.decision is Settled.BLACKENED
            instead = BLACKENED_AS[one.hit.sort] if blackened else one.decision.replacement
            text = text[: one.hit.start] + instead + text[one.hit.stop :]
    return text


def _settles(decision: Decision, hit: NameHit, place: str) -> bool:
    if decision.about:
        return decision.around == place
    return hit.ordinary and decision.found == hit.words
