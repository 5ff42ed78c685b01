"""What the fields, facts and doubts of a case list are called."""

from __future__ import annotations

from qi_desktop.inspection.listing.model import Keep, Why
from qi_desktop.ui.language import tr
from qi_desktop.ui.widgets.status import Status

FIELD_WORDS = {
    "reference": tr("Case reference"),
    "provider": tr("Provider"),
    "name": tr("Name"),
    "forename": tr("Forename"),
    "surname": tr("Surname"),
    "birth_date": tr("Date of birth"),
    "gender": tr("Gender"),
    "ethnicity": tr("Ethnicity"),
    "ethnicity_code": tr("Ethnicity code"),
    "ethnicity_group": tr("Ethnicity, 5 groups"),
    "ethnicity_two": tr("Ethnicity, 2 groups"),
    "age_band": tr("Age"),
    "sentence_type": tr("Sentence type"),
    "started": tr("Start date"),
    "ended": tr("End date"),
    "status": tr("Status"),
    "office": tr("Office"),
    "responsible_officer": tr("Responsible officer"),
    "risk_of_serious_harm": tr("Risk of serious harm"),
    "likelihood_of_reoffending": tr("Likelihood of reoffending"),
}

DAYS = frozenset({"birth_date", "started", "ended"})
"""The fields that hold a day."""

WHY_WORDS: dict[Why, tuple[Status, str]] = {
    Why.CHOSEN: (Status.GOOD, tr("chosen by you")),
    Why.REMEMBERED: (Status.GOOD, tr("as last time")),
    Why.HEADER: (Status.GOOD, tr("by its header")),
    Why.SIMILAR: (Status.WAITING, tr("by a similar header")),
    Why.CONTENT: (Status.CAUTION, tr("by its values: check it")),
    Why.NONE: (Status.BAD, tr("no column found")),
}

KEEP_WORDS: dict[Keep, str] = {
    Keep.FIRST: tr("Keep the first, leave the others out"),
    Keep.LAST: tr("Keep the last, leave the others out"),
    Keep.ALL: tr("Keep all: they are different cases"),
    Keep.NEITHER: tr("Leave all of them out"),
}

SHEET_WORDS = {
    "no headers found": tr("no headers found"),
    "whose cases?": tr("whose cases are these?"),
    "not chosen": tr("left aside"),
}


def field_words(name: str) -> str:
    """Return what a field of a case list is called."""
    return FIELD_WORDS.get(name, name.replace("_", " ").capitalize())


def begun(text: str) -> str:
    """Return words that begin a cell or a line, such as a reason for leaving a case out."""
    return text[:1].upper() + text[1:]
