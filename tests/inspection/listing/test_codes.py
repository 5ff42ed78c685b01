import csv

import pytest

from qi_desktop.foundation.paths import resource
from qi_desktop.inspection.listing.codes import CODED, code_choices, code_list
from qi_desktop.inspection.listing.suggestions import LIKE_ENOUGH, suggestion
from qi_desktop.inspection.model import MISSING, NOT_STATED


def test_every_ethnicity_code_of_the_case_system_is_known_with_its_group() -> None:
    codes = code_list("ethnicity").codes
    assert len(codes) == 29
    assert {code.status for code in codes} == {
        "current",
        "historic",
        "dummy",
        "merge",
        "missing",
        "not_stated",
    }
    assert code_list("ethnicity").levels() == ("Asian", "Black", "Mixed", "Other", "White")


def test_not_stated_is_not_missing() -> None:
    groups = {text: getattr(code_list("ethnicity").decode(text), "group", None) for text in ("NS", "Z1", "")}
    assert groups == {"NS": "not stated", "Z1": "missing", "": "missing"}


@pytest.mark.parametrize(
    ("name", "text", "group"),
    [
        ("ethnicity", " w1 ", "White"),
        ("ethnicity", "Asian/Asian British : Indian", "Asian"),
        ("ethnicity", "MERGE", "missing"),
        ("ethnicity", "ETH03", "Other"),
        ("gender", "F", "female"),
        ("sentence_type", "ORA Community  Order", "community order"),
        ("risk_of_serious_harm", "V. High", "very high"),
        ("likelihood_of_reoffending", "49", "low"),
        ("likelihood_of_reoffending", "50%", "medium"),
        ("likelihood_of_reoffending", "90", "very high"),
        ("likelihood_of_reoffending", "0.62", "medium"),
        ("likelihood_of_reoffending", "1", "low"),
        ("likelihood_of_reoffending", "75-89", "high"),
        ("ethnicity", "White: Eng./Welsh/Scot./N.Irish/British", "White"),
        ("ethnicity", "White : Eng/Welsh/Scot/N.Irish/British", "White"),
        ("ethnicity", "White : Irish Traveller/Gypsy", "White"),
        ("ethnicity", "Black/Black British: Any other Backgr\u2019nd", "Black"),
        ("ethnicity", "Needs to be confirmed following Merge", "missing"),
        ("ethnicity", "Z_Dummy Ethnicity 04", "missing"),
        ("ethnicity", "Prefer not to say", "not stated"),
        ("ethnicity", "B9 - Black or Black British", "Black"),
        ("ethnicity", "Mixed", "Mixed"),
        ("ethnicity", "minority ethnic", "missing"),
        ("gender", "Not Known / Not Recorded", "missing"),
        ("gender", "Not Specified (Indeterminate)", "not stated"),
        ("gender", "-", "missing"),
        ("risk_of_serious_harm", "Low (L)", "low"),
        ("sentence_type", "CO: Community Order", "community order"),
        ("status", "Terminated", "terminated"),
    ],
)
def test_a_code_is_known_by_code_meaning_spelling_or_score(name: str, text: str, group: str) -> None:
    code = code_list(name).decode(text)
    assert code is not None
    assert code.group == group


def test_every_code_belongs_to_one_of_five_groups_and_of_two() -> None:
    two = {code.group: code.group_two for code in code_list("ethnicity").codes}
    assert two == {
        **dict.fromkeys(("Asian", "Black", "Mixed", "Other"), "minority ethnic"),
        "White": "White",
        "missing": "missing",
        "not stated": "not stated",
    }


@pytest.mark.parametrize("name", CODED)
def test_every_list_can_say_missing_and_not_stated_and_keeps_them_apart(name: str) -> None:
    groups = {code.group for code in code_choices(name)}
    assert {MISSING, NOT_STATED} <= groups
    for word in (MISSING, NOT_STATED):
        code = code_list(name).decode(word)
        assert code is not None
        assert code.group == word


@pytest.mark.parametrize("name", CODED)
def test_no_spelling_stands_for_two_codes(name: str) -> None:
    with resource("codes", f"{name}.csv").open(encoding="utf-8", newline="") as stream:
        for row in csv.DictReader(stream):
            for spelling in filter(None, row["spellings"].split("|")):
                code = code_list(name).decode(spelling)
                assert code is not None
                assert code.code == row["code"], spelling


@pytest.mark.parametrize(
    ("fact", "value", "code"),
    [
        ("ethnicity", "Whyte British", "W1"),
        ("sentence_type", "Communitie Order", "CO"),
        ("risk_of_serious_harm", "Meduim", "RM"),
        ("office", "Lowestofft", "Lowestoft"),
        ("gender", "zzz", ""),
    ],
)
def test_an_unknown_value_comes_with_what_it_may_stand_for(fact: str, value: str, code: str) -> None:
    found, likeness = suggestion(fact, value, ("Ipswich", "Lowestoft"))
    assert found == code
    assert (likeness >= LIKE_ENOUGH) == bool(code)


@pytest.mark.parametrize("text", ["XX9", "101", "-3", "12 or 13"])
def test_an_unknown_code_is_told_apart_from_a_blank(text: str) -> None:
    assert code_list("likelihood_of_reoffending").decode(text) is None
