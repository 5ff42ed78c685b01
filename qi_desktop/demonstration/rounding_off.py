"""Between findings and report: examples read by a second person, recommendations linked, facts checked."""

import json
from typing import Any

from qi_desktop.demonstration.laptops import Laptops
from qi_desktop.foundation.paths import resource
from qi_desktop.reporting.model import Finding
from qi_desktop.services import Services


def round_off(laptops: Laptops) -> None:
    """The quality lead reads the examples; the lead links recommendations and goes through a round."""
    written: dict[str, Any] = json.loads(
        resource("demo", "factual-accuracy.json").read_text(encoding="utf-8")
    )
    link_recommendations(laptops.lead, written["follows_from"])
    have_examples_read(laptops)
    make_sure_of_facts(laptops, written["draft"], written["points"])


def link_recommendations(lead: Services, follows_from: list[list[str]]) -> None:
    """The lead says of each recommendation from which findings it follows."""
    added = lead.recommending.as_added()
    for recommendation, findings in zip(added, follows_from, strict=True):
        lead.recommending.link_findings(recommendation.id, findings)


def have_examples_read(laptops: Laptops) -> None:
    """The quality lead, at the lead's laptop, reads every practice example and lets it be told."""
    laptops.on(29, 3, 10)
    lead, reader = laptops.lead, laptops.quality_lead_member
    for example in lead.examples.practice_examples():
        lead.example_checks.check(example.id, reader)


def make_sure_of_facts(laptops: Laptops, draft: dict[str, str], points: list[dict[str, Any]]) -> None:
    """The provider reads a draft, raises points, and one of them takes a sentence out again."""
    lead, accuracy = laptops.lead, laptops.lead.accuracy
    domain, _slash, provider = draft["finding"].partition("/")
    finding = lead.findings.finding(domain, provider)
    laptops.on(30, 3, 9)
    _write(lead, finding, f"{finding.summary}\n\n{draft['sentence']}")
    this = accuracy.send_draft(draft["provider"], laptops.folder / f"draft-{draft['provider']}.pdf")
    laptops.on(3, 4, 11)
    for raised in points:
        point = accuracy.add_point(this.id, raised["place"], raised["text"])
        accuracy.decide(point, raised["decision"], raised["reason"])
        if raised["changes"]:
            _write(lead, finding, finding.summary)
            # The sentence stood in the draft alone: what was written since takes it out again.
            accuracy.tie_changes(point, [one.tie for one in accuracy.changes_since(this.id)])
    laptops.on(4, 4, 15)
    accuracy.close_round(this.id)


def _write(lead: Services, finding: Finding, summary: str) -> None:
    lead.findings.record_finding(
        finding.domain,
        finding.provider,
        finding.judgement,
        summary,
        enablers_none=finding.enablers_none,
        barriers_none=finding.barriers_none,
    )
