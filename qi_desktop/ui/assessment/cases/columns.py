"""The columns of the case list: the few beside the form, and all of them on the whole list."""

from __future__ import annotations

from qi_desktop.assessment.case_list.model import CaseLine, Sort
from qi_desktop.assessment.model import AssessmentState
from qi_desktop.ui.assessment.life.acts import STATES
from qi_desktop.ui.dates import short_moment
from qi_desktop.ui.language import tr
from qi_desktop.ui.widgets.bars import Bar
from qi_desktop.ui.widgets.table import Column


def state_words(state: AssessmentState) -> str:
    """Return what a state is called."""
    return STATES[state][1]


def _mark(line: CaseLine) -> str:
    """A conflict is marked before all else: until it is decided, its answer counts nowhere."""
    if line.contested:
        return "caution"
    return "" if line.state is AssessmentState.NOT_STARTED else STATES[line.state][0].value


def _bar(line: CaseLine) -> Bar | None:
    return Bar(line.answered, line.relevant) if line.relevant else None


def _nothing(_line: CaseLine) -> str:
    return ""


def _done(line: CaseLine) -> str:
    return f"{line.answered}/{line.relevant}" if line.relevant else ""


NARROW = (
    (
        Sort.NUMBER,
        Column[CaseLine](tr("Case"), lambda line: line.number, strong=True, status=_mark, width=96),
    ),
    (Sort.PROGRESS, Column[CaseLine]("", _nothing, stretch=True, bar=_bar, spoken=tr("Progress"))),
    (Sort.PROGRESS, Column[CaseLine](tr("Done"), _done, number=True, width=64)),
)
WIDE = (
    (Sort.NUMBER, Column[CaseLine](tr("Case"), lambda line: line.number, strong=True, width=96)),
    (Sort.PROVIDER, Column[CaseLine](tr("Provider"), lambda line: line.provider, width=84)),
    (Sort.OFFICE, Column[CaseLine](tr("Office"), lambda line: line.office, width=140)),
    (
        Sort.INSPECTOR,
        Column[CaseLine](tr("Inspector"), lambda line: line.inspector_name or tr("Nobody yet"), stretch=True),
    ),
    (
        Sort.STATE,
        Column[CaseLine](tr("State"), lambda line: state_words(line.state), status=_mark, width=128),
    ),
    (Sort.PROGRESS, Column[CaseLine](tr("Progress"), _nothing, bar=_bar, width=120)),
    (Sort.PROGRESS, Column[CaseLine](tr("Done"), _done, number=True, width=72)),
    (
        Sort.TOUCHED,
        Column[CaseLine](tr("Last touched"), lambda line: short_moment(line.touched_at), width=150),
    ),
    (
        Sort.CONTESTED,
        Column[CaseLine](tr("Contested"), lambda line: str(line.contested or ""), number=True, width=96),
    ),
)
