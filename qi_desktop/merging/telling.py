"""A merge report as the text that is kept of it, and back (pure)."""

import json
from dataclasses import asdict
from datetime import datetime
from typing import Any

from qi_desktop.merging.model import Compared, FileTaken, MergeReport, MissingChanges


def told(report: MergeReport) -> str:
    """Return a report as JSON text."""
    return json.dumps(asdict(report), default=_written, ensure_ascii=False, separators=(",", ":"))


def _written(value: object) -> str:
    return value.isoformat() if isinstance(value, datetime) else str(value)


def read(text: str) -> MergeReport:
    """Read a report back."""
    facts: dict[str, Any] = json.loads(text)
    facts["made_at"] = datetime.fromisoformat(facts["made_at"])
    facts["files"] = tuple(_file(one) for one in facts["files"])
    facts["compared"] = tuple(Compared(**one) for one in facts["compared"])
    facts["arisen"] = tuple((kind, record, field) for kind, record, field in facts["arisen"])
    facts["missing"] = tuple(_missing(one) for one in facts["missing"])
    return MergeReport(**facts)


def _file(facts: dict[str, Any]) -> FileTaken:
    made_at = facts.pop("made_at")
    return FileTaken(made_at=datetime.fromisoformat(made_at) if made_at else None, **facts)


def _missing(facts: dict[str, Any]) -> MissingChanges:
    return MissingChanges(files=tuple(facts.pop("files")), **facts)
