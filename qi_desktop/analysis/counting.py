"""The counting rule: only a judgement on a relevant, undisputed question enters x or y."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from qi_desktop.analysis.model import CaseBehind, Count, CountedCase, CountedQuestion
from qi_desktop.forms.flow.state import Row

BY_PROVIDER = "provider"
_UNCOUNTED = ("not_relevant", "not_known", "no_evidence")
_NOT_SUFFICIENT = ("not_done", "done_weak", "too_late")
_GOOD_CLASS = "high"
_CLASSES = ("low", "medium", "high", "very_high")
_OTHERWISE = "not_met"
_JUDGED = frozenset(("met", *_NOT_SUFFICIENT, _OTHERWISE))


def standings_of(question: CountedQuestion) -> Mapping[str, str]:
    """Return what each possible value of a question means for its count."""
    return _scale(question) | {state: state for state in _UNCOUNTED} | {"": "unanswered"}


def is_counted(scale: str) -> bool:
    """Tell whether answers on this scale are judgements or facts that can be counted."""
    return scale in {"S2", "YESNO", "LVL4"}


def counts(
    questions: Sequence[CountedQuestion],
    cases: Sequence[CountedCase],
    by: str | None = BY_PROVIDER,
    *,
    providers: Iterable[str] = (),
) -> list[Count]:
    """Count every question over every case, by provider, by any fact of the case, or all together."""
    codes = frozenset(providers) or frozenset(case.provider for case in cases)
    return [count for question in questions for count in _counts_of(question, cases, by, codes)]


def cases_behind(
    question: CountedQuestion,
    cases: Sequence[CountedCase],
    by: str | None,
    group: str,
    *,
    providers: Iterable[str] = (),
) -> list[CaseBehind]:
    """Return the cases that stand behind one number, each with how it was counted."""
    codes = frozenset(providers) or frozenset(case.provider for case in cases)
    meaning = standings_of(question)
    return [
        CaseBehind(
            case.assessment,
            case.number,
            case.provider,
            row,
            value,
            standing,
            case.reasons.get((question.key, row), ""),
        )
        for case in cases
        if _group(question, case, by, codes) == group
        for row, value, standing in _standings(question.key, case, meaning)
    ]


def _scale(question: CountedQuestion) -> dict[str, str]:
    if question.scale == "YESNO":
        good, bad = ("no", "yes") if question.yes_is == "bad" else ("yes", "no")
        return {good: "met", bad: _OTHERWISE}
    if question.scale == "LVL4":
        return dict.fromkeys(_CLASSES, _OTHERWISE) | {_GOOD_CLASS: "met"}
    return {"sufficient": "met"} | {state: state for state in _NOT_SUFFICIENT}


def _group(question: CountedQuestion, case: CountedCase, by: str | None, codes: frozenset[str]) -> str:
    if by is None:
        return ""
    if by == BY_PROVIDER:
        return question.work_of if question.work_of in codes else case.provider
    return case.facts.get(by, "")


def _standings(key: str, case: CountedCase, meaning: Mapping[str, str]) -> Iterator[tuple[Row, str, str]]:
    places = case.places.get(key)
    if places is None:
        return
    if not places:
        yield None, "", "not_relevant"
    for row, value in places:
        # A value outside the scale (an older choice list, say) is no judgement yet: it never counts.
        disputed = case.contested and (key, row) in case.contested
        yield row, value, "disputed" if disputed else meaning.get(value, "unanswered")


def _counts_of(
    question: CountedQuestion, cases: Sequence[CountedCase], by: str | None, codes: frozenset[str]
) -> list[Count]:
    meaning = standings_of(question)
    tallies: dict[str, dict[str, int]] = {}
    asked_of: dict[str, set[str]] = defaultdict(set)
    for case in cases:
        if question.key not in case.places:
            continue
        group = _group(question, case, by, codes)
        tally = tallies.setdefault(group, defaultdict(int))
        if case.places[question.key]:
            asked_of[group].add(case.provider)
        for _row, _value, standing in _standings(question.key, case, meaning):
            tally[standing] += 1
    return [_count(question, group, tallies[group], asked_of[group]) for group in sorted(tallies)]


def _count(question: CountedQuestion, group: str, tally: Mapping[str, int], asked_of: set[str]) -> Count:
    shown = {name: number for name, number in tally.items() if name != _OTHERWISE}
    return Count(
        question=question.key,
        label=question.label,
        domain=question.domain,
        section=question.section,
        group=group,
        unit=question.unit,
        outcome=next(value for value, standing in standings_of(question).items() if standing == "met"),
        neutral=question.yes_is == "neutral",
        relevant=sum(number for name, number in tally.items() if name in _JUDGED),
        mixed_rules=question.mixed_rule and len(asked_of) > 1,
        **shown,
    )
