"""The table of ratings in every form of the report: counts, what they propose, what the lead gave."""

from collections.abc import Iterator

from qi_desktop.reporting.content import ReportContent
from qi_desktop.reporting.framework import Framework
from qi_desktop.reporting.framework_rating import OverallRating, ProposedRating
from qi_desktop.reporting.methodology import joined
from qi_desktop.reporting.model import Finding

HEADS = ("Whose work", "Deciding counts", "Proposed", "Given")
TITLE = "What the counts propose"
ABOUT = (
    "Each rating is proposed from the counts by the framework's bands: the lowest key question decides. "
    "Where a single judgement would have led to another rating, that is said. The rating given is the "
    "lead inspector's own."
)
BY_THE_LEAD = "no counts: rated from the evidence"
NONE_YET = "Not rated yet"


def rating_rows(content: ReportContent) -> Iterator[tuple[str, str, str, str, str]]:
    """Yield domain, provider, the deciding counts, what is proposed, and what was given."""
    given = {cell.finding.id: cell.finding for chapter in content.chapters for cell in chapter.cells}
    for one in content.ratings:
        yield (
            content.framework.domain_title(one.domain),
            content.framework.provider_words(one.provider),
            deciding_words(one),
            one.judgement.capitalize() or "—",
            given_words(given[f"{one.domain}/{one.provider}"], one),
        )


def deciding_words(rating: ProposedRating) -> str:
    """Return the counts that decide: Keeping others safe: 12 out of 29 judgements."""
    deciding = rating.deciding
    if deciding is None:
        return BY_THE_LEAD
    words = f"{deciding.title}: {deciding.met} out of {deciding.relevant} judgements"
    return f"{words}; one judgement decides" if rating.close else words


def proposal_words(rating: ProposedRating) -> str:
    """Return a proposal with its counts in one line, for the one who judges."""
    if not rating.judgement:
        return "No counts stand behind this: it is rated from the evidence."
    return f"The counts propose: {rating.judgement}. {deciding_words(rating)}."


def given_words(finding: Finding, rating: ProposedRating) -> str:
    """Return the lead's rating, and that it differs from the proposal where it does."""
    if not finding.judgement:
        return NONE_YET
    differs = rating.judgement not in {"", finding.judgement}
    return finding.judgement.capitalize() + (" (differs)" if differs else "")


def overall_lines(content: ReportContent) -> list[str]:
    """Return a sentence for each provider: its points, and what they add up to."""
    return [overall_words(content.framework, one) for one in content.overall]


def overall_words(framework: Framework, one: OverallRating) -> str:
    """Return in a sentence what one provider's ratings add up to, or which are missing for that."""
    who = framework.provider_words(one.provider)
    if one.waiting:
        waiting = joined([framework.domain_title(code) for code in one.waiting])
        return f"{who}: no overall rating yet; without a rating: {waiting}."
    return f"{who}: {one.judgement.capitalize()}, with {one.points} of {one.most} points."
