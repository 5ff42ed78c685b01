"""The counts command: x out of y relevant cases, told apart by facts, crossed, and what is still to come."""

import argparse
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from typing import Any

from qi_desktop.analysis.model import CrossTable, UnknownCountedQuestion
from qi_desktop.analysis.service import AnalysisService
from qi_desktop.cli.arguments import WORKSPACE, arg
from qi_desktop.cli.count_telling import sentences_of, uncertainty_of
from qi_desktop.cli.passphrase import workspace
from qi_desktop.foundation.errors import InputError
from qi_desktop.services import services_of

COUNTS = [
    WORKSPACE,
    arg("--by", default="provider", metavar="FACT[,FACT...]", help="one fact, several, or all (as one)"),
    arg("--cross", metavar="FACT", help="a table: the fact of --by down, this one across"),
    arg("--where", action="append", default=[], metavar="FACT=VALUE", help="only these cases; repeatable"),
    arg("--question", metavar="KEY", help="only the question with this reporting key"),
    arg("--uncertainty", action="store_true", help="how far each can be from all eligible cases"),
    arg("--sentences", action="store_true", help="each in words, positive and negative"),
]
_TOGETHER = "all"


@dataclass(eq=False)
class CaseFilterUnreadable(InputError):
    """A filter of cases is a fact and a value, with an equals sign between them."""

    given: str


def counts(options: argparse.Namespace) -> dict[str, Any]:
    """Count x out of y relevant cases, by one fact of the case, by several, or by two crossed."""
    where = _chosen(options.where)
    with workspace(options, read_only=True) as opened:
        services = services_of(opened)
        asked = _asked(services.analysis, options.question)
        if options.cross:
            tables = [services.analysis.crossed(one, options.by, options.cross, where) for one in asked]
            return {"crossed": [_crossed(table) for table in tables]}
        by = None if options.by == _TOGETHER else tuple(options.by.split(","))
        found = [one for one in services.analysis.counts(by, where) if one.question in asked]
        told: dict[str, Any] = {
            "counts": [asdict(one) for one in found],
            "to_come": [asdict(one) for one in services.analysis.to_come(by, where)],
        }
        if options.uncertainty:
            # Of a part of the cases, nobody knows how many eligible ones it stands for.
            drawn = {} if where else services.analysis.drawn()
            told["uncertainty"] = uncertainty_of(found, drawn, by[0] if by and len(by) == 1 else None)
        if options.sentences:
            told["sentences"] = sentences_of(found)
        return told


def _asked(analysis: AnalysisService, question: str | None) -> Sequence[str]:
    keys = [one.key for one in analysis.questions()]
    if question is None:
        return keys
    if question not in keys:
        raise UnknownCountedQuestion(question)
    return [question]


def _chosen(filters: Sequence[str]) -> Mapping[str, Sequence[str]]:
    found: dict[str, list[str]] = {}
    for told in filters:
        fact, equals, value = told.partition("=")
        if not fact or not equals:
            raise CaseFilterUnreadable(told)
        found.setdefault(fact, []).append(value)
    return found


def _crossed(table: CrossTable) -> dict[str, Any]:
    plain = asdict(replace(table, cells={}))
    return plain | {"cells": [asdict(count) for count in table.cells.values()], "adds_up": table.adds_up}
