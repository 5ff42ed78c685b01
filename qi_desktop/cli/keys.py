"""Commands on keys: cards out and in, verified, renewed, ended, revoked."""

import argparse
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from qi_desktop.cli.passphrase import workspace
from qi_desktop.foundation.errors import InputError
from qi_desktop.foundation.writing import written_whole
from qi_desktop.inspection.keys.service import KeysService
from qi_desktop.inspection.model import NotATeamCard, TeamMember
from qi_desktop.security import card as cards
from qi_desktop.security.identity import TeamCard
from qi_desktop.services import Services, services_of


@dataclass(eq=False)
class NoSuchTeamMember(InputError):
    """Nobody in the team has this name, or the keys of this card."""

    name: str


def team_card(options: argparse.Namespace) -> dict[str, Any]:
    """Write this laptop's team card, the public half of its keys."""
    with workspace(options, read_only=True) as opened:
        card = services_of(opened).keys.card()
    if options.file:
        with written_whole(Path(options.file)) as stream:
            stream.write(cards.as_file(card))
    told = {"words": card.phrase, "text": cards.as_text(card), "fingerprint": card.fingerprint}
    return {"card": options.file, **told} if options.file else told


def team_key(options: argparse.Namespace) -> dict[str, Any]:
    """Write this laptop's secret sealing keys, with which public tools open what is sealed to it."""
    with workspace(options, read_only=True) as opened:
        identity = opened.identity()
    secrets = (identity.sealing_secret, *(one.sealing_secret for one in identity.former))
    path = Path(options.file)
    path.touch(mode=0o600, exist_ok=False)
    told = "\n".join(("# keep this file as safe as the workspace itself", *secrets, ""))
    path.write_text(told, "utf-8")
    return {"key": options.file}


def team_add(options: argparse.Namespace) -> dict[str, Any]:
    """Add a team member, with the card of their laptop when there is one."""
    with workspace(options) as opened:
        services = services_of(opened)
        card = _card(services, options)
        known = services.keys.holder(card) if card else None
        keys = (card.laptop, card.signing_key, card.sealing_key) if card and not known else ()
        member = known or services.inspection.add_team_member(options.name, options.role, *keys)
        return {"member": member.id, "role": member.role, **_told(services, member.id)}


def team_read(options: argparse.Namespace) -> dict[str, Any]:
    """Read a card in: of the member named, or of whoever it speaks for."""
    with workspace(options) as opened:
        services = services_of(opened)
        card = _card(services, options)
        if card is None:
            raise NotATeamCard("Nothing")
        named = _member(services, options.name) if options.name else services.keys.holder(card)
        if named is None:
            raise NoSuchTeamMember("this card")
        services.keys.hand_in(named.id, card, anew=options.new_laptop)
        return _told(services, named.id)


def team_verify(options: argparse.Namespace) -> dict[str, Any]:
    """Note that the words of a member's card were compared over the telephone."""
    return _of_one(options, lambda keys, member: keys.verify(member, options.words))


def team_until(options: argparse.Namespace) -> dict[str, Any]:
    """Let the keys of a member be good until a day."""
    return _of_one(options, lambda keys, member: keys.end_keys(member, options.day))


def team_revoke(options: argparse.Namespace) -> dict[str, Any]:
    """Trust the keys of a member no more."""
    return _of_one(options, lambda keys, member: keys.revoke(member, options.reason))


def _of_one(options: argparse.Namespace, act: Callable[[KeysService, str], object]) -> dict[str, Any]:
    """Do something about the keys of the member who is named, and tell how they stand then."""
    with workspace(options) as opened:
        services = services_of(opened)
        member = _member(services, options.name)
        act(services.keys, member.id)
        return _told(services, member.id)


def team_rekey(options: argparse.Namespace) -> dict[str, Any]:
    """Make new keys for this laptop; its new card is signed by the old ones."""
    with workspace(options) as opened:
        services_of(opened).keys.make_new_keys(options.reason)
    return team_card(options)


def team_list(options: argparse.Namespace) -> dict[str, Any]:
    """List the team, and how far the keys of each can be relied upon."""
    with workspace(options, read_only=True) as opened:
        services = services_of(opened)
        team = services.inspection.team()
        return {
            "team": [
                {"role": one.role, "card": bool(one.sealing_key), **_told(services, one.id)} for one in team
            ]
        }


def _card(services: Services, options: argparse.Namespace) -> TeamCard | None:
    """Return the card an option names, as a file or as the text a scanner gives."""
    if options.text:
        return services.keys.read_card(options.text)
    if not options.card:
        return None
    path = Path(options.card)
    try:
        with path.open("rb") as stream:
            content = stream.read(cards.LARGEST + 1)
    except (OSError, ValueError) as error:
        raise NotATeamCard(path.name) from error
    return services.keys.read_card(content, path.name)


def _member(services: Services, name: str) -> TeamMember:
    found = next((one for one in services.inspection.team() if name in (one.name, one.id)), None)
    if found is None:
        raise NoSuchTeamMember(name)
    return found


def _told(services: Services, member: str) -> dict[str, Any]:
    known = services.inspection.member(member)
    told = {
        "name": known.name,
        "keys": services.keys.standing(known).value,
        "words": services.keys.phrase(known) if known.sealing_key else "",
        "verified_at": known.verified_at,
        "until": known.keys_until,
        "revoked_because": known.revoked_reason,
    }
    return {name: value for name, value in told.items() if value}
