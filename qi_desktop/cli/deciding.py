"""Commands that decide conflicts as a person sees them: keep, combine, many alike, ask and answer."""

import argparse
from dataclasses import dataclass
from typing import Any

from qi_desktop.cli.passphrase import workspace
from qi_desktop.foundation.errors import InputError
from qi_desktop.merging.asking.model import Query
from qi_desktop.merging.settling.alike import alike, decisions_like
from qi_desktop.merging.settling.model import Decision, Matter, NothingToCombine, Option
from qi_desktop.services import Services, services_of

_TOLD = ("id", "title", "detail", "text", "asker", "asked", "asked_at", "answer", "answered_at", "closed")


@dataclass(eq=False)
class NoSuchMatter(InputError):
    """Nothing that waits for a decision has this key."""

    key: str


@dataclass(eq=False)
class NoSuchOption(InputError):
    """There are fewer ways to decide than the number named."""

    number: int
    options: int


@dataclass(eq=False)
class NobodyOfThisName(InputError):
    """Nobody of the team has this name, so nobody can be asked."""

    name: str


def matter_in_facts(matter: Matter) -> dict[str, Any]:
    """Return what waits for a decision as a script reads it."""
    return {
        "key": matter.key,
        "sort": matter.sort.value,
        "title": matter.title,
        "about": matter.detail,
        "told": matter.told,
        "before": matter.before,
        "options": [
            {
                "number": number,
                "keeps": option.words,
                "person": option.person,
                "at": option.at.isoformat(timespec="seconds") if option.at else None,
                "behind": {line.label: line.text for line in option.lines},
            }
            for number, option in enumerate(matter.options, start=1)
        ],
        "combination": matter.combination.text if matter.combination else None,
        "clashes": matter.combination.clashes if matter.combination else 0,
    }


def conflicts_settle(options: argparse.Namespace) -> dict[str, Any]:
    """Decide one matter, or with it all that are alike."""
    with workspace(options) as opened:
        services = services_of(opened)
        matters = services.settling.matters()
        matter = _found(matters, options.key)
        option = _option(matter, options)
        taken = [Decision(matter, option)]
        if options.alike:
            taken += decisions_like(matter, option, alike(matter, matters))
        services.settling.settle(taken, options.reason)
        return {
            "settled": [one.matter.key for one in taken],
            "kept": option.words,
            "waiting": services.settling.waiting(),
        }


def conflicts_ask(options: argparse.Namespace) -> dict[str, Any]:
    """Ask somebody of the team about a conflict."""
    with workspace(options) as opened:
        services = services_of(opened)
        matter = _found(services.settling.matters(), options.key)
        team = [one for one in services.inspection.team() if one.name == options.member]
        if not team:
            raise NobodyOfThisName(options.member)
        return _in_facts(services.asking.ask(matter, team[0].id, options.text))


def conflicts_questions(options: argparse.Namespace) -> dict[str, Any]:
    """List the questions about conflicts with their answers."""
    with workspace(options, read_only=True) as opened:
        return {"questions": [_in_facts(one) for one in services_of(opened).asking.queries()]}


def conflicts_answer(options: argparse.Namespace) -> dict[str, Any]:
    """Answer a question that was asked of the person at this laptop."""
    with workspace(options) as opened:
        return _in_facts(services_of(opened).asking.answer_query(options.question, options.text))


def waiting_matters(services: Services) -> list[dict[str, Any]]:
    """Return all that waits for a decision."""
    return [matter_in_facts(matter) for matter in services.settling.matters()]


def _found(matters: list[Matter], key: str) -> Matter:
    for matter in matters:
        if matter.key == key:
            return matter
    raise NoSuchMatter(key)


def _option(matter: Matter, options: argparse.Namespace) -> Option:
    keep: int | None = options.keep
    if keep is not None:
        if not 1 <= keep <= len(matter.options):
            raise NoSuchOption(keep, len(matter.options))
        return matter.options[keep - 1]
    if matter.combination is None:
        raise NothingToCombine(matter.title)
    return matter.combined_with(matter.combination.text if options.text is None else options.text)


def _in_facts(query: Query) -> dict[str, Any]:
    return {name: getattr(query, name) for name in _TOLD}
