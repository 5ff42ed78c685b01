"""Commands for earlier inspections: their counts taken in and laid beside those of now, and agreement."""

import argparse
from dataclasses import asdict
from pathlib import Path
from typing import Any

from qi_desktop.analysis.earlier.model import ComparedCount, EarlierFile
from qi_desktop.cli.arguments import WORKSPACE, Leaf, arg
from qi_desktop.cli.passphrase import workspace
from qi_desktop.reporting.spreadsheets import ExportedTable, write_csv
from qi_desktop.services import services_of

_EARLIER = arg("earlier", metavar="TITLE|HELD", help="which one: its title, or when it was held")
COLUMNS = {
    "question": "reporting key of the question",
    "provider": "whose work is judged",
    "met": "x: relevant answers that are the counted one",
    "relevant": "y: judgements on a question that is relevant and undisputed",
    "rule": "when the question is relevant, as the form says",
}


def take_in(options: argparse.Namespace) -> dict[str, Any]:
    """Take the counts of an earlier inspection in, or with --preview only tell what a file holds."""
    path = Path(options.file)
    with workspace(options, read_only=options.preview) as opened:
        earlier = services_of(opened).earlier
        found = earlier.read(path, options.sheet)
        if options.preview:
            return _file(found) | {"refused": bool(found.problems)}
        made = earlier.take_in(path, options.title, options.held, options.framework, sheet=options.sheet)
    return {"taken_in": made.title, "held": made.held} | _file(found)


def listed(options: argparse.Namespace) -> dict[str, Any]:
    """List the earlier inspections, the latest first."""
    with workspace(options, read_only=True) as opened:
        earlier = services_of(opened).earlier
        return {
            "earlier": [
                {
                    "held": one.held,
                    "title": one.title,
                    "framework": one.framework,
                    "counts": len(earlier.counts(one.id)),
                    "source": one.source,
                }
                for one in earlier.inspections()
            ]
        }


def compare(options: argparse.Namespace) -> dict[str, Any]:
    """Lay the counts of an earlier inspection beside those of now."""
    with workspace(options, read_only=True) as opened:
        found = services_of(opened).earlier.compare(options.earlier)
    return {
        "earlier": found.inspection.title,
        "held": found.inspection.held,
        "asked_alike": [_told(one) for one in found.comparable],
        "side_by_side_only": [_told(one) | {"why": one.why_not} for one in found.beside],
    }


def remove(options: argparse.Namespace) -> dict[str, Any]:
    """Take an earlier inspection out with all its counts."""
    with workspace(options) as opened:
        services_of(opened).earlier.remove(options.earlier)
    return {"removed": options.earlier}


def export(options: argparse.Namespace) -> dict[str, Any]:
    """Write this inspection's counts with their rules, for a later inspection to take in."""
    with workspace(options, read_only=True) as opened:
        counts = services_of(opened).earlier.for_later()
    rows = [(one.question, one.provider, one.met, one.relevant, one.rule) for one in counts]
    write_csv(ExportedTable("counts_for_later", COLUMNS, rows), Path(options.file))
    return {"file": options.file, "counts": len(rows)}


def agreement(options: argparse.Namespace) -> dict[str, Any]:
    """Tell how often first and second assessors judged alike, in counts; beyond chance on demand."""
    with workspace(options, read_only=True) as opened:
        found = services_of(opened).agreement.by_question()
    return {
        "agreement": [
            {
                "question": one.question,
                "judged_twice": one.judged,
                "same_answer": one.agreed,
                "counted_by_first": one.met_by_first,
                "counted_by_second": one.met_by_second,
                "differ_in": ", ".join(case.number for case in one.differing),
            }
            | ({"beyond_chance": asdict(one.figures())} if options.beyond_chance else {})
            for one in found
        ]
    }


def _file(found: EarlierFile) -> dict[str, Any]:
    return {
        "file": found.file,
        "read_as": found.how_read,
        "counts": len(found.counts),
        "withheld": found.withheld,
        "unknown": list(found.unknown),
        "problems": [str(one) for one in found.problems],
    }


def _told(one: ComparedCount) -> dict[str, Any]:
    return {"question": one.question, "provider": one.provider, "words": one.words}


EARLIER: dict[str, Leaf] = {
    "import": (
        "take its counts in, from CSV, XLSX or ODS",
        take_in,
        [
            WORKSPACE,
            arg("file", metavar="FILE"),
            arg("--title", default="", help="what it was called"),
            arg("--held", default="", metavar="YYYY[-MM[-DD]]", help="when it was held"),
            arg("--framework", default="", metavar="CODE", help="by which it judged"),
            arg("--sheet", metavar="NAME"),
            arg("--preview", action="store_true", help="only tell what the file holds"),
        ],
    ),
    "list": ("those that were taken in", listed, [WORKSPACE]),
    "compare": ("its counts beside those of now", compare, [WORKSPACE, _EARLIER]),
    "remove": ("take it out with all its counts", remove, [WORKSPACE, _EARLIER]),
    "export": (
        "this inspection's counts with their rules, for a later one",
        export,
        [WORKSPACE, arg("file", metavar="FILE.csv")],
    ),
}
AGREEMENT = [
    WORKSPACE,
    arg("--beyond-chance", action="store_true", help="kappa and AC1 too, with their cautions"),
]
