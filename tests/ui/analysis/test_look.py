"""How counts are looked at is kept, and survives a form that no longer has a fact."""

from qi_desktop.ui.analysis.look import Look

FACTS = ("provider", "office", "gender")


def test_a_look_is_the_same_after_it_was_kept() -> None:
    look = Look("crossed", ("office", "gender"), {"gender": ("female", "")}, "d", outside=True)
    assert Look.from_text(look.to_text()) == look


def test_what_cannot_be_read_is_the_first_look() -> None:
    for kept in ("", "[]", "{}", '{"by": ["office"], "where": {}, "sideways": 1}'):
        assert Look.from_text(kept) == Look()


def test_values_of_a_filter_are_added_and_taken_away_one_by_one() -> None:
    look = Look().with_value("gender", "female").with_value("gender", "male").with_value("gender", "male")
    assert look.where == {"gender": ("female", "male")}
    assert look.without_value("gender", "female").without_value("gender", "male").where == {}


def test_facts_that_the_form_no_longer_has_are_left_out() -> None:
    look = Look(by=("needs", "office"), where={"needs": ("drugs",)}, rows_by="needs", columns_by="office")
    kept = look.among(FACTS)
    assert (kept.by, kept.where, kept.rows_by, kept.columns_by) == (("office",), {}, "office", "gender")
    assert Look(by=("needs",)).among(FACTS).by == ("provider",)
    assert Look(by=()).among(FACTS).by == ()
