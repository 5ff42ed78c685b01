"""What changes on their way take out of every file, before they do (pure)."""

import json
from collections.abc import Callable, Iterable

from qi_desktop.fieldnotes.consenting.model import Coming
from qi_desktop.storage.ledger.erasure import KIND, erasure_of
from qi_desktop.storage.ledger.intake import Parcel


def coming(changes: Callable[[], Iterable[Parcel]]) -> tuple[Coming, ...]:
    """Return the erasures that some changes tell of, with what each leaves standing.

    ``changes`` hands them out from the beginning each time, as there may be too many to hold.
    """
    told = {
        body.record: body.value
        for parcel in changes()
        for body in parcel.bodies
        if body.kind == KIND and body.field == "withdrawal"
    }
    if not told:
        return ()
    stays = _values(changes(), {erasure_of(identity).survivor for identity in told})
    return tuple(
        Coming(
            erasure_of(identity).place,
            str(json.loads(value or '""') or ""),
            json.loads(stays.get(erasure_of(identity).survivor) or "null"),
        )
        for identity, value in sorted(told.items())
    )


def _values(
    parcels: Iterable[Parcel], wanted: Iterable[tuple[str, int]]
) -> dict[tuple[str, int], str | None]:
    names = set(wanted)
    return {
        (parcel.header.laptop, body.sequence): body.value
        for parcel in parcels
        for body in parcel.bodies
        if (parcel.header.laptop, body.sequence) in names
    }
