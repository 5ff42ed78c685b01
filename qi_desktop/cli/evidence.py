"""Commands for files attached to a case."""

import argparse
from pathlib import Path
from typing import Any

from qi_desktop.assessment.evidence.model import LIMIT, ROOM, Attachment
from qi_desktop.cli.passphrase import workspace
from qi_desktop.services import services_of


def _told(one: Attachment) -> dict[str, Any]:
    return {
        "attachment": one.id,
        "question": one.question,
        "row": one.row,
        "name": one.name,
        "type": one.media_type,
        "bytes": one.size,
        "digest": one.digest,
        "here": one.present,
    }


def attach(options: argparse.Namespace) -> dict[str, Any]:
    """Take a small file in beside a question, or beside the whole case."""
    with workspace(options) as opened:
        evidence = services_of(opened).evidence
        made = evidence.attach(options.case, options.question or "", Path(options.file), options.row)
        return {**_told(made), "used": evidence.used(), "room": ROOM, "limit": LIMIT}


def attached(options: argparse.Namespace) -> dict[str, Any]:
    """List the files attached to a case."""
    with workspace(options, read_only=True) as opened:
        return {"attachments": [_told(one) for one in services_of(opened).evidence.attachments(options.case)]}


def save(options: argparse.Namespace) -> dict[str, Any]:
    """Write an attached file, no longer encrypted, to the place named."""
    with workspace(options, read_only=True) as opened:
        path = services_of(opened).evidence.save_attachment(options.attachment, Path(options.file))
    return {"file": str(path), "bytes": path.stat().st_size}


def detach(options: argparse.Namespace) -> dict[str, Any]:
    """Take an attached file away from its case."""
    with workspace(options) as opened:
        services_of(opened).evidence.detach(options.attachment)
    return {"detached": options.attachment}


def said(options: argparse.Namespace) -> dict[str, Any]:
    """Tell what interviews and notes say about a case."""
    with workspace(options, read_only=True) as opened:
        found = services_of(opened).said.said_elsewhere(options.case)
    return {
        "said": [
            {"kind": one.kind, "title": one.title, "where": one.where, "text": one.text} for one in found
        ]
    }
