"""What is shown of the counts becomes a file: guarded outside the team, marked inside it."""

from pathlib import Path

from openpyxl import load_workbook

from qi_desktop.analysis.model import Count, ToCome
from qi_desktop.reporting.shown_counts import ShownCount, shown_counts, shown_to_come, write_shown

FEW = Count("plan", "=A plan?", "d", "planning", "Ipswich", met=2, relevant=3, not_done=1)
MANY = Count("plan", "=A plan?", "d", "planning", "Bury", met=9, relevant=20, not_done=11)
SHOWN = [ShownCount(FEW, ("Ipswich",), points=True), ShownCount(MANY, ("Bury",))]
FACTS = {"office": "Office"}


def test_a_published_table_holds_no_number_of_a_row_that_points_to_a_person(tmp_path: Path) -> None:
    table = shown_counts(SHOWN, FACTS, "Gender: female", published=True)
    few, many = (dict(zip(table.columns, row, strict=True)) for row in table.rows)
    assert {few[name] for name in ("met", "relevant", "words", "not_done", "unanswered")} == {"[c]"}
    assert (many["met"], many["relevant"], many["cases"]) == (9, 20, "Gender: female")
    text = write_shown(table, tmp_path / "counts.csv").read_text("utf-8-sig")
    assert "'=A plan?" in text
    assert "small_numbers" not in text


def test_inside_the_team_numbers_stay_and_are_marked(tmp_path: Path) -> None:
    table = shown_counts(SHOWN, FACTS, published=False)
    few, many = (dict(zip(table.columns, row, strict=True)) for row in table.rows)
    assert (few["met"], few["small_numbers"], few["by_office"]) == (2, "yes", "Ipswich")
    assert (many["small_numbers"], many["cases"]) == ("", "all")
    book = load_workbook(write_shown(table, tmp_path / "counts.XLSX"))
    assert book.sheetnames == ["counts", "data_dictionary"]


def test_what_is_still_to_come_is_a_table_as_well() -> None:
    table = shown_to_come([(("Ipswich",), ToCome("Ipswich", 5, 1, 1, 3, 40, 2))], FACTS)
    row = dict(zip(table.columns, table.rows[0], strict=True))
    assert (row["cases"], row["complete"], row["unanswered"], row["by_office"]) == (5, 3, 40, "Ipswich")
