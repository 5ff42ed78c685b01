"""The demonstration's report word for word, page by page, as it was when somebody last read it through."""

import os
from pathlib import Path

import pytest

from qi_desktop.reporting.pages import Pages
from tests.demonstrated import Demonstrated

SNAPSHOT = Path(__file__).with_name("demonstrated-report.txt")
PAGE = "\n--- page {} ---\n"


@pytest.fixture(scope="module")
def pages(demonstrated: Demonstrated) -> list[str]:
    read = Pages((demonstrated.folder / "report.pdf").read_bytes())
    return [sheet.text for sheet in read.sheets]


def test_the_report_says_word_for_word_what_it_said_before(pages: list[str]) -> None:
    said = "".join(PAGE.format(number) + text.rstrip() for number, text in enumerate(pages, 1)) + "\n"
    if os.environ.get("QI_RENEW_SNAPSHOTS"):
        SNAPSHOT.write_text(said, "utf-8")
    assert said == SNAPSHOT.read_text("utf-8")


def test_its_eight_tables_twelve_recommendations_and_all_appendices_are_there(pages: list[str]) -> None:
    whole = " ".join(" ".join(pages).split())
    assert [number for number in range(1, 12) if f"Table {number}. " in whole] == list(range(1, 9))
    assert "12 recommendations to 5 addressees" in whole
    for title in ("Foreword", "Appendix A. Methodology", "Appendix B. Every count", "Appendix D. Words"):
        assert title in whole
    assert "out of 29" in whole
