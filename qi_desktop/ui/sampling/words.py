"""How the facts a sample is balanced on are called on the page."""

from collections.abc import Sequence

from qi_desktop.sampling.model import BalanceRow, BalanceStatus, ReplacementState, SampleState
from qi_desktop.sampling.reviewing.model import Asked
from qi_desktop.ui.language import tr

DIMENSIONS = {
    "gender": tr("Gender"),
    "ethnicity_group": tr("Ethnicity"),
    "ethnicity": tr("Ethnicity"),
    "ethnicity_two": tr("Ethnicity in two groups"),
    "sentence_type": tr("Sentence type"),
    "office": tr("Office"),
    "risk_of_serious_harm": tr("Risk of serious harm"),
    "likelihood_of_reoffending": tr("Likelihood of reoffending"),
    "age_band": tr("Age band"),
    "responsible_officer": tr("Responsible officer"),
}

STATES = {
    SampleState.DRAWN: ("waiting", tr("Waits for review")),
    SampleState.SENT_BACK: ("caution", tr("Sent back")),
    SampleState.APPROVED: ("good", tr("Approved")),
}

BALANCE = {
    BalanceStatus.AS_EXPECTED: "good",
    BalanceStatus.RAISED_TO_MINIMUM: "good",
    BalanceStatus.ABOVE: "caution",
    BalanceStatus.BELOW: "caution",
    BalanceStatus.BELOW_MINIMUM: "bad",
}

REPLACEMENTS = {
    ReplacementState.OPEN: ("waiting", tr("waits")),
    ReplacementState.ACCEPTED: ("good", tr("accepted")),
    ReplacementState.QUESTIONED: ("caution", tr("questioned")),
}

NAMED = {Asked.MUST_HAVE: tr("must be in"), Asked.MUST_NOT: tr("must not be in")}


def result(row: BalanceRow) -> str:
    """Return how a category came out, in a few words."""
    match row.status:
        case BalanceStatus.AS_EXPECTED:
            return tr("at share")
        case BalanceStatus.RAISED_TO_MINIMUM:
            return tr("raised")
        case BalanceStatus.BELOW_MINIMUM:
            return tr("too few")
        case BalanceStatus.GAVE_WAY:
            return tr("gave way")
        case _:
            return row.status.value


def dimension(name: str) -> str:
    """Return the words for a fact."""
    return DIMENSIONS.get(name, name.replace("_", " ").capitalize())


def category_words(category: str) -> str:
    """Return the words for a category; a fact that was left empty has one as well."""
    return category or tr("not given")


def listing(words: Sequence[str]) -> str:
    """Return words as a list in a sentence: a, b and c."""
    return tr(" and ").join(filter(None, (", ".join(words[:-1]), words[-1]))) if words else ""
