"""Settling a draw: every setting by keyboard, and every trouble said beside its field."""

import pytest
from PySide6.QtCore import Qt

from qi_desktop.sampling.model import Minimum, NamedCase, SpreadRule
from qi_desktop.ui.sampling.asked import summary
from qi_desktop.ui.sampling.settings.form import SettingsForm
from qi_desktop.ui.sampling.settings.numbers import whole_number
from tests.ui.sampling.sample_desk import SampleDesk
from tests.ui.typing_keys import focused, go_to, press, press_button, write


def form(desk: SampleDesk) -> SettingsForm:
    return desk.page.settings.form


def fill(name: str, text: str) -> None:
    go_to(name)
    press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    write(text) if text else press(Qt.Key.Key_Delete)


def press_draw(desk: SampleDesk) -> None:
    press_button("Draw the sample")
    desk.settle()


@pytest.mark.parametrize(
    ("typed", "number"),
    [("30", 30), (" 1,000 ", 1000), ("", None), ("-3", None), ("3.5", None), ("thirty", None), ("٣", None)],
)
def test_a_whole_number_is_read_as_people_write_it(typed: str, number: int | None) -> None:
    assert whole_number(typed) == number


def test_what_is_proposed_stands_there_and_the_keyboard_is_in_the_first_field(unset: SampleDesk) -> None:
    assert form(unset).settings() == unset.services.sampling.proposed_settings()
    assert focused().accessibleName() == "CRC cases"
    assert "46 of 521 eligible cases" in unset.page.settings.summary.text()


def test_the_settings_that_were_shown_are_those_that_are_drawn_with(unset: SampleDesk) -> None:
    settings = form(unset).settings()
    fill("Seed", "2017")
    press_draw(unset)
    sample = unset.services.sampling.required()
    assert (sample.seed, sample.settings) == (2017, settings)
    assert "waits for review" in unset.view.toast.text
    assert focused() is unset.page.sample.review.balance


def test_every_setting_can_be_changed_by_keyboard(unset: SampleDesk) -> None:
    fill("CRC cases", "20")
    for box in (
        "Gender: in proportion",
        "Age band: in proportion",
        "Risk of serious harm: every level in the sample",
    ):
        go_to(box)
        press(Qt.Key.Key_Space)
    go_to("Spread the sample")
    press(Qt.Key.Key_Down)
    fill("Most cases of one officer", "2")
    found = form(unset).settings()
    assert found.size("CRC") == 20
    assert "age_band" in found.balance
    assert "gender" not in found.balance
    assert found.cover == ("likelihood_of_reoffending",)
    assert (found.spread_rule, found.most_each) == (SpreadRule.EVEN, 2)
    assert "at most 2 cases each" in unset.page.settings.summary.text()


def test_a_minimum_is_set_changed_and_removed_by_keyboard(unset: SampleDesk) -> None:
    minimums = form(unset).minimums
    go_to("Category")
    minimums.category.choose("office/Lowestoft")
    fill("At least", "7")
    press(Qt.Key.Key_Return)
    assert Minimum("office", "Lowestoft", 7, "CRC") in minimums.minimums()
    fill("At least", "8")
    press(Qt.Key.Key_Return)
    assert Minimum("office", "Lowestoft", 8, "CRC") in minimums.minimums()
    minimums.table.setFocus()
    minimums.table.choose("office/Lowestoft")
    press(Qt.Key.Key_Delete)
    assert not [one for one in minimums.minimums() if one.dimension == "office"]


def test_the_share_beside_a_minimum_follows_the_size_that_is_typed(unset: SampleDesk) -> None:
    minimums = form(unset).minimums
    before = minimums.table.records.rows[0].share
    fill("CRC cases", "60")
    assert minimums.table.records.rows[0].share == pytest.approx(2 * before)


@pytest.mark.parametrize(
    ("field", "typed", "said"),
    [
        ("CRC cases", "many", "whole number"),
        ("CRC cases", "353", "Only 352 cases are eligible"),
        ("Most cases of one officer", "a few", "whole number"),
        ("Most cases of one officer", "1", "30 are asked for"),
        ("Seed", "99999999999999999999", "A seed is"),
        ("Seed", "", "A seed is"),
    ],
)
def test_what_cannot_be_used_is_said_beside_its_field(
    unset: SampleDesk, field: str, typed: str, said: str
) -> None:
    fill(field, typed)
    press_draw(unset)
    rows = [*form(unset).sizes.rows.values(), form(unset).officers.most_row, form(unset).seed.row]
    row = next(one for one in rows if one.control.accessibleName() == field)
    assert said in row.error.text()
    assert focused() is row.control
    assert unset.services.sampling.sample() is None


