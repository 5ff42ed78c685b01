"""Whose words were compared at a laptop that is no lead's: it holds there alone, and travels nowhere.

What a lead compares speaks for the whole team and stands in the ledger. Six inspectors who telephone the lead
on the same evening each note it for themselves: nobody's entry is changed, and nothing of it can conflict.
"""

import json
from collections.abc import Iterable
from dataclasses import replace

from qi_desktop.inspection.model import TeamMember

SETTING = "compared_cards"


def known_as_compared(members: Iterable[TeamMember], kept: str, person: str) -> list[TeamMember]:
    """Return members as this laptop knows them: keys that were compared here count as verified here."""
    noted: dict[str, list[str]] = json.loads(kept or "{}")
    return [_as_compared(one, noted.get(one.id, ["", ""]), person) for one in members]


def noting(kept: str, member: TeamMember, at: str) -> str:
    """Return what is kept once the keys of a member were compared."""
    noted: dict[str, list[str]] = json.loads(kept or "{}")
    return json.dumps({**noted, member.id: [_keys(member), at]})


def _as_compared(member: TeamMember, noted: list[str], person: str) -> TeamMember:
    keys, at = noted
    if member.verified_at or not at or keys != _keys(member):
        return member
    return replace(member, verified_at=at, verified_by=person)


def _keys(member: TeamMember) -> str:
    return f"{member.signing_key} {member.sealing_key}"
