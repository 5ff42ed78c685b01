"""Commands for places: remember them, send what waits there, fetch what lies there."""

import argparse
import os
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from qi_desktop.bundles.model import NothingToSend
from qi_desktop.bundles.places.delivering import bring
from qi_desktop.bundles.places.model import Belonging, Place, PlaceHostNew
from qi_desktop.cli.packing import receivers
from qi_desktop.cli.passphrase import first_line, workspace
from qi_desktop.foundation.errors import InputError
from qi_desktop.services import Services, services_of


@dataclass(eq=False)
class NothingSentUnderThatName(InputError):
    """No copy of such a file is in the outbox any more."""

    file: str


def places_list(options: argparse.Namespace) -> dict[str, Any]:
    """Name the remembered places and the sticks that are in; nothing is reached for it."""
    with workspace(options, read_only=True) as opened:
        services = services_of(opened)
        remembered = [_shown(place) for place in services.places.places()]
        return {"places": remembered, "sticks": [_shown(place) for place in services.places.sticks()]}


def places_add(options: argparse.Namespace) -> dict[str, Any]:
    """Remember a place; its password only where a file with it is named to be kept."""
    password = first_line(options.keep_password) if options.keep_password else ""
    with workspace(options) as opened:
        places = services_of(opened).places
        return _shown(places.add_place(options.name, options.address, options.user, password=password))


def places_remove(options: argparse.Namespace) -> dict[str, Any]:
    """Forget a place and its password."""
    with workspace(options) as opened:
        services = services_of(opened)
        place = services.places.place_named(options.name)
        services.places.remove_place(place)
        return {"removed": place.name}


def bundle_send(options: argparse.Namespace) -> dict[str, Any]:
    """Seal what is new, and bring it with all that still waits to a place."""
    with workspace(options) as opened:
        services = services_of(opened)
        place = _place(services, options)
        if options.again:
            return {"sent": [_again(services, options.again, place, _password(options))]}
        try:
            services.bundles.export_bundle(services.places.outbox_folder(), full=options.full)
        except NothingToSend:
            if not services.places.waiting():
                raise
        sent = _carried(services, place, options)
        return {"sent": sent, "unsent": services.bundles.unsent_changes()}


def pack_send(options: argparse.Namespace) -> dict[str, Any]:
    """Seal a pack for each member, or for one, and bring them with all that still waits to a place."""
    with workspace(options) as opened:
        services = services_of(opened)
        place, folder = _place(services, options), services.places.outbox_folder()
        for one in receivers(services, options.member):
            services.bundles.issue_pack(one.id, folder, full=options.full)
        return {"sent": _carried(services, place, options)}


def _carried(services: Services, place: Place, options: argparse.Namespace) -> list[dict[str, Any]]:
    """Bring what waits to a place, and tell each file with its words."""
    words = {one.path.name: services.places.words(one.digest) for one in services.places.waiting()}
    sent = services.places.send_waiting(place, _password(options))
    return [{**asdict(one), "words": words.get(one.file, "")} for one in sent]


def bundle_fetch(options: argparse.Namespace) -> dict[str, Any]:
    """List what lies at a place, and copy what is new for this laptop into a folder."""
    with workspace(options, read_only=not options.trust) as opened:
        services = services_of(opened)
        place, password = _place(services, options), _password(options)
        found = services.places.lying(place, password)
        new = [one for one in found if one.belonging is Belonging.NEW]
        brought = bring(services.places.errand(place, password), new, Path(options.folder)) if new else []
    listed = [{"name": one.name, "bytes": one.size, "for_you": one.belonging.value} for one in found]
    return {"lying": listed, "fetched": [str(path) for path in brought]}


def _again(services: Services, file: str, place: Place, password: str) -> dict[str, Any]:
    sent = next((one for one in services.bundles.outbox() if one.file == file), None)
    waiting = services.places.again(sent.file, sent.digest, sent.changes) if sent else None
    if waiting is None:
        raise NothingSentUnderThatName(file)
    return asdict(services.places.send(waiting, place, password))


def _place(services: Services, options: argparse.Namespace) -> Place:
    """Return the place a command names; a server's key only counts as known where the command states it."""
    place = services.places.place_named(options.place)
    if not options.trust:
        return place
    try:
        services.places.lying(place, _password(options))
    except PlaceHostNew as met:
        if met.detail != options.trust:
            raise
        return services.places.trust(place, met.key)
    return place


def _password(options: argparse.Namespace) -> str:
    named = options.password_file or os.environ.get("QI_PLACE_PASSWORD_FILE")
    return first_line(named) if named else ""


def _shown(place: Place) -> dict[str, Any]:
    return {
        "name": place.name,
        "kind": place.kind.value,
        "address": place.address,
        "user": place.user,
        "keeps_password": place.keeps_password,
    }
