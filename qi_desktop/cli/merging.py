"""The command that takes bundles in, or tells what would come of it."""

import argparse
from pathlib import Path
from typing import Any

from qi_desktop.cli.passphrase import workspace
from qi_desktop.merging.model import FileTaken, MergeReport, MissingChanges
from qi_desktop.merging.previewing.model import ConflictForeseen, FileForeseen, Preview
from qi_desktop.services import Services, services_of
from qi_desktop.ui.wording import words_for


def merge(options: argparse.Namespace) -> dict[str, Any]:
    """Take bundles in: each is checked first, and all that can come in do so together, or none."""
    paths = [Path(name) for name in options.bundles]
    with workspace(options, read_only=options.preview) as opened:
        services = services_of(opened)
        return _looked_at(services, paths) if options.preview else _taken_in(services, paths, options)


def _taken_in(services: Services, paths: list[Path], options: argparse.Namespace) -> dict[str, Any]:
    merging = services.merging
    report = merging.take_in_bundle(paths[0]) if len(paths) == 1 else merging.take_in(paths, words=words_for)
    facts: dict[str, Any] = {
        "bundles": [_taken(one, report) for one in report.taken],
        "left_out": [{"file": one.file, "because": one.refused} for one in report.refused],
        "missing": [_missing(one) for one in report.missing],
        "open_conflicts": report.open_conflicts,
        "digest": services.workspace.ledger.digest(),
        "refused": bool(report.refused),
    }
    if options.report and report.taken:
        facts["report"] = str(services.merge_report.build_pdf(Path(options.report), report.id))
    return facts


def _taken(one: FileTaken, report: MergeReport) -> dict[str, Any]:
    return {
        "file": one.file,
        "sender": one.sender,
        "changes": one.changes,
        "fresh": one.fresh,
        "conflicts": one.conflicts,
        "open_conflicts": report.open_conflicts,
        "missing_before": sum(gap.changes for gap in report.missing if gap.laptop == one.laptop),
        "repeated": one.repeated,
        "erased": report.erased,
        "lingering": report.lingering,
    }


def _looked_at(services: Services, paths: list[Path]) -> dict[str, Any]:
    preview = services.previewing.preview(paths)
    return {
        "bundles": [_foreseen(one) for one in preview.good],
        "left_out": [_refused(one) for one in preview.refused],
        "new": preview.fresh,
        "missing": [_missing(one) for one in preview.missing],
        **_conflicts(preview),
        "refused": bool(preview.refused),
    }


def _foreseen(one: FileForeseen) -> dict[str, Any]:
    return {
        "file": one.file,
        "sender": one.sender,
        "made_at": one.made_at.isoformat() if one.made_at else None,
        "changes": one.changes,
        "fresh": one.fresh,
        "kinds": {kind.kind: kind.changes for kind in one.kinds},
        "conflicts": one.conflicts,
        "repeated": one.repeated,
    }


def _refused(one: FileForeseen) -> dict[str, Any]:
    return {"file": one.file, "because": words_for(one.refused) if one.refused else ""}


def _conflicts(preview: Preview) -> dict[str, Any]:
    return {
        "conflicts": preview.arising,
        "settled": preview.settled,
        "would_arise": [_arising(one) for one in preview.conflicts],
    }


def _arising(one: ConflictForeseen) -> dict[str, Any]:
    values = [f"{words} ({person})" for person, words in one.sides]
    return {"case": one.title, "question": one.detail, "values": values}


def _missing(one: MissingChanges) -> dict[str, Any]:
    return {"sender": one.person, "first": one.first, "last": one.last, "changes": one.changes}
