"""What was published about Suffolk in 2017, to lay beside the program's own counts."""

import json
from typing import Any

from qi_desktop.analysis.comparison import (
    Comparison,
    Published,
    compare_with_published,
    methodology_figures,
    published_findings,
)
from qi_desktop.foundation.paths import resource
from qi_desktop.services import Services


def published_rows() -> list[Published]:
    """Return the published findings: 29 exact pairs and 36 worded shares."""
    with resource("demo", "published-findings.csv").open(encoding="utf-8", newline="") as lines:
        return published_findings(lines)


def known_facts() -> dict[str, Any]:
    """Return the inspection's other published facts."""
    return json.loads(resource("demo", "fieldwork.json").read_text(encoding="utf-8"))


def comparison(lead: Services) -> Comparison:
    """Compare what was published with what the merged workspace counts."""
    contacts = known_facts()["contacts"]
    figures = methodology_figures(contacts, lead.fieldnotes.contacts().as_facts())
    return compare_with_published(published_rows(), lead.analysis.counts(), figures)
