"""What may be said of who took part in a session, and how a row of people changes."""

from collections.abc import Collection

from qi_desktop.fieldnotes.labels import fitted, labels_in, proposed, require_labels
from qi_desktop.fieldnotes.model import (
    Consent,
    ConsentStays,
    HeadCountTooSmall,
    NameForSeveral,
    Participant,
    ParticipantDetails,
    Role,
)

Fields = dict[str, str | int]


def participant_fields(
    role: Role, details: ParticipantDetails, taken: Collection[str], stands: Participant | None = None
) -> Fields:
    """Return a row of people as it is stored; what was not named stays, and labels fit the number."""
    heads = details.get("head_count", stands.head_count if stands else 1)
    name = details.get("name", stands.name if stands else "").strip()
    if heads < 1:
        raise HeadCountTooSmall(heads)
    if name and heads > 1:
        raise NameForSeveral(heads)
    labels = _labels(role, heads, details, taken, stands)
    require_labels(labels, heads, taken)
    return {
        "role": role.value,
        "head_count": heads,
        "agency": details.get("agency", stands.agency if stands else ""),
        "provider": details.get("provider", stands.provider if stands else ""),
        "name": name,
        "label": " ".join(labels),
    }


def parted(stands: Participant, label: str) -> tuple[Fields, Fields]:
    """Return what is left of a row when one person leaves it, and that person's own row, consent and all."""
    if stands.head_count <= 1:
        raise HeadCountTooSmall(stands.head_count - 1)
    rest: Fields = {
        "head_count": stands.head_count - 1,
        "label": " ".join(one for one in stands.labels if one != label),
    }
    apart: Fields = {
        "session": stands.session,
        "role": stands.role.value,
        "head_count": 1,
        "agency": stands.agency,
        "provider": stands.provider,
        "label": label,
        "consent": stands.consent.value,
        "consent_how": stands.consent_how,
        "consent_on": stands.consent_on.isoformat() if stands.consent_on else "",
        "consent_limits": stands.consent_limits,
        "consent_by": stands.consent_by,
    }
    return rest, apart


def require_removable(participant: Participant) -> None:
    """Refuse to lose the number of people who withdrew their consent."""
    if participant.consent is Consent.WITHDRAWN:
        raise ConsentStays(participant.consent.value)


def _labels(
    role: Role, heads: int, details: ParticipantDetails, taken: Collection[str], stands: Participant | None
) -> tuple[str, ...]:
    if "labels" in details:
        return labels_in(" ".join(details["labels"]))
    if stands is None or stands.role is not role:
        return proposed(role, heads, taken)
    if heads == stands.head_count and stands.labels:
        return stands.labels
    return fitted(stands.labels, role, heads, taken)
