"""How the keys of a member stand, in words and in one of the four states."""

from qi_desktop.inspection.keys.model import Standing
from qi_desktop.inspection.model import TeamMember
from qi_desktop.ui.dates import day
from qi_desktop.ui.language import tr
from qi_desktop.ui.widgets.status import Status

_STATES = {
    Standing.NO_CARD: Status.WAITING,
    Standing.UNVERIFIED: Status.CAUTION,
    Standing.VERIFIED: Status.GOOD,
    Standing.ENDING: Status.CAUTION,
    Standing.ENDED: Status.BAD,
    Standing.REVOKED: Status.BAD,
}


def state(standing: Standing) -> Status:
    """Return the state in which a standing is shown."""
    return _STATES[standing]


def word(standing: Standing) -> str:
    """Return the word for a standing."""
    words = {
        Standing.NO_CARD: tr("no card yet"),
        Standing.UNVERIFIED: tr("not verified yet"),
        Standing.VERIFIED: tr("verified"),
        Standing.ENDING: tr("ending soon"),
        Standing.REVOKED: tr("revoked"),
        Standing.ENDED: tr("ended"),
    }
    return words.get(standing, standing.value)


def told(member: TeamMember, standing: Standing, verifier: str) -> str:
    """Return what there is to know about the keys of a member, and what to do."""
    match standing:
        case Standing.NO_CARD:
            return tr("Without a card nothing can be sealed to this laptop. Read it in:")
        case Standing.UNVERIFIED:
            return tr(
                "Telephone {name}. Their laptop shows the same six words under Keys and passphrase. If"
                " one differs, the card is not theirs: do not send anything."
            ).format(name=member.name)
        case Standing.REVOKED:
            return tr(
                "Revoked on {day}: {revoked_reason}. Nothing is sealed to these keys, and nothing signed"
                " by them is taken in. A card of a new laptop can be read in:"
            ).format(day=day(member.revoked_at), revoked_reason=member.revoked_reason)
        case Standing.ENDED:
            return tr("Good until {day}. Nothing is sealed to them until they get a later day.").format(
                day=day(member.keys_until)
            )
        case Standing.VERIFIED | Standing.ENDING:
            until = tr(" Good until {day}.").format(day=day(member.keys_until)) if member.keys_until else ""
            if not member.verified_at:
                return tr("This is your own laptop.{until}").format(until=until)
            by = tr(" by {verifier}").format(verifier=verifier) if verifier else ""
            return tr("Words compared on {day}{by}.{until}").format(
                day=day(member.verified_at), by=by, until=until
            )
