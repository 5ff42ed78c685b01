"""A newer list for the pictures of the page: other headers, unknown codes, a date that is none."""

from __future__ import annotations

import csv
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from qi_desktop.inspection.model import EligibleCase

HEADERS = (
    "CRN",
    "Name",
    "DOB",
    "Sex",
    "Ethnicity",
    "Order",
    "Commencement dates",
    "Office",
    "Offender manager",
    "RoSH",
    "OGRS band",
)
LEFT_AWAY = 4
"""How many of the cases are not on the newer list."""


def newer_list(cases: list[EligibleCase], path: Path) -> Path:
    """Write a provider's list as it might be sent a week later, with what such lists have in them."""
    provider = cases[0].provider
    listed = [one for one in cases if one.provider == provider][LEFT_AWAY:]
    rows = [_row(place, one) for place, one in enumerate(listed)]
    title: list[list[str]] = [["Caseload of the week"], []]
    with path.open("w", encoding="cp1252", newline="") as stream:
        csv.writer(stream, delimiter=";").writerows([*title, list(HEADERS), *rows])
    return path


def _row(place: int, case: EligibleCase) -> list[str]:
    born, began = ("/".join(reversed(one.split("-"))) for one in (case.birth_date, case.started))
    female = case.gender == "female" and place % 2 == 0
    return [
        case.reference,
        case.name,
        born,
        "Fem." if female else case.gender,
        "Anglo-Saxon" if place % 90 == 1 else case.ethnicity_code,
        case.sentence_type,
        "31/02/2016" if place % 70 == 1 else began,
        "Lowestoft" if place % 50 == 1 else case.office,
        case.responsible_officer,
        "V. High" if case.risk_of_serious_harm == "very high" else case.risk_of_serious_harm,
        case.likelihood_of_reoffending,
    ]
