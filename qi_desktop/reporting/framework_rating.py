"""Ratings proposed from counts by a framework's rules; the judgement itself stays with the lead.

1. A key question has the counts the framework places under it, without facts that are neither good nor bad.
   Its share is that of all their judgements together, or that of its weakest question, as the framework says.
2. The share falls in the highest band whose percentage it reaches. It is compared as it is, not rounded:
   64.9 is below 65.
3. A domain is rated as its lowest key question. One without counts has no proposal, and is left
   to the lead.
4. Every domain's rating gives points, the lead's own going before what is proposed; their sum gives the
   overall rating, as soon as no domain is without one.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

from qi_desktop.analysis.model import Count
from qi_desktop.reporting.framework import Domain, Framework, KeyQuestion, RatingRules


@dataclass(frozen=True, slots=True)
class QuestionRating:
    """What the counts say of one key question, and what one judgement more or fewer would make of it."""

    code: str
    title: str
    met: int
    relevant: int
    judgement: str
    one_fewer: str
    one_more: str


@dataclass(frozen=True, slots=True)
class ProposedRating:
    """What the counts propose for one cell of the grid; nothing where no counts stand behind it."""

    domain: str
    provider: str
    judgement: str
    questions: tuple[QuestionRating, ...]
    close: bool = False
    """Whether a single judgement more or fewer anywhere in the domain would give it another rating."""

    @property
    def deciding(self) -> QuestionRating | None:
        """The weakest key question: the first of them."""
        return min(self.questions, key=lambda one: Fraction(one.met, one.relevant), default=None)


@dataclass(frozen=True, slots=True)
class OverallRating:
    """One provider's points and what they add up to; ``waiting`` names the domains without a rating."""

    provider: str
    points: int
    most: int
    judgement: str
    waiting: tuple[str, ...]


def proposed_ratings(framework: Framework, placed: Sequence[Count]) -> tuple[ProposedRating, ...]:
    """Propose a rating for every judged cell; none where the framework has no rules.

    The counts are those the framework has placed under its own domains and key questions.
    """
    rules = framework.rating
    if rules is None:
        return ()
    return tuple(
        _proposed(rules, domain, axis.code, [count for count in placed if count.group == axis.code])
        for domain in framework.domains
        for axis in framework.providers
        if axis.judged
    )


def overall_ratings(
    framework: Framework, proposed: Iterable[ProposedRating], given: Mapping[tuple[str, str], str]
) -> tuple[OverallRating, ...]:
    """Add up each provider's ratings; ``given`` holds the lead's own by domain and provider."""
    rules = framework.rating
    if rules is None:
        return ()
    standing = {(one.domain, one.provider): one.judgement for one in proposed}
    standing |= {cell: word for cell, word in given.items() if word in rules.points}
    return tuple(
        _overall(rules, framework, axis.code, standing) for axis in framework.providers if axis.judged
    )


def band(share: Fraction, bands: Sequence[tuple[int, str]]) -> str:
    """Return the judgement of the highest band that a share reaches."""
    return next(word for percent, word in bands if share * 100 >= percent)


def _proposed(rules: RatingRules, domain: Domain, provider: str, counts: Sequence[Count]) -> ProposedRating:
    here = [count for count in counts if count.domain == domain.code and count.relevant and not count.neutral]
    questions = tuple(
        _question(rules, question, mine)
        for question in domain.key_questions
        if (mine := [count for count in here if count.section == question.code])
    )
    words = [one.judgement for one in questions]
    lowest = _lowest(rules, words)
    close = any(
        _lowest(rules, [*words[:place], other, *words[place + 1 :]]) != lowest
        for place, one in enumerate(questions)
        for other in (one.one_fewer, one.one_more)
    )
    return ProposedRating(domain.code, provider, lowest, questions, close)


def _lowest(rules: RatingRules, words: Sequence[str]) -> str:
    rank = {word: place for place, (_from, word) in enumerate(rules.bands)}
    return max(words, key=rank.__getitem__, default="")


def _question(rules: RatingRules, question: KeyQuestion, counts: Sequence[Count]) -> QuestionRating:
    pairs = [(one.met, one.relevant) for one in counts]
    met, relevant = _standing(rules, pairs)
    share = Fraction(met, relevant)
    fewer = (Fraction(*_standing(rules, moved)) for moved in _moved(pairs, -1))
    more = (Fraction(*_standing(rules, moved)) for moved in _moved(pairs, +1))
    shares = (share, min(fewer, default=share), max(more, default=share))
    words = [band(one, rules.bands) for one in shares]
    return QuestionRating(question.code, question.title, met, relevant, *words)


def _standing(rules: RatingRules, pairs: Sequence[tuple[int, int]]) -> tuple[int, int]:
    """Return the judgements that stand for a key question: all together, or those of the weakest question."""
    if rules.lowest_question:
        return min(pairs, key=lambda one: Fraction(*one))
    return sum(met for met, _relevant in pairs), sum(relevant for _met, relevant in pairs)


def _moved(pairs: Sequence[tuple[int, int]], step: int) -> Iterator[list[tuple[int, int]]]:
    """Yield the counts with one judgement more or fewer, wherever one can be."""
    for place, (met, relevant) in enumerate(pairs):
        if 0 <= met + step <= relevant:
            yield [*pairs[:place], (met + step, relevant), *pairs[place + 1 :]]


def _overall(
    rules: RatingRules, framework: Framework, provider: str, standing: Mapping[tuple[str, str], str]
) -> OverallRating:
    words = {domain.code: standing.get((domain.code, provider), "") for domain in framework.domains}
    waiting = tuple(code for code, word in words.items() if not word)
    points = sum(rules.points[word] for word in words.values() if word)
    most = max(rules.points.values()) * len(words)
    judgement = "" if waiting else next(word for least, word in rules.overall if points >= least)
    return OverallRating(provider, points, most, judgement, waiting)
