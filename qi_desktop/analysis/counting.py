"""The counting rule: only a judgement on a relevant, undisputed question enters x or y."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from qi_desktop.analysis.coding import HIDDEN as HIDDEN_CODE
from qi_desktop.analysis.coding import NOT_ASKED, CodedCase, Coding
from qi_desktop.analysis.comparability import why_not_added
from qi_desktop.analysis.grouping import BETWEEN, BY_PROVIDER, By, Grouping, Groups, facts_in
from qi_desktop.analysis.model import CaseBehind, Count, CountedCase, CountedQuestion
from qi_desktop.analysis.standings import (
    DISPUTED,
    HIDDEN,
    JUDGED,
    OTHERWISE,
    UNANSWERED,
    is_counted,
    outcome_of,
    standings_of,
)

__all__ = ["BY_PROVIDER", "Counting", "cases_behind", "counts", "is_counted", "standings_of"]

_OFFICER = "officer"
Asking = Mapping[str, Mapping[str, CountedQuestion]]
"""The questions as each form asks them, by the form's digest and the reporting key."""


@dataclass(slots=True)
class _Part:
    """Cases that no count asked for tells apart: of the same groups, provider and form."""

    groups: Groups
    provider: str
    form: str
    cases: list[CodedCase] = field(default_factory=list[CodedCase])
    block: bytes = b""
    codes: tuple[int, ...] = ()
    """Every code that stands anywhere in the block, apart from that of what is not asked."""


@dataclass(slots=True)
class _Tally:
    """What has been counted of one question in one group."""

    standings: dict[str, int] = field(default_factory=lambda: defaultdict(int))
    asked: dict[tuple[str, str], CountedQuestion] = field(
        default_factory=dict[tuple[str, str], CountedQuestion]
    )
    """As which question it was relevant, by provider and form."""
    officers: set[tuple[str, str]] = field(default_factory=set[tuple[str, str]])


class Counting:
    """Counts coded cases by one way of telling them apart."""

    def __init__(
        self, coding: Coding, cases: Iterable[CodedCase], grouping: Grouping, asking: Asking | None = None
    ) -> None:
        """Lay the cases out in parts; ``asking`` says how other forms than the newest ask."""
        self._coding, self._grouping, self._asking = coding, grouping, asking or {}
        parts: dict[tuple[Groups, str, str], _Part] = {}
        for case in cases:
            for groups in grouping.groups(case):
                key = (groups, case.provider, case.form)
                parts.setdefault(key, _Part(*key)).cases.append(case)
        for part in parts.values():
            part.block = coding.block(part.cases)
            part.codes = tuple(code for code in set(part.block) if code != NOT_ASKED)
        self._parts = list(parts.values())
        self._standings: dict[tuple[str, str], list[str]] = {}

    def counts(self, questions: Iterable[CountedQuestion]) -> list[Count]:
        """Return the counts of these questions, group after group."""
        return [count for question in questions for count in self._counts_of(question)]

    def uncounted(self) -> dict[Groups, Counter[str]]:
        """Return how many places of all questions are unanswered or disputed, by group."""
        told = self._coding.told
        found: dict[Groups, Counter[str]] = defaultdict(Counter)
        for part in self._parts:
            for code in range(HIDDEN_CODE + 1, len(told)):
                value, disputed = told[code]
                if disputed or not value:
                    found[part.groups][DISPUTED if disputed else UNANSWERED] += part.block.count(code)
        return found

    def _counts_of(self, question: CountedQuestion) -> list[Count]:
        tallies: dict[Groups, _Tally] = {}
        for part in self._parts:
            groups = self._grouping.of_question(question, part.groups, part.provider)
            if groups is None:
                continue
            codes = self._codes(question, part)
            if codes:
                self._add(tallies.setdefault(groups, _Tally()), question, part, codes)
        return [_count(question, groups, tallies[groups]) for groups in sorted(tallies)]

    def _codes(self, question: CountedQuestion, part: _Part) -> dict[int, int]:
        """Return how often each code stands in a part; what its form does not ask is left out."""
        column = self._coding.columns.get(question.key)
        if column is None:
            return {}
        answers = part.block[column :: len(self._coding.columns)]
        # Counting code by code in C is several times quicker than answer by answer.
        return {code: number for code in part.codes if (number := answers.count(code))}

    def _add(self, tally: _Tally, question: CountedQuestion, part: _Part, codes: Mapping[int, int]) -> None:
        asked = self._asked(question, part.form)
        standings = self._standings_of(asked, part.form)
        for code, number in codes.items():
            tally.standings[standings[code]] += number
        if set(codes) != {HIDDEN_CODE}:
            tally.asked[part.provider, part.form] = asked
        if asked.unit == _OFFICER:
            tally.officers |= {
                (case.provider, case.officer)
                for case in part.cases
                for _, code in self._coding.answers(case, question.key)
                if standings[code] in JUDGED and case.officer
            }

    def _asked(self, question: CountedQuestion, form: str) -> CountedQuestion:
        return self._asking.get(form, {}).get(question.key, question)

    def _standings_of(self, asked: CountedQuestion, form: str) -> list[str]:
        """Return what each code means for the count of a question, as a form asks it."""
        known = self._standings.get((form, asked.key))
        if known is None:
            # A value outside the scale (an older choice list, say) is no judgement yet: it never counts.
            meaning = standings_of(asked)
            known = [
                DISPUTED if disputed else meaning.get(value, UNANSWERED)
                for value, disputed in self._coding.told
            ]
            known[HIDDEN_CODE] = HIDDEN
            self._standings[form, asked.key] = known
        return known

    def behind(
        self, question: CountedQuestion, groups: Groups, cases: Iterable[CodedCase]
    ) -> list[CaseBehind]:
        """Return the cases behind one number, in the order they are given, each with how it was counted."""
        found: list[CaseBehind] = []
        for case in cases:
            own = self._grouping.groups(case)
            if groups not in {self._grouping.of_question(question, one, case.provider) for one in own}:
                continue
            standings = self._standings_of(self._asked(question, case.form), case.form)
            found += (
                CaseBehind(
                    case.assessment,
                    case.number,
                    case.provider,
                    row,
                    self._coding.told[code][0],
                    standings[code],
                )
                for row, code in self._coding.answers(case, question.key)
            )
        return found


