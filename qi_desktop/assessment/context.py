"""The facts of a sampled case that a form knows before anybody answers it."""

from qi_desktop.inspection.model import EligibleCase
from qi_desktop.sampling.model import SampledCase


def case_context(case: SampledCase, facts: EligibleCase) -> dict[str, str]:
    """Return the facts under the names that questions of a form may carry; no name, no reference."""
    return {
        "provider": case.provider,
        "sentence_type": facts.sentence_type,
        "gender": facts.gender,
        "ethnicity_group": facts.ethnicity_group,
        "office": facts.office,
        "risk_of_serious_harm": facts.risk_of_serious_harm,
        "likelihood_of_reoffending": facts.likelihood_of_reoffending,
    }
