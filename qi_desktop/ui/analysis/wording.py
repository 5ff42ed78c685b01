"""The words of the page of counts: facts and their values, sections, kinds of answers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qi_desktop.analysis.disclosure import WITHHELD
from qi_desktop.analysis.grouping import BETWEEN, BY_PROVIDER
from qi_desktop.ui.language import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qi_desktop.analysis.model import Count
    from qi_desktop.analysis.service import AnalysisService

ALL_CASES = tr("All cases")
NO_VALUE = tr("not recorded")
NOT_ADDED = tr("not added")
NOT_SUFFICIENT = (
    ("not_done", tr("not done")),
    ("done_weak", tr("done but weak")),
    ("too_late", tr("done too late")),
    ("not_met_otherwise", tr("not met")),
)
NOT_COUNTED = (
    ("not_relevant", tr("not relevant")),
    ("not_known", tr("not known")),
    ("no_evidence", tr("no evidence seen")),
    ("unanswered", tr("not answered yet")),
    ("disputed", tr("in conflict")),
)
STANDINGS = {"met": "met", "not_met": tr("not met")} | dict(NOT_SUFFICIENT) | dict(NOT_COUNTED)


class FactWords:
    """The words for facts and their values, looked up once for one showing of the page."""

    def __init__(self, analysis: AnalysisService) -> None:
        """Look the facts up; their values as they are asked for."""
        self._analysis = analysis
        self.facts = analysis.facts()
        self._values: dict[str, dict[str, str]] = {}

    def fact(self, fact: str) -> str:
        """Return the words for a fact."""
        return self.facts.get(fact, fact)

    def value(self, fact: str, value: str) -> str:
        """Return the words for a value; a provider is called by its code, as everywhere."""
        if fact == BY_PROVIDER:
            return value
        if fact not in self._values:
            self._values[fact] = self._analysis.fact_words(fact)
        return self._values[fact].get(value) or value.replace("_", " ") or NO_VALUE

    def group(self, by: Sequence[str], groups: Sequence[str]) -> str:
        """Return the words for a group."""
        if not by:
            return ALL_CASES
        return BETWEEN.join(self.value(fact, value) for fact, value in zip(by, groups, strict=True))


def section_words(section: str) -> str:
    """Return the name of a section."""
    return section.replace("_", " ").capitalize()


def count_words(count: Count, *, points: bool = False, outside: bool = False) -> str:
    """Return x of y as a cell shows it: marked in the team, withheld outside, and never a forbidden sum."""
    if points and outside:
        return WITHHELD
    if not count.relevant:
        return ""
    if count.mixed_rules:
        return NOT_ADDED
    return tr("{met} of {relevant}").format(met=count.met, relevant=count.relevant) + (
        f" {WITHHELD}" if points else ""
    )
