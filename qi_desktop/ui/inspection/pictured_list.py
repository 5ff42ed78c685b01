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
    "Start date",
    "Office",
    "Offender manager",
    "RoSH",
    "OGRS band",
)
STRANGE = {
    3: (3, "Fem."),
    8: (5, "CO with UPW"),
    20: (3, "Mle"),
    26: (6, "31/02/2016"),
    31: (4, "Anglo-Saxon"),
}
"""In these rows, what stands in one of the columns instead."""
LISTED = 180


def newer_list(cases: list[EligibleCase], path: Path) -> Path:
    """Write a provider's list as it might be sent a week later, with what such lists have in them."""
    provider = cases[0].provider
    listed = [one for one in cases if one.provider == provider][:LISTED]
    rows = [_row(place, one) for place, one in enumerate(listed)]
    title: list[list[str]] = [["Caseload of the week"], []]
    with path.open("w", encoding="cp1252", newline="") as stream:
        csv.writer(stream, delimiter=";").writerows([*title, list(HEADERS), *rows])
    return path


def _row(place: int, case: EligibleCase) -> list[str]:
    office = "Lowestoft" if place % 50 == 1 else case.office
    days = ["/".join(reversed(one.split("-"))) for one in (case.birth_date, case.started)]
    row = [
        case.reference,
        case.name,
        days[0],
        case.gender,
        case.ethnicity_code,
        case.sentence_type,
        days[1],
        office,
        case.responsible_officer,
        case.risk_of_serious_harm,
        case.likelihood_of_reoffending,
    ]
    if place in STRANGE:
        column, value = STRANGE[place]
        row[column] = value
    return row
