"""What every form of the report says of itself in the same words, on paper and on the screen."""

from qi_desktop.reporting.content import Cell, ReportContent
from qi_desktop.reporting.model import Quotation

LANGUAGE = "en-GB"
DRAFT = "Draft for factual accuracy"
DRAFT_NOTICE = f"{DRAFT}. Not for publication."
PUBLISHER = "The inspection team"
LOGO = "Logo of the inspectorate"
FIRST_CHAPTER = 3
NOT_GIVEN = "—"

NUMBERS = (
    (
        "A number such as “12 out of 29 relevant cases” counts judgements. Of all inspected cases, "
        "29 were relevant to that question and could be judged; in 12 of these the work was sufficient. "
        "Each question has its own number of relevant cases, because not every question fits every case. "
        "Cases in which something was not known, or nothing was on record, never count: see Appendix B."
    ),
    (
        "Words such as “nearly two-thirds” follow one rule and never replace the count. The length of a "
        "bar is a number of cases; percentages are not used for numbers this small."
    ),
    "Practice examples are told under changed names and without anything that could identify someone.",
)
NO_KEY_FACTS = "No key facts have been recorded."
METHODOLOGY = (
    "Every figure on these pages is counted from the sample and the sessions. Where [c] stands, a number "
    "is withheld: it is of so few people that it could point to one of them, or gives such a number away."
)
DATA = "Each question by provider, with everything that was asked but not counted."
STATES = (
    "Counted and relevant are the x and y of “x out of y relevant cases”. Late, weak, not "
    "done and not met are the relevant cases in which the work was not sufficient. The last five columns "
    "never count: not relevant to the case, not known, no evidence seen, still open, disputed between "
    "two people. Relevant and these five add up to all the places in which the question was asked."
)

WITHHELD_NUMBERS = (
    "[c] stands where a number is withheld: so few cases were relevant, fewer than five, that it could point "
    "to a person, or another number beside it would give it back."
)


def left_out(counts: int) -> str:
    """Say that counts of so few cases are not shown."""
    told = "One question was" if counts == 1 else f"{counts} questions were"
    return (
        f"{told} relevant in fewer than five cases; what was found there could point to a person "
        "and is not shown."
    )


def document_title(content: ReportContent, *, draft: bool = False) -> str:
    """Return the title under which a file of the report is listed."""
    title = f"{content.title}: {content.programme} inspection"
    return f"{title} ({DRAFT.lower()})" if draft else title


def subject(content: ReportContent) -> str:
    """Return what a file of the report is about, in one line."""
    return f"{content.programme} inspection, {content.period}"


def running_head(content: ReportContent) -> str:
    """Return the line at the head of every page."""
    return f"{content.programme} inspection · {content.title}"


def judgements_lead(content: ReportContent) -> str:
    """Return the line under the heading of the judgements."""
    domain = content.framework.report.domain.lower()
    return f"What was found in each {domain}, in short. The chapters that follow give the reasons."


def provisional(content: ReportContent) -> str:
    """Return the warning that a report with disputed answers carries; empty when all are settled."""
    if not content.disputed:
        return ""
    return (
        f"Provisional: {content.disputed} answers are seen differently by two people and are left out of "
        "every number until that is settled."
    )


def how_many(content: ReportContent) -> str:
    """Return how many recommendations there are, and to how many addressees."""
    total = sum(len(group.recommendations) for group in content.recommendations)
    return f"{total} recommendations to {len(content.recommendations)} addressees, under one running number."


def judgement_words(cell: Cell) -> str:
    """Return a cell's judgement, or that none is given for it."""
    if cell.finding.judgement:
        return cell.finding.judgement.capitalize()
    return "Not judged yet" if cell.axis.judged else NOT_GIVEN


def factors_title(cell: Cell) -> str:
    """Return the caption of a cell's table of enablers and barriers."""
    both = (("enablers", cell.enablers), ("barriers", cell.barriers))
    named = " and ".join(title for title, texts in both if texts).capitalize()
    return f"Table {cell.table}. {named} for {_about(cell)}"


def no_factors(cell: Cell) -> str:
    """Return the sentence of a cell for which neither enablers nor barriers were identified, or nothing."""
    if cell.table is None and cell.finding.enablers_none and cell.finding.barriers_none:
        return f"Neither enablers nor barriers were identified for {_about(cell)}."
    return ""


def _about(cell: Cell) -> str:
    return f"{cell.axis.named}: {cell.domain.title.lower()}"


def quoted(quotation: Quotation) -> str:
    """Return exact words in their marks, with where they were said."""
    return f"“{quotation.text}” Said {quotation.source}."
