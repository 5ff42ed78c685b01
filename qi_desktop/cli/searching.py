"""The search without a window: the same index, the same words, the same order."""

import argparse
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from qi_desktop.cli.arguments import WORKSPACE, Argument, arg, count
from qi_desktop.cli.passphrase import passphrase
from qi_desktop.fieldnotes.searching.model import Group, Hit, Wanted
from qi_desktop.foundation.errors import InputError
from qi_desktop.services import Services, services_of
from qi_desktop.storage.model import PlaceReadOnly, WorkspaceInUse, WorkspaceMissing
from qi_desktop.storage.search.model import mark_of
from qi_desktop.storage.workspace import Workspace

MOST = 50


@dataclass(eq=False)
class NobodyOfThatName(InputError):
    """No team member is called what a command says."""

    name: str


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text[:20]} is no day such as 2017-02-20") from None


SEARCH: list[Argument] = [
    WORKSPACE,
    arg("query", help='words, "phrases", beginnings*, AND, OR, NOT, ( )'),
    arg(
        "--kind",
        action="append",
        default=[],
        choices=[group.value for group in Group],
        help="only things of this kind; may be said several times",
    ),
    arg("--person", default="", metavar="NAME", help="only what this team member wrote"),
    arg("--since", type=_day, metavar="YYYY-MM-DD", help="only from this day on"),
    arg("--until", type=_day, metavar="YYYY-MM-DD", help="only up to this day"),
    arg("--limit", type=count, default=MOST, metavar="N", help=f"how many results; {MOST} if not said"),
]


def search(options: argparse.Namespace) -> dict[str, Any]:
    """Search everything written down; results come the best first."""
    with _opened(options) as opened:
        services = services_of(opened)
        if not opened.read_only:
            services.searching.catch_up()
        wanted = Wanted(
            options.query,
            frozenset(map(Group, options.kind)),
            _person(services, options.person),
            options.since,
            options.until,
        )
        found = services.searching.find(wanted, options.limit)
        people = {mark_of("p", one.id): one.name for one in services.inspection.team()}
        return {
            "total": found.total,
            "counts": {group.value: count for group, count in services.searching.counts(wanted).items()},
            "not_read_yet": services.searching.behind,
            "hits": [_told(services, hit, found.expression, people) for hit in found.hits],
        }


def _opened(options: argparse.Namespace) -> Workspace:
    """Open the workspace; one that cannot be written, or is open in a window, is searched as it stands."""
    path = Path(options.workspace)
    if not path.is_file():
        raise WorkspaceMissing(path.name)
    given = passphrase(options)
    try:
        return Workspace.open(path, given)
    except (WorkspaceInUse, PlaceReadOnly):
        return Workspace.open(path, given, read_only=True)


def _person(services: Services, name: str) -> str:
    if not name:
        return ""
    for member in services.inspection.team():
        if member.name.casefold() == name.casefold():
            return member.id
    raise NobodyOfThatName(name)


def _told(services: Services, hit: Hit, expression: str, people: dict[str, str]) -> dict[str, Any]:
    extract = services.searching.extract(hit, expression)
    standing = services.searching.standing(hit)
    return {
        "kind": hit.sort,
        "record": hit.record,
        "title": (standing.title if standing else "") or (extract.title if extract else ""),
        "within": standing.within if standing else "",
        "day": hit.day.isoformat() if hit.day else "",
        "person": people.get(extract.person, "") if extract else "",
        "excerpt": extract.text if extract else "",
        "start": extract.start if extract else 0,
        "stop": extract.stop if extract else 0,
    }
