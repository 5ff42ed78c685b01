"""How the facts a sample is balanced on are called on the page."""

from collections.abc import Sequence

from qi_desktop.sampling.model import BalanceRow, BalanceStatus, ReplacementState, SampleState
from qi_desktop.sampling.reviewing.model import Asked

DIMENSIONS = {
    "gender": "Gender",
    "ethnicity_group": "Ethnicity",
    "ethnicity": "Ethnicity",
    "ethnicity_two": "Ethnicity in two groups",
    "sentence_type": "Sentence type",
    "office": "Office",
    "risk_of_serious_harm": "Risk of serious harm",
    "likelihood_of_reoffending": "Likelihood of reoffending",
    "age_band": "Age band",
    "responsible_officer": "Responsible officer",
}

STATES = {
    SampleState.DRAWN: ("waiting", "Waits for review"),
    SampleState.SENT_BACK: ("caution", "Sent back"),
    SampleState.APPROVED: ("good", "Approved"),
}

BALANCE = {
    BalanceStatus.AS_EXPECTED: "good",
    BalanceStatus.RAISED_TO_MINIMUM: "good",
    BalanceStatus.ABOVE: "caution",
    BalanceStatus.BELOW: "caution",
    BalanceStatus.BELOW_MINIMUM: "bad",
}

REPLACEMENTS = {
    ReplacementState.OPEN: ("waiting", "waits"),
    ReplacementState.ACCEPTED: ("good", "accepted"),
    ReplacementState.QUESTIONED: ("caution", "questioned"),
}

NAMED = {Asked.MUST_HAVE: "must be in", Asked.MUST_NOT: "must not be in"}


def result(row: BalanceRow) -> str:
    """Return how a category came out, in a few words."""
    match row.status:
        case BalanceStatus.AS_EXPECTED:
            return "at share"
        case BalanceStatus.RAISED_TO_MINIMUM:
            return "raised"
        case BalanceStatus.BELOW_MINIMUM:
            return "too few"
        case BalanceStatus.GAVE_WAY:
            return "gave way"
        case _:
            return row.status.value


def dimension(name: str) -> str:
    """Return the words for a fact."""
    return DIMENSIONS.get(name, name.replace("_", " ").capitalize())


def category_words(category: str) -> str:
    """Return the words for a category; a fact that was left empty has one as well."""
    return category or "not given"


def many(number: int, word: str, words: str = "") -> str:
    """Return a number with its word: 1 case, 2 cases."""
    return f"{number:,} {word if number == 1 else words or word + 's'}"


def listing(words: Sequence[str]) -> str:
    """Return words as a list in a sentence: a, b and c."""
    return " and ".join(filter(None, (", ".join(words[:-1]), words[-1]))) if words else ""
