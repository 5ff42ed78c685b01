"""Commands for rounds of factual accuracy: the draft out, the points in, decisions, changes, the table."""

import argparse
from pathlib import Path
from typing import Any

from qi_desktop.cli.arguments import REASON, WORKSPACE, Leaf, arg
from qi_desktop.cli.passphrase import workspace
from qi_desktop.reporting.accuracy.model import AccuracyRoundUnknown, Point, Round, TextChange
from qi_desktop.reporting.accuracy.reading import read_points
from qi_desktop.reporting.accuracy.service import AccuracyService
from qi_desktop.reporting.accuracy.table import words
from qi_desktop.services import services_of


def send(options: argparse.Namespace) -> dict[str, Any]:
    """Write the report as a draft for a provider, and begin a round with it."""
    with workspace(options) as opened:
        return _round(services_of(opened).accuracy.send_draft(options.provider, Path(options.file)))


def listed(options: argparse.Namespace) -> dict[str, Any]:
    """List the rounds and how far each has come."""
    with workspace(options, read_only=True) as opened:
        accuracy = services_of(opened).accuracy
        return {"rounds": [_round(one) | _progress(accuracy, one) for one in accuracy.rounds()]}


def points(options: argparse.Namespace) -> dict[str, Any]:
    """List the points of a round with the decision on each and what was changed."""
    with workspace(options, read_only=True) as opened:
        accuracy = services_of(opened).accuracy
        this = accuracy.round(options.round)
        return {"round": this.number, "points": [_point(accuracy, one) for one in accuracy.points(this.id)]}


def add(options: argparse.Namespace) -> dict[str, Any]:
    """Record one point that a provider raised."""
    with workspace(options) as opened:
        accuracy = services_of(opened).accuracy
        added = accuracy.add_point(accuracy.round(options.round).id, options.place, options.text)
        return _point(accuracy, accuracy.point(added))


def read(options: argparse.Namespace) -> dict[str, Any]:
    """Record the points of a provider's table, or tell what they would be."""
    found = read_points(Path(options.file))
    with workspace(options, read_only=options.preview) as opened:
        accuracy = services_of(opened).accuracy
        this = accuracy.round(options.round)
        recorded = [] if options.preview else accuracy.record_points(this.id, found)
    return {
        "file": found.file,
        "points": [{"row": one.row, "place": one.place, "text": one.text} for one in found.points],
        "faults": [str(one) for one in found.faults],
        "recorded": len(recorded),
    }


def decide(options: argparse.Namespace) -> dict[str, Any]:
    """Accept a point, wholly or in part, or refuse it, with the reason."""
    with workspace(options) as opened:
        accuracy = services_of(opened).accuracy
        point = _numbered(accuracy, options)
        return _point(accuracy, accuracy.decide(point.id, options.decision, options.reason))


def changes(options: argparse.Namespace) -> dict[str, Any]:
    """List the texts that read otherwise than in the draft, numbered for `accuracy tie`."""
    with workspace(options, read_only=True) as opened:
        accuracy = services_of(opened).accuracy
        found = accuracy.changes_since(accuracy.round(options.round).id)
        return {"changes": [{"number": at, **_change(one)} for at, one in enumerate(found, 1)]}


def tie(options: argparse.Namespace) -> dict[str, Any]:
    """Say which changes a point led to; they replace what was tied to it before."""
    with workspace(options) as opened:
        accuracy = services_of(opened).accuracy
        point = _numbered(accuracy, options)
        found = dict(enumerate(accuracy.changes_since(point.round), 1))
        for number in options.changes:
            if number not in found:
                raise AccuracyRoundUnknown(f"change {number}")
        ties = [found[number].tie for number in options.changes]
        return _point(accuracy, accuracy.tie_changes(point.id, ties))


def close(options: argparse.Namespace) -> dict[str, Any]:
    """Close a round in which every point is decided; its table is kept with it."""
    with workspace(options) as opened:
        accuracy = services_of(opened).accuracy
        this = accuracy.close_round(accuracy.round(options.round).id)
        return _round(this) | {"kept": [name for name, _ in accuracy.kept(this.id)]}


def reopen(options: argparse.Namespace) -> dict[str, Any]:
    """Open a closed round again, with the reason."""
    with workspace(options) as opened:
        accuracy = services_of(opened).accuracy
        return _round(accuracy.reopen_round(accuracy.round(options.round).id, options.reason))


def table(options: argparse.Namespace) -> dict[str, Any]:
    """Write the table of a round as a PDF or a workbook."""
    with workspace(options, read_only=True) as opened:
        accuracy = services_of(opened).accuracy
        return {"file": str(accuracy.build_table(accuracy.round(options.round).id, Path(options.file)))}


