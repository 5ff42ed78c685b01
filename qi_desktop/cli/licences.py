"""What the program is built from, under which licences."""

import argparse
import json
from importlib import metadata
from typing import Any

from qi_desktop.foundation.paths import resource

BILL = "sbom.cdx.json"
"""The bill of materials that packing the program leaves among its files."""


def licences(options: argparse.Namespace) -> dict[str, Any]:
    """List the parts this program is built from, with their licences."""
    del options
    bill = resource(BILL)
    rows = _billed(json.loads(bill.read_text("utf-8"))) if bill.is_file() else _installed()
    return {"libraries": rows}


def _billed(bill: dict[str, Any]) -> list[dict[str, str]]:
    return [
        {
            "name": part["name"],
            "version": part.get("version", ""),
            "licence": "; ".join(one["license"]["name"] for one in part["licenses"]),
        }
        for part in bill["components"]
    ]


def _installed() -> list[dict[str, str]]:
    return [
        {"name": known.name, "version": known.version, "licence": _licence(known)}
        for known in sorted(metadata.distributions(), key=lambda known: known.name.lower())
    ]


def _licence(known: metadata.Distribution) -> str:
    facts: Any = known.metadata
    named: str = facts.get("License-Expression") or (facts.get("License") or "").split("\n")[0]
    classifiers: list[str] = facts.get_all("Classifier") or []
    classified = [line.rpartition(" :: ")[2] for line in classifiers if "License ::" in line]
    return named or "; ".join(classified) or "see its own files"