def test_nothing_to_balance_and_nothing_to_draw_are_refused(unset: SampleDesk) -> None:
    for box in form(unset).dimensions.balance.values():
        box.setChecked(False)
    press_draw(unset)
    assert not form(unset).dimensions.error.isHidden()
    fill("CRC cases", "0")
    fill("NPS cases", "0")
    press_draw(unset)
    assert "at least one case" in form(unset).sizes.rows["CRC"].error.text()


def test_minimums_that_cannot_be_had_are_said_where_they_stand(unset: SampleDesk) -> None:
    minimums = form(unset).minimums
    minimums.provider.choose("NPS")
    minimums.show_shares()
    go_to("At least")
    for name, number in (("gender/female", 12), ("gender/male", 12)):
        minimums.category.choose(name)
        fill("At least", str(number))
        press(Qt.Key.Key_Return)
    minimums.provider.choose("CRC")
    minimums.show_shares()
    press_draw(unset)
    assert "more than the 16 cases" in minimums.error.text()
    assert minimums.provider.value() == "NPS"


def test_a_refusal_of_the_draw_itself_is_said_beside_the_minimums(unset: SampleDesk) -> None:
    fill("NPS cases", "3")
    minimums = form(unset).minimums
    minimums.provider.choose("NPS")
    minimums.show_shares()
    for name in ("gender/female", "office/Lowestoft", "office/Ipswich", "sentence_type/licence"):
        minimums.category.choose(name)
        fill("At least", "2" if name != "gender/female" else "3")
        press(Qt.Key.Key_Return)
    press_draw(unset)
    assert unset.services.sampling.sample() is None
    assert minimums.error.text()


def test_a_case_is_named_by_part_of_its_reference_with_a_reason(unset: SampleDesk) -> None:
    named = form(unset).named
    case = unset.services.inspection.eligible_cases("CRC")[3]
    fill("Reference", case.reference)
    press_button("Name the case")
    assert "Say why" in named.error.text()
    assert focused() is named.reason
    write("Asked for by the head of the division")
    press(Qt.Key.Key_Return)
    asked = NamedCase("CRC", case.reference, "Asked for by the head of the division")
    assert form(unset).settings().must_have == (asked,)
    assert "1 case must be in" in unset.page.settings.summary.text()
    fill("Reference", case.reference)
    press_button("Name the case")
    assert "named already" in named.error.text()
    named.table.setFocus()
    named.table.selectRow(0)
    press(Qt.Key.Key_Delete)
    assert form(unset).settings().must_have == ()


def test_references_are_offered_while_one_is_typed(unset: SampleDesk) -> None:
    named = form(unset).named
    case = unset.services.inspection.eligible_cases("NPS")[0]
    fill("Reference", case.reference[1:])
    assert [entry.title for entry in named.found.records.entries] == [case.reference]
    press(Qt.Key.Key_Down)
    assert focused() is named.found
    press(Qt.Key.Key_Escape)
    assert focused() is named.reference
    press(Qt.Key.Key_Return)
    assert (named.reference.text(), focused()) == (case.reference, named.reason)
    assert named.found.isHidden()
    fill("Reference", "nobody")
    press(Qt.Key.Key_Return)
    assert "No eligible case has the reference" in named.error.text()


def test_proposed_settings_come_back_with_one_press(unset: SampleDesk) -> None:
    fill("CRC cases", "3")
    press_button("Proposed settings")
    assert form(unset).settings() == unset.services.sampling.proposed_settings()


def test_another_seed_is_one_press_away(unset: SampleDesk) -> None:
    before = form(unset).seed.field.text()
    press_button("Another number")
    assert form(unset).seed.field.text() != before


def test_what_is_asked_for_is_summed_up_in_words(unset: SampleDesk) -> None:
    settings = unset.services.sampling.proposed_settings()
    said = " ".join(summary(settings, {"CRC": 352, "NPS": 169}))
    assert "30 of 352 CRC and 16 of 169 NPS" in said
    assert "8 minimum numbers" in said
    assert "Every level of risk of serious harm and likelihood of reoffending" in said
