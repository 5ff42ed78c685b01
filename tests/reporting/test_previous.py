"""The appendix on the time before: only like beside like is a change, and small numbers stay out of it."""

from dataclasses import replace

from qi_desktop.analysis.earlier.model import (
    ComparedCount,
    EarlierComparison,
    EarlierCount,
    EarlierInspection,
)
from qi_desktop.analysis.model import Count
from qi_desktop.reporting.content import Evidence, ReportContent, content_of
from qi_desktop.reporting.docx.build import docx_of
from qi_desktop.reporting.manuscript.blocks import Heading, Table
from qi_desktop.reporting.manuscript.whole import manuscript
from qi_desktop.reporting.manuscript.words import words_of
from qi_desktop.reporting.texts.model import PREVIOUS, OwnText
from qi_desktop.storage.workspace import Workspace
from tests.reporting.demo import demo_evidence


def beside(question: str, then: tuple[int, int], now: tuple[int, int], why_not: str = "") -> ComparedCount:
    counted = Count(question, "Asked", "protecting_public", "delivery", "CRC", met=now[0], relevant=now[1])
    return ComparedCount(
        question,
        f"Words of {question}",
        "",
        "",
        "CRC",
        EarlierCount(question, "CRC", *then),
        counted,
        why_not,
    )


def compared(evidence: Evidence) -> ReportContent:
    counts = (
        beside("alike", (4, 30), (25, 30)),
        beside("other_rule", (9, 20), (12, 29), "The rule was another one then."),
        beside("few", (1, 2), (12, 29)),
    )
    earlier = EarlierInspection("e", "A first look", "2014", source="counts-2014.csv")
    own = (OwnText(PREVIOUS, "Asked for in 2014: more time."),)
    return replace(content_of(evidence), texts=own, previous=(EarlierComparison(earlier, counts),))


def test_earlier_counts_stand_beside_those_of_now_and_say_what_to_make_of_them(workspace: Workspace) -> None:
    evidence = demo_evidence(workspace)
    blocks = list(manuscript(compared(evidence)))
    titles = [block.text for block in blocks if isinstance(block, Heading)]
    assert "Appendix C. Before this inspection" in titles
    assert "Appendix D. Words and short forms" in titles
    alike, other = (block for block in blocks if isinstance(block, Table) and "A first look" in block.caption)
    assert alike.groups[0].rows == (
        ("Words of alike", "CRC", "4 out of 30", "25 out of 30", "More than chance explains"),
    )
    assert other.groups[0].rows[0][4] == "The rule was another one then."
    assert "few" not in " ".join(
        words for block in blocks for words in words_of(block) if "Words of" in words
    )
    assert len(docx_of(compared(evidence))) > 10_000


def test_a_first_inspection_has_no_such_appendix(workspace: Workspace) -> None:
    titles = [
        one.text for one in manuscript(content_of(demo_evidence(workspace))) if isinstance(one, Heading)
    ]
    assert "Appendix C. Words and short forms" in titles
