"""The files that translators work in, and what the program reads of them."""

import ast
import re
from pathlib import Path

import pytest

from installer import shipping
from installer.translations import CONTEXT, FOLDER, LANGUAGES, Text, release, texts_of, translated, written
from qi_desktop.ui import language

FACT = re.compile(r"\{\w+[^}]*\}|%n")


def found_in(code: str, place: str = "pages.py") -> set[Text]:
    return set(texts_of(ast.parse(code), place))


def test_every_way_of_saying_a_text_is_found() -> None:
    code = (
        'tr("Open"); tr("Open", "a state"); plural(n, "%n case", "%n cases"); several(n, "file"); tr(words)'
    )
    assert found_in(code) == {
        Text("Open"),
        Text("Open", "a state"),
        Text("%n cases", counted=True),
        Text("%n files", counted=True),
    }


def test_tables_of_words_are_found_only_where_they_are_words() -> None:
    assert found_in('ACTS: dict[str, str] = {"comment": "a comment"}', "acts.py") == {Text("a comment")}
    assert found_in('WORDS = {"Refused": "It is refused."}', "wording/exchange.py") == {
        Text("It is refused.")
    }
    assert found_in('WORDS = {"Refused": "refused"}', "exchange/words.py") == set()


def test_what_was_translated_is_kept_and_what_is_new_waits(tmp_path: Path) -> None:
    known = {Text("Open"): (["Agor"], True), Text("%n cases", counted=True): (["%n achos"] * 5, False)}
    texts = {text: ["pages.py"] for text in (*known, Text("New"))}
    file = tmp_path / "cy.ts"
    file.write_text(written("cy", texts, known), "utf-8")
    assert translated(file) == {**known, Text("New"): ([""], False)}


@pytest.mark.parametrize("code", LANGUAGES)
def test_qt_reads_what_the_translators_wrote(code: str, tmp_path: Path) -> None:
    file = FOLDER / f"{CONTEXT}_{code}.ts"
    release(file, tmp_path / "now.qm")
    assert (tmp_path / "now.qm").read_bytes() == file.with_suffix(".qm").read_bytes(), "make translations"
    assert code in dict(language.LANGUAGES)
    assert language.CONTEXT == CONTEXT
    ships = shipping.resources()
    assert (FOLDER / f"{CONTEXT}_{code}.qm").relative_to(shipping.ROOT / "resources") in ships


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_translation_holds_the_same_facts(code: str) -> None:
    for text, (words, _) in translated(FOLDER / f"{CONTEXT}_{code}.ts").items():
        for form in filter(None, words):
            assert sorted(FACT.findall(form)) == sorted(FACT.findall(text.source)), text.source
