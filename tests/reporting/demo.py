"""The demonstration's findings, recorded through the service as a lead would; and its evidence made up."""

import json
from base64 import b64decode
from typing import Any

from qi_desktop.analysis.comparison import published_findings
from qi_desktop.analysis.model import Count
from qi_desktop.fieldnotes.contacts import Contacts
from qi_desktop.foundation.paths import resource
from qi_desktop.inspection.model import Inspection, Provider
from qi_desktop.reporting.content import Evidence
from qi_desktop.reporting.framework import framework_named
from qi_desktop.reporting.house_style import Look, house_style
from qi_desktop.reporting.logo import Logo
from qi_desktop.reporting.model import SampleFigures
from qi_desktop.sampling.model import BalanceRow, BalanceStatus, CoverageRow
from qi_desktop.services import Services, services_of
from qi_desktop.storage.workspace import Workspace

CONTACTS = Contacts(
    staff_focus_groups=2,
    staff_in_focus_groups=11,
    managers=18,
    magistrates=1,
    judges=1,
    partner_agencies=10,
    service_users={"CRC": 11, "NPS": 4},
    service_users_without_consent=0,
    unpaid_work_sites_visited=2,
    courts_visited=("Ipswich magistrates' court", "Ipswich Crown Court"),
)
DOTS = b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAQAAAACCAAAAABawyK/AAAAC0lEQVR4nGNggAEAAAoAAX+AdF4AAAAASUVORK5CYII="
)
"""A PNG of four dots by two."""
INKY = Look("ink", house_style("ink"), Logo("image/png", DOTS, DOTS, 4, 2))
NOTICE = "Everyone in this report is invented."


def demo_findings() -> dict[str, Any]:
    return json.loads(resource("demo", "findings.json").read_text("utf-8"))


def record_demo_findings(services: Services) -> None:
    """Record findings, factors, examples, recommendations and key facts from the file."""
    findings = demo_findings()
    for cell in findings["findings"]:
        services.findings.record_finding(
            cell["domain"],
            cell["provider"],
            cell["judgement"],
            cell["summary"],
            enablers_none=not cell["enablers"],
            barriers_none=not cell["barriers"],
        )
        for bearing in ("enabler", "barrier"):
            for text in cell[f"{bearing}s"]:
                services.findings.add_factor(f"{cell['domain']}/{cell['provider']}", bearing, text)
    for example in findings["practice_examples"]:
        services.examples.add_practice_example(**example)
    for recommendation in findings["recommendations"]:
        services.recommending.add_recommendation(**recommendation)
    for fact in findings["key_facts"]:
        services.front_matter.add_key_fact(**fact)


def demo_evidence(workspace: Workspace) -> Evidence:
    """Return evidence like the demonstration's: the published counts, a small made-up balance."""
    services = services_of(workspace)
    record_demo_findings(services)
    return Evidence(
        inspection=Inspection("i", "Suffolk 2017", "Suffolk", "Quality & Impact", "2017-02-20", "2017-03-17"),
        providers=[
            Provider("c", "CRC", "Norfolk & Suffolk CRC", "", 30),
            Provider("n", "NPS", "Norfolk & Suffolk LDU of the NPS", "", 16),
        ],
        framework=framework_named(""),
        findings=services.findings.recorded(),
        factors=services.findings.factors(),
        practice_examples=services.examples.practice_examples(),
        recommendations=services.recommending.as_added(),
        key_facts=services.front_matter.key_facts(),
        counts=published_counts(),
        contacts=CONTACTS,
        sample=[
            SampleFigures("CRC", 402, {"began too early": 12}, 30, 1),
            SampleFigures("NPS", 198, {"order ended": 5}, 16),
        ],
        balance=[
            BalanceRow(code, "gender", category, eligible, 0.5, 3.2, 3, -0.2, 2, BalanceStatus.AS_EXPECTED)
            for code in ("CRC", "NPS")
            for category, eligible in (("female", 60), ("male", 340))
        ],
        coverage=[
            CoverageRow(code, "risk_of_serious_harm", level, 40, 4)
            for code in ("CRC", "NPS")
            for level in ("low", "medium", "high", "very high")
        ],
        notice=NOTICE,
    )


def published_counts() -> list[Count]:
    """Return counts like the published ones; where only words were printed, a count inside the bounds."""
    with resource("demo", "published-findings.csv").open(encoding="utf-8") as lines:
        return [
            Count(
                question=row.question,
                label=row.concern,
                domain=_domain(row.question),
                section="delivery",
                group=row.provider,
                met=row.met if row.met is not None else round(30 * float(row.share_low or 0)),
                relevant=row.relevant or 30,
                not_done=(row.relevant or 30)
                - (row.met if row.met is not None else round(30 * float(row.share_low or 0))),
            )
            for row in published_findings(lines)
        ]


def _domain(question: str) -> str:
    domains = {"pp": "protecting_public", "rr": "reducing_reoffending", "as": "abiding_by_sentence"}
    return domains[question[:2]]
