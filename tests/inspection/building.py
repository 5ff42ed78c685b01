"""Readable set-ups for the tests of inspection and sampling: everybody in them is invented."""

import csv
from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path

from qi_desktop.foundation.paths import resource
from qi_desktop.inspection.listing.case_list import Expected
from qi_desktop.inspection.model import Provider, TeamMember
from qi_desktop.inspection.service import InspectionService
from qi_desktop.storage.workspace import Workspace

DEMO_LIST = resource("demo", "suffolk-2017-case-list.xlsx")
OFFICES = {
    "CRC": ("Ipswich", "Bury St Edmunds", "Lowestoft", "Norwich hub (telephone)"),
    "NPS": ("Ipswich", "Bury St Edmunds", "Lowestoft"),
}
FIELDWORK_START = date(2017, 2, 20)
HEADERS = (
    "CRN",
    "Name",
    "Date of Birth",
    "Gender",
    "Ethnicity",
    "Sentence Type",
    "Start Date",
    "Office",
    "Responsible Officer",
    "RoSH",
    "OGRS",
)
ROW: Mapping[str, str] = {
    "CRN": "X1",
    "Name": "Tarl Invented",
    "Date of Birth": "03/07/1984",
    "Gender": "Male",
    "Ethnicity": "W1",
    "Sentence Type": "Community Order",
    "Start Date": "21/05/2016",
    "Office": "Ipswich",
    "Responsible Officer": "Orl Invented",
    "RoSH": "Medium",
    "OGRS": "62",
}


def expected() -> Expected:
    """What an inspection of Suffolk knows when a list arrives."""
    providers = (Provider("CRC", "CRC", "", "", 30), Provider("NPS", "NPS", "", "", 16))
    return Expected("an-inspection", FIELDWORK_START, providers, OFFICES)


def a_row(**changed: str) -> list[str]:
    """Return one row of a plain list; write ``Start_Date`` for the header "Start Date"."""
    facts = {**ROW, **{name.replace("_", " "): value for name, value in changed.items()}}
    return [facts[header] for header in HEADERS]


def a_list_file(folder: Path, rows: Sequence[Sequence[str]], name: str = "CRC list.csv") -> Path:
    """Write a plain list with its headers; the first word of the name is the provider."""
    path = folder / name
    with path.open("w", encoding="utf-8", newline="") as stream:
        csv.writer(stream).writerows([list(HEADERS), *rows])
    return path


def an_inspection(workspace: Workspace) -> InspectionService:
    """Set the Suffolk inspection up: two providers with their offices, nobody in the team yet."""
    service = InspectionService(workspace)
    service.create_inspection("Suffolk 2017", "Suffolk", "Quality & Impact", FIELDWORK_START, "2017-03-17")
    for code, size in (("CRC", 30), ("NPS", 16)):
        service.add_provider(code, f"Invented {code}", "", size)
        for office in OFFICES[code]:
            service.add_office(code, office)
    return service


def a_team(service: InspectionService) -> dict[str, list[TeamMember]]:
    """Add a lead, a case-sample reviewer and six inspectors, all invented."""
    wanted = (("lead", 1), ("case_sample_reviewer", 1), ("inspector", 6))
    return {
        role: [service.add_team_member(f"Invented {role} {place}", role) for place in range(number)]
        for role, number in wanted
    }
