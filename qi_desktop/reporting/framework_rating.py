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

from collections.abc import Iterable, Mapping, Sequence
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

    @property
    def close(self) -> bool:
        """Whether a single judgement decides between two ratings."""
        return not self.one_fewer == self.judgement == self.one_more


@dataclass(frozen=True, slots=True)
class ProposedRating:
    """What the counts propose for one cell of the grid; nothing where no counts stand behind it."""

    domain: str
    provider: str
    judgement: str
    questions: tuple[QuestionRating, ...]

    @property
    def deciding(self) -> QuestionRating | None:
        """The key question that is as low as the rating: the first of them."""
        return next((one for one in self.questions if one.judgement == self.judgement), None)

    @property
    def close(self) -> bool:
        """Whether a single judgement on a deciding key question could change the rating."""
        return any(one.close for one in self.questions if one.judgement == self.judgement)


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
    rank = {word: place for place, (_from, word) in enumerate(rules.bands)}
    lowest = max((one.judgement for one in questions), key=rank.__getitem__, default="")
    return ProposedRating(domain.code, provider, lowest, questions)


def _question(rules: RatingRules, question: KeyQuestion, counts: Sequence[Count]) -> QuestionRating:
    met, relevant = sum(one.met for one in counts), sum(one.relevant for one in counts)
    if rules.lowest_question:
        weakest = min(counts, key=lambda one: Fraction(one.met, one.relevant))
        met, relevant = weakest.met, weakest.relevant
    fewer, more = max(0, met - 1), min(relevant, met + 1)
    words = (band(Fraction(number, relevant), rules.bands) for number in (met, fewer, more))
    return QuestionRating(question.code, question.title, met, relevant, *words)


def _overall(
    rules: RatingRules, framework: Framework, provider: str, standing: Mapping[tuple[str, str], str]
) -> OverallRating:
    words = {domain.code: standing.get((domain.code, provider), "") for domain in framework.domains}
    waiting = tuple(code for code, word in words.items() if not word)
    points = sum(rules.points[word] for word in words.values() if word)
    most = max(rules.points.values()) * len(words)
    judgement = "" if waiting else next(word for least, word in rules.overall if points >= least)
    return OverallRating(provider, points, most, judgement, waiting)
