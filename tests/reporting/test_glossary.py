"""The glossary explains what a text uses, and nothing else."""

from qi_desktop.reporting.glossary import known_terms, used_terms


def test_only_the_terms_that_a_text_uses_are_explained_in_their_order() -> None:
    text = "Court reports were good; the PSR came late, and protective factors were seen."
    assert [term for term, _means in used_terms(text, {})] == ["Court report", "Protective factor", "PSR"]
    assert used_terms("Nothing to explain.", {}) == []


def test_short_forms_are_told_from_words_and_the_framework_speaks_first() -> None:
    assert used_terms("A marac is no short form.", {"MARAC": "x"}) == []
    assert used_terms("The MARACs met.", {"MARAC": "Own meaning"}) == [("MARAC", "Own meaning")]


def test_what_a_meaning_uses_is_explained_too() -> None:
    found = dict(used_terms("A breach was dealt with.", {}))
    assert {"Breach", "Licence"} <= set(found)
    assert all(len(means) > 15 and not means.endswith(".") for means in known_terms().values())
