"""After the fieldwork: conflicts decided, findings written, the report and its tables built."""

import json
from collections.abc import Sequence
from typing import Any

from qi_desktop.demonstration.disagreements import Disagreement
from qi_desktop.demonstration.laptops import Laptops
from qi_desktop.demonstration.tying import tie_findings
from qi_desktop.foundation.paths import resource
from qi_desktop.merging.settling.model import Decision


def decide_conflicts(laptops: Laptops, planned: Sequence[Disagreement]) -> int:
    """The lead decides each conflict with a reason; returns how many there were."""
    laptops.on(20, 3, 10)
    wanted = {(one.number, one.question): one for one in planned}
    conflicts = laptops.lead.settling.conflicts()
    for conflict in conflicts:
        one = wanted[conflict.title, conflict.record.rpartition("/")[2]]
        laptops.lead.settling.resolve_conflict(conflict, one.kept, one.why)
    passed_on = laptops.lead.settling.matters()
    if passed_on:
        laptops.lead.settling.settle(
            [Decision(matter, matter.options[0]) for matter in passed_on],
            "The case was passed on in mid-fieldwork; what the first inspector answered stands.",
        )
    return len(conflicts)


def write_findings(laptops: Laptops) -> None:
    """The lead writes the grid, examples, recommendations and key facts of the invented findings file."""
    laptops.on(27, 3, 9)
    written: dict[str, Any] = json.loads(resource("demo", "findings.json").read_text(encoding="utf-8"))
    lead = laptops.lead
    lead.front_matter.keep_notice(written["invented"])
    for planned in written["findings"]:
        finding = lead.findings.record_finding(
            planned["domain"],
            planned["provider"],
            planned["judgement"],
            planned["summary"],
            enablers_none=not planned["enablers"],
            barriers_none=not planned["barriers"],
        )
        for bearing in ("enabler", "barrier"):
            for text in planned[f"{bearing}s"]:
                lead.findings.add_factor(finding.id, bearing, text)
    for example in written["practice_examples"]:
        lead.examples.add_practice_example(**example)
    for recommendation in written["recommendations"]:
        lead.recommending.add_recommendation(recommendation["addressee"], recommendation["text"])
    for fact in written["key_facts"]:
        lead.front_matter.add_key_fact(**fact)
    texts: dict[str, str] = json.loads(resource("demo", "report-texts.json").read_text(encoding="utf-8"))
    for section in lead.texts.texts():
        lead.texts.keep_text(section.section.code, texts.get(section.section.code, ""))
    tie_findings(lead)


def build_report(laptops: Laptops) -> None:
    """The lead builds the report as PDF, its tables as CSV, and the statement of the sample."""
    laptops.on(5, 4, 14)
    laptops.lead.statement.build_pdf(laptops.folder / "sample-statement.pdf")
    laptops.lead.reporting.build_pdf(laptops.folder / "report.pdf")
    tables = laptops.folder / "tables"
    tables.mkdir()
    laptops.lead.reporting.export_tables(tables)
