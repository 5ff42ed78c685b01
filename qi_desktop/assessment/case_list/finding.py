"""The words that a sampled case is found by."""

from qi_desktop.assessment.case_list.model import CaseLine
from qi_desktop.assessment.model import AssessmentState


def words_of(line: CaseLine) -> str:
    """Return what may be typed to find a case: number, office, inspector, state, and "contested"."""
    said = (
        line.number,
        line.number.replace(" ", ""),
        line.office,
        line.inspector_name,
        line.state.value.replace("_", " "),
        "in progress" if line.state is AssessmentState.DRAFT else "",
        "contested" if line.contested else "",
    )
    return "\n".join(said).casefold()
