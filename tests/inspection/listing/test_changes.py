"""What a newer list changes, told before and after it is taken in: nobody is ever lost."""

from qi_desktop.inspection.listing.case_list import Wishes, provider_lists, read_sheet
from qi_desktop.inspection.listing.changes import changes_of
from qi_desktop.inspection.listing.model import Changes
from qi_desktop.inspection.listing.provider_list import KEPT, LISTED, Before, CaseList
from qi_desktop.inspection.listing.spreadsheet import Sheet
from qi_desktop.inspection.model import BY_DECISION, INCLUDE, NO_LONGER_LISTED
from tests.inspection.building import HEADERS, a_row, expected

OLD = "21/05/2014"
TOO_EARLY = "started more than 12 months before fieldwork"


def a_list(*rows: list[str]) -> CaseList:
    sheet = Sheet("CRC", [list(HEADERS), *[list(row) for row in rows]])
    return provider_lists([read_sheet("list.csv", sheet, expected(), Wishes())], expected())[0]


def kept(case_list: CaseList, **decisions: str) -> dict[str, tuple[str | None, ...]]:
    """Return what is kept once a list was taken in; blanks are kept as nothing."""
    columns = [case_list.facts[name] for name in LISTED]
    return {
        key: (*(value or None for value in values), verdict, decisions.get(values[0]))
        for key, verdict, *values in zip(case_list.ids, case_list.verdicts, *columns, strict=True)
    }


def changes(before: Before, *rows: list[str], drawn: dict[str, str] | None = None) -> Changes:
    return changes_of(a_list(*rows), before, drawn or {})


def test_a_first_list_only_adds() -> None:
    found = changes({}, a_row(), a_row(CRN="X2"))
    assert (found.first, found.added, found.unchanged, found.added_cases) == (True, 2, 0, ())


def test_the_same_list_changes_nothing() -> None:
    found = changes(kept(a_list(a_row(), a_row(CRN="X2"))), a_row(CRN="X2"), a_row())
    assert (found.first, found.added, found.unchanged, found.drawn) == (False, 0, 2, ())


def test_each_change_is_told_by_its_facts_and_drawn_cases_by_their_numbers() -> None:
    earlier = a_list(a_row(), a_row(CRN="X2"), a_row(CRN="X3"), a_row(CRN="X4", Start_Date=OLD))
    ids = dict(zip(earlier.facts["reference"], earlier.ids, strict=True))
    found = changes(
        kept(earlier),
        a_row(Office="Lowestoft", Gender="F"),
        a_row(CRN="X3", Start_Date=OLD),
        a_row(CRN="X4"),
        a_row(CRN="X5"),
        drawn={ids["X1"]: "CRC 01", ids["X2"]: "CRC 02"},
    )
    assert [(one.fact, one.before, one.after) for one in found.changed[0].facts] == [
        ("gender", "male", "female"),
        ("office", "Ipswich", "Lowestoft"),
    ]
    assert [one.reference for one in found.added_cases] == ["X5"]
    assert [(one.reference, one.excluded_after) for one in found.gone] == [("X2", NO_LONGER_LISTED)]
    assert [(one.reference, one.excluded_after) for one in found.now_excluded] == [("X3", TOO_EARLY)]
    assert [(one.reference, one.excluded_before) for one in found.now_eligible] == [("X4", TOO_EARLY)]
    assert [(one.number, one.reference) for one in found.drawn] == [("CRC 01", "X1"), ("CRC 02", "X2")]
    assert (found.added, found.unchanged) == (1, 0)


def test_what_was_gone_already_is_not_told_again_and_may_come_back() -> None:
    before = kept(a_list(a_row(), a_row(CRN="X2")))
    gone = {key: (*facts[:-2], NO_LONGER_LISTED, None) for key, facts in before.items()}
    found = changes(gone, a_row())
    assert found.gone == ()
    assert [one.excluded_before for one in found.now_eligible] == [NO_LONGER_LISTED]


def test_a_decision_stays_in_force_whatever_the_newer_list_says() -> None:
    before = kept(a_list(a_row(), a_row(CRN="X2")), X1=INCLUDE, X2="exclude")
    found = changes(before, a_row(Start_Date=OLD), a_row(CRN="X2", Start_Date=OLD))
    assert (found.now_excluded, found.now_eligible) == ((), ())
    assert [one.excluded_after for one in found.changed] == [None, BY_DECISION]


def test_facts_that_an_earlier_version_did_not_keep_are_no_change() -> None:
    places = [KEPT.index(name) for name in ("ethnicity_two", "age_band")]
    before = {
        key: tuple(None if place in places else value for place, value in enumerate(facts))
        for key, facts in kept(a_list(a_row())).items()
    }
    assert changes(before, a_row()).changed == ()


def test_of_two_rows_under_one_reference_each_keeps_its_id_by_its_order() -> None:
    first, second = a_row(Sentence_Type="Custody"), a_row()
    earlier = a_list(first, second)
    assert earlier.verdicts == ["sentence type not inspected", None]
    around = expected()
    for rows in ([second, first], [a_row(Office="Lowestoft", Start_Date="21/05/2016", Gender=""), first]):
        sheet = Sheet("CRC", [list(HEADERS), *[list(row) for row in rows]])
        reading = read_sheet("list.csv", sheet, around, Wishes())
        again = provider_lists([reading], around)[0]
        assert again.ids == earlier.ids[::-1]


def test_a_drawn_order_keeps_its_id_when_a_second_one_of_the_person_becomes_eligible() -> None:
    from dataclasses import replace

    earlier = a_list(a_row())
    around = replace(expected(), listed={"CRC": kept(earlier)})
    rows = [a_row(Sentence_Type="Licence", Start_Date="01/06/2016"), a_row(Gender="F")]
    sheet = Sheet("CRC", [list(HEADERS), *rows])  # pyright: ignore[reportArgumentType]
    later = provider_lists([read_sheet("list.csv", sheet, around, Wishes())], around)[0]
    assert later.ids[1] == earlier.ids[0]
    assert later.ids[0] != earlier.ids[0]
