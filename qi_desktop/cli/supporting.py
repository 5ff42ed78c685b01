"""Commands for what findings, factors, examples and recommendations rest on."""

import argparse
from collections.abc import Iterator
from typing import Any

from qi_desktop.cli.arguments import WORKSPACE, Leaf, arg
from qi_desktop.cli.passphrase import workspace
from qi_desktop.reporting.support.model import Source, SourceUnknown, Supported, SupportKind, Tie
from qi_desktop.services import Services, services_of

_Subject = tuple[str, Supported, str, str]


def listed(options: argparse.Namespace) -> dict[str, Any]:
    """List everything that can rest on something, and on what it rests, as that stands now."""
    with workspace(options, read_only=True) as opened:
        services = services_of(opened)
        ties = services.support.by_subject()
        named = [one for one in _subjects(services) if not options.subject or one[0] == options.subject]
        if not named:
            raise SourceUnknown("finding, factor, example or recommendation", options.subject)
        return {
            "subjects": [
                {"subject": name, "says": says, "rests_on": _ties(ties.get(record, []))}
                for name, _kind, record, says in named
            ]
        }


def sources(options: argparse.Namespace) -> dict[str, Any]:
    """List what something can rest on: the counts, passages, documents, cases or notes."""
    with workspace(options, read_only=True) as opened:
        found = services_of(opened).support.sources(SupportKind(options.kind))
        return {"sources": [_source(one) for one in found]}


def tie(options: argparse.Namespace) -> dict[str, Any]:
    """Let something rest on a count, a passage, a document, a case or a note."""
    with workspace(options) as opened:
        services = services_of(opened)
        _name, supports, record, _says = _subject(services, options.subject)
        services.support.add(supports.value, record, options.kind, options.source)
        return {"subject": options.subject, "rests_on": _ties(services.support.of(record))}


def untie(options: argparse.Namespace) -> dict[str, Any]:
    """Let something rest on one of its ties no longer."""
    with workspace(options) as opened:
        services = services_of(opened)
        record = _subject(services, options.subject)[2]
        services.support.remove(_numbered(services, record, options.tie).support.id)
        return {"subject": options.subject, "rests_on": _ties(services.support.of(record))}


def order(options: argparse.Namespace) -> dict[str, Any]:
    """Put the ties of one thing into the order in which their numbers are given."""
    with workspace(options) as opened:
        services = services_of(opened)
        record = _subject(services, options.subject)[2]
        first = [_numbered(services, record, number).support.id for number in options.numbers]
        others = [one.support.id for one in services.support.of(record) if one.support.id not in first]
        services.support.order([*dict.fromkeys(first), *others])
        return {"subject": options.subject, "rests_on": _ties(services.support.of(record))}


def renew(options: argparse.Namespace) -> dict[str, Any]:
    """Accept a count that something rests on as it is now."""
    with workspace(options) as opened:
        services = services_of(opened)
        record = _subject(services, options.subject)[2]
        services.support.renew(_numbered(services, record, options.tie).support)
        return {"subject": options.subject, "rests_on": _ties(services.support.of(record))}


def _subjects(services: Services) -> Iterator[_Subject]:
    """Yield what can rest on something: how a command names it, what it is, its record, what it says."""
    factors = services.findings.factors()
    for finding in services.findings.grid():
        yield f"finding:{finding.id}", Supported.FINDING, finding.id, finding.judgement
        seen: dict[str, int] = {}
        for one in (one for one in factors if one.finding == finding.id):
            seen[one.bearing] = seen.get(one.bearing, 0) + 1
            name = f"{one.bearing.value}:{finding.id}/{seen[one.bearing]}"
            yield name, Supported.FACTOR, one.id, one.text
    for number, example in enumerate(services.examples.practice_examples(), 1):
        yield f"example:{number}", Supported.PRACTICE_EXAMPLE, example.id, example.changed_name
    for one in services.recommending.recommendations():
        yield f"recommendation:{one.number}", Supported.RECOMMENDATION, one.id, one.text


def _subject(services: Services, name: str) -> _Subject:
    found = next((one for one in _subjects(services) if one[0] == name), None)
    if found is None:
        raise SourceUnknown("finding, factor, example or recommendation", name)
    return found


def _numbered(services: Services, record: str, number: int) -> Tie:
    there = dict(enumerate(services.support.of(record), 1))
    if number not in there:
        raise SourceUnknown("tie", str(number))
    return there[number]


def _ties(ties: list[Tie]) -> list[dict[str, Any]]:
    return [
        {
            "tie": number,
            "kind": one.support.kind.value,
            "source": one.support.source,
            "title": one.source.title if one.source else "",
            "there": one.source is not None,
        }
        | ({"now": one.source.figure, "when_tied": one.then} if one.source and one.then else {})
        for number, one in enumerate(ties, 1)
    ]


def _source(one: Source) -> dict[str, Any]:
    figure = {"now": one.figure} if one.figure else {}
    return {"source": one.id, "title": one.title, "detail": one.detail} | figure


_SUBJECT = arg("subject", metavar="SUBJECT", help="as `support list` names it, such as recommendation:3")
_TIE = arg("tie", type=int, metavar="TIE", help="its number, as `support list` tells it")
_KIND = arg("kind", choices=[one.value for one in SupportKind])

SUPPORT: dict[str, Leaf] = {
    "list": (
        "what each thing rests on, and what it is called here",
        listed,
        [WORKSPACE, arg("subject", nargs="?", default="", metavar="SUBJECT", help="only this one")],
    ),
    "sources": ("what something can rest on", sources, [WORKSPACE, _KIND]),
    "tie": (
        "let something rest on a source",
        tie,
        [WORKSPACE, _SUBJECT, _KIND, arg("source", metavar="SOURCE", help="as `support sources` names it")],
    ),
    "untie": ("let it rest on this no longer", untie, [WORKSPACE, _SUBJECT, _TIE]),
    "order": (
        "put the ties of one thing in an order",
        order,
        [WORKSPACE, _SUBJECT, arg("numbers", type=int, nargs="+", metavar="N")],
    ),
    "renew": ("accept a count as it is now", renew, [WORKSPACE, _SUBJECT, _TIE]),
}
