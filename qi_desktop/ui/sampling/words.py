"""How the facts a sample is balanced on are called on the page."""

from qi_desktop.sampling.model import BalanceRow, BalanceStatus, SampleState

DIMENSIONS = {
    "gender": "Gender",
    "ethnicity_group": "Ethnicity",
    "ethnicity": "Ethnicity",
    "sentence_type": "Sentence type",
    "office": "Office",
    "risk_of_serious_harm": "Risk of serious harm",
    "likelihood_of_reoffending": "Likelihood of reoffending",
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


def result(row: BalanceRow) -> str:
    """Return how a category came out, in a few words."""
    match row.status:
        case BalanceStatus.RAISED_TO_MINIMUM:
            return f"raised to {row.minimum}"
        case BalanceStatus.BELOW_MINIMUM:
            return f"below {row.minimum}"
        case BalanceStatus.GAVE_WAY:
            return "gave way"
        case _:
            return row.status.value


def dimension(name: str) -> str:
    """Return the words for a fact."""
    return DIMENSIONS.get(name, name.replace("_", " ").capitalize())
