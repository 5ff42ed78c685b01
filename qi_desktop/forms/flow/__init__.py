"""Pure computation from answers: what is relevant, calculated, wrong, missing, and offered."""

from qi_desktop.forms.flow.flow import Flow
from qi_desktop.forms.flow.state import FlowState, QuestionState

__all__ = ["Flow", "FlowState", "QuestionState"]