def counts(
    questions: Sequence[CountedQuestion],
    cases: Sequence[CountedCase],
    by: By = BY_PROVIDER,
    *,
    providers: Iterable[str] = (),
) -> list[Count]:
    """Count every question over every case, by provider, by any facts of the case, or all together."""
    coding, coded, grouping = _laid_out(cases, by, providers)
    return Counting(coding, coded, grouping).counts(questions)


def cases_behind(
    question: CountedQuestion,
    cases: Sequence[CountedCase],
    by: By,
    group: str,
    *,
    providers: Iterable[str] = (),
) -> list[CaseBehind]:
    """Return the cases that stand behind one number, each with how it was counted."""
    coding, coded, grouping = _laid_out(cases, by, providers)
    return Counting(coding, (), grouping).behind(question, groups_named(group, grouping.by), coded)


def groups_named(group: str, by: Groups) -> Groups:
    """Return the values that a group's name is made of."""
    return tuple(group.split(BETWEEN)) if len(by) > 1 else (group,) * len(by)


def _laid_out(
    cases: Sequence[CountedCase], by: By, providers: Iterable[str]
) -> tuple[Coding, list[CodedCase], Grouping]:
    coding = Coding()
    codes = frozenset(providers) or frozenset(case.provider for case in cases)
    return coding, [coding.coded(case) for case in cases], Grouping(facts_in(by), providers=codes)


def _count(question: CountedQuestion, groups: Groups, tally: _Tally) -> Count:
    shown = {name: number for name, number in tally.standings.items() if name != OTHERWISE}
    asked = {(provider, as_question) for (provider, _), as_question in tally.asked.items()}
    why_not = why_not_added(asked) if len(asked) > 1 else ""
    return Count(
        question=question.key,
        label=question.label,
        domain=question.domain,
        section=question.section,
        group=BETWEEN.join(groups),
        unit=question.unit,
        outcome=outcome_of(question),
        neutral=question.yes_is == "neutral",
        relevant=sum(number for name, number in tally.standings.items() if name in JUDGED),
        mixed_rules=bool(why_not),
        why_not=why_not,
        groups=groups,
        officers=len(tally.officers),
        **shown,
    )
