import pytest

from qi_desktop.inspection.listing.codes import code_list


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
    ],
)
def test_a_code_is_known_by_code_meaning_spelling_or_score(name: str, text: str, group: str) -> None:
    code = code_list(name).decode(text)
    assert code is not None
    assert code.group == group


@pytest.mark.parametrize("text", ["XX9", "101", "-3", "12 or 13"])
def test_an_unknown_code_is_told_apart_from_a_blank(text: str) -> None:
    assert code_list("likelihood_of_reoffending").decode(text) is None