def check(options: argparse.Namespace) -> dict[str, Any]:
    """Tell whether a file is the draft that was sent, to the last byte."""
    with workspace(options, read_only=True) as opened:
        accuracy = services_of(opened).accuracy
        this = accuracy.round(options.round)
        return {
            "file": this.file,
            "digest": this.digest,
            "is_draft": accuracy.is_draft(this.id, Path(options.file)),
        }


def kept(options: argparse.Namespace) -> dict[str, Any]:
    """Write the tables that were kept when a round was closed into a folder."""
    with workspace(options, read_only=True) as opened:
        accuracy = services_of(opened).accuracy
        this, folder = accuracy.round(options.round), Path(options.folder)
        folder.mkdir(parents=True, exist_ok=True)
        written = [
            accuracy.save_kept(this.id, digest, folder / name) for name, digest in accuracy.kept(this.id)
        ]
        return {"folder": str(folder), "files": [path.name for path in written]}


def _numbered(accuracy: AccuracyService, options: argparse.Namespace) -> Point:
    this = accuracy.round(options.round)
    found = next((one for one in accuracy.points(this.id) if one.number == options.point), None)
    if found is None:
        raise AccuracyRoundUnknown(f"point {options.point} in round {this.number}")
    return found


def _round(one: Round) -> dict[str, Any]:
    return {
        "round": one.number,
        "provider": one.provider,
        "sent_at": one.sent_at.isoformat(timespec="seconds"),
        "file": one.file,
        "digest": one.digest,
        "closed_at": one.closed_at.isoformat(timespec="seconds") if one.closed_at else None,
    }


def _progress(accuracy: AccuracyService, one: Round) -> dict[str, Any]:
    raised = accuracy.points(one.id)
    return {
        "points": len(raised),
        "not_decided": [point.number for point in raised if not point.ruling],
        "accepted_without_change": [point.number for point in raised if point.lacks_change],
    }


def _point(accuracy: AccuracyService, one: Point) -> dict[str, Any]:
    return {
        "point": one.number,
        "place": one.place,
        "text": one.text,
        "decision": one.ruling.value,
        "reason": one.reason,
        "changes": [_change(change) for change in accuracy.tied(one)],
    }


def _change(one: TextChange) -> dict[str, Any]:
    return {"where": one.where, "before": words(one.was), "after": words(one.became)}


_ROUND = arg("round", type=int, metavar="ROUND", help="its number, as `accuracy list` tells it")
_POINT = arg("point", type=int, metavar="POINT", help="its number, as `accuracy points` tells it")

ACCURACY: dict[str, Leaf] = {
    "send": (
        "write the draft for a provider and begin a round",
        send,
        [WORKSPACE, arg("provider", metavar="CODE"), arg("file", metavar="FILE.pdf")],
    ),
    "list": ("the rounds and how far each has come", listed, [WORKSPACE]),
    "points": ("the points of a round, decisions and changes", points, [WORKSPACE, _ROUND]),
    "add": (
        "record one point",
        add,
        [WORKSPACE, _ROUND, arg("--place", required=True, help="such as 63"), arg("--text", required=True)],
    ),
    "read": (
        "record the points of a table: CSV, XLSX or DOCX",
        read,
        [
            WORKSPACE,
            _ROUND,
            arg("file", metavar="FILE"),
            arg("--preview", action="store_true", help="only tell what would be recorded"),
        ],
    ),
    "decide": (
        "accept, accept in part, or refuse a point",
        decide,
        [WORKSPACE, _ROUND, _POINT, arg("decision", choices=["accepted", "partly", "refused"]), REASON],
    ),
    "changes": ("what reads otherwise than in the draft", changes, [WORKSPACE, _ROUND]),
    "tie": (
        "say which changes a point led to",
        tie,
        [
            WORKSPACE,
            _ROUND,
            _POINT,
            arg("changes", type=int, nargs="+", metavar="N", help="as `accuracy changes` numbers them"),
        ],
    ),
    "close": ("close a round and keep its table", close, [WORKSPACE, _ROUND]),
    "reopen": ("open a closed round again", reopen, [WORKSPACE, _ROUND, REASON]),
    "check": (
        "whether a file is the draft that was sent",
        check,
        [WORKSPACE, _ROUND, arg("file", metavar="FILE.pdf")],
    ),
    "kept": ("write the tables kept with a round", kept, [WORKSPACE, _ROUND, arg("folder", metavar="DIR")]),
    "table": ("write a round's table: PDF or XLSX", table, [WORKSPACE, _ROUND, arg("file", metavar="FILE")]),
}
