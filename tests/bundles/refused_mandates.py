"""What an inspector's own laptop could write if somebody else had it, and no inspector may."""

import json
from collections.abc import Callable

from qi_desktop.bundles import model
from tests.bundles.faults import PART, Good, Rows, Spoil

_ANSWERED = b'"kind":"answer","record":"case/q1","field":"value","value":"yes"'

Of = Callable[[Good], str]


def lead(good: Good) -> str:
    return good.lead.workspace.person


def themselves(good: Good) -> str:
    return good.inspector.workspace.person


def the_inspection(good: Good) -> str:
    return good.lead.inspection.required().id


def leads_laptop(good: Good) -> str:
    return good.lead.workspace.laptop


def leads_key(good: Good) -> str:
    return good.lead.bundles.card().signing_key


def changed(good: Good, kind: str, record: str, field: str, value: object) -> bytes:
    """Return the bundle's changes with one of them about something else."""
    told = json.dumps({"kind": kind, "record": record, "field": field, "value": value}, separators=(",", ":"))
    assert _ANSWERED in good.payload[PART]
    return good.payload[PART].replace(_ANSWERED, told[1:-1].encode())


def changing(kind: str, record: Of, field: str, value: object) -> Spoil:
    return lambda good: good.lined(changed(good, kind, record(good), field, value))


def taking(field: str, value: Of, *, listed: bool = False) -> Spoil:
    """Give out as their own what is the lead's."""

    def spoil(good: Good) -> bytes:
        told: object = [value(good)] if listed else value(good)
        return good.lined(changed(good, "team_member", themselves(good), field, told))

    return spoil


def of_format(number: int) -> Spoil:
    """Change the lead's key in a file as earlier versions wrote it."""

    def spoil(good: Good) -> bytes:
        manifest = json.dumps({**good.manifest, "format": number}).encode()
        rest = {name: one for name, one in good.payload.items() if name.startswith("attachments/")}
        lines = changed(good, "team_member", lead(good), "signing_key", "x")
        return good.carrying({"manifest.json": manifest, "changes.jsonl": lines, **rest})

    return spoil


def in_the_leads_name(good: Good) -> bytes:
    return good.replacing(f'"person":"{themselves(good)}"'.encode(), f'"person":"{lead(good)}"'.encode())


def sent_in_the_leads_name(good: Good) -> bytes:
    return good.saying(person=lead(good))


_BEYOND = {
    "another member's key": changing("team_member", lead, "signing_key", "x"),
    "another member's role": changing("team_member", lead, "role", "inspector"),
    "another member taken away": changing("team_member", lead, "removed", value=True),
    "a member of their own making": changing("team_member", lambda _: "new", "role", "lead"),
    "another's key in format 1": of_format(1),
    "another's key in format 2": of_format(2),
    "their own role": changing("team_member", themselves, "role", "lead"),
    "their own revocation": changing("team_member", themselves, "revoked_at", None),
    "their own revoked keys": changing("team_member", themselves, "revoked_keys", None),
    "their own words, compared": changing("team_member", themselves, "verified_at", "2017-02-20"),
    "the lead's laptop as their own": taking("laptop", leads_laptop),
    "the lead's key as their own": taking("signing_key", leads_key),
    "the lead's key among their own": taking("former_keys", leads_key, listed=True),
    "the recovery key": changing("inspection", the_inspection, "recovery_key", "age1theirs"),
    "when the recovery key was made": changing("inspection", the_inspection, "recovery_made_at", "2017"),
    "what the inspection is called": changing("inspection", the_inspection, "title", "Other"),
    "the envelope of another laptop": changing("recovery_envelope", leads_laptop, "sealed", "x"),
}

NOTE = "written by the lead"


def taking_out_the_leads_words(good: Good) -> bytes:
    """Say that nothing of a note of the lead's is to stay but a change of this bundle."""
    with good.lead.workspace.ledger.entry("write_note") as entry:
        entry.put("note", NOTE, body="They rang late.")
    told = f"note/{NOTE}/body/{good.inspector.workspace.laptop}:1"
    return good.lined(changed(good, "erasure", told, "withdrawal", ""))


MANDATE: Rows = {
    **{name: (spoil, model.BundleBeyondMandate) for name, spoil in _BEYOND.items()},
    "what somebody else wrote, erased": (taking_out_the_leads_words, model.BundleBeyondMandate),
    "changes in the name of another person": (in_the_leads_name, model.BundleSpeaksForOthers),
    "sent in the name of another person": (sent_in_the_leads_name, model.BundleSpeaksForOthers),
}
