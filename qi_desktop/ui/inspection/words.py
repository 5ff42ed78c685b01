"""What the fields, facts and doubts of a case list are called."""

from __future__ import annotations

from qi_desktop.inspection.listing.model import Keep, Why
from qi_desktop.ui.widgets.status import Status

FIELD_WORDS = {
    "reference": "Case reference",
    "provider": "Provider",
    "name": "Name",
    "forename": "Forename",
    "surname": "Surname",
    "birth_date": "Date of birth",
    "gender": "Gender",
    "ethnicity": "Ethnicity",
    "ethnicity_code": "Ethnicity code",
    "ethnicity_group": "Ethnicity, 5 groups",
    "ethnicity_two": "Ethnicity, 2 groups",
    "age_band": "Age",
    "sentence_type": "Sentence type",
    "started": "Start date",
    "ended": "End date",
    "status": "Status",
    "office": "Office",
    "responsible_officer": "Responsible officer",
    "risk_of_serious_harm": "Risk of serious harm",
    "likelihood_of_reoffending": "Likelihood of reoffending",
}

DAYS = frozenset({"birth_date", "started", "ended"})
"""The fields that hold a day."""

WHY_WORDS: dict[Why, tuple[Status, str]] = {
    Why.CHOSEN: (Status.GOOD, "chosen by you"),
    Why.REMEMBERED: (Status.GOOD, "as last time"),
    Why.HEADER: (Status.GOOD, "by its header"),
    Why.SIMILAR: (Status.WAITING, "by a similar header"),
    Why.CONTENT: (Status.CAUTION, "by its values: check it"),
    Why.NONE: (Status.BAD, "no column found"),
}

KEEP_WORDS: dict[Keep, str] = {
    Keep.FIRST: "Keep the first, leave the others out",
    Keep.LAST: "Keep the last, leave the others out",
    Keep.ALL: "Keep all: they are different cases",
    Keep.NEITHER: "Leave all of them out",
}

SHEET_WORDS = {
    "no headers found": "no headers found",
    "whose cases?": "whose cases are these?",
    "not chosen": "left aside",
}


def field_words(name: str) -> str:
    """Return what a field of a case list is called."""
    return FIELD_WORDS.get(name, name.replace("_", " ").capitalize())


def several(number: int, one: str, many: str = "") -> str:
    """Return 1 case or 1,204 cases."""
    return f"{number:,} {one if number == 1 else many or f'{one}s'}"


def begun(text: str) -> str:
    """Return words that begin a cell or a line, such as a reason for leaving a case out."""
    return text[:1].upper() + text[1:]
