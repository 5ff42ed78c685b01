"""A dictionary is added from its two files or from an extension; what is none is refused, with the reason."""

import time
import zipfile
from pathlib import Path

import pytest

from qi_desktop.fieldnotes.spelling import dictionaries
from qi_desktop.fieldnotes.spelling.dictionaries import DictionaryUnusable, add, added, stem_of
from qi_desktop.fieldnotes.spelling.speller import Speller

RULES, WORDS = "SET ISO8859-1\nTRY aeiou\n", "3\nt\xfd\ncymorth\nswyddog\n"


@pytest.fixture(autouse=True)
def own_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dictionaries, "settings_folder", lambda: tmp_path / "settings")


def pair(folder: Path, stem: str = "cy_GB", rules: str = RULES, words: str = WORDS) -> Path:
    (folder / f"{stem}.aff").write_text(rules, "latin-1")
    (folder / f"{stem}.dic").write_text(words, "latin-1")
    return folder / f"{stem}.dic"


def test_a_pair_of_files_is_added_in_whatever_letters_and_judges_words(tmp_path: Path) -> None:
    assert add(pair(tmp_path)) == "cy_GB"
    assert added() == (("cy_GB", "Cymraeg"),)
    assert "t\xfd" in Path(f"{stem_of('cy_GB')}.dic").read_text("utf-8")
    speller = Speller("cy_GB")
    speller.start()
    words, deadline = ["t\xfd", "cymorth", "colour"], time.monotonic() + 10
    while not (found := speller.unknown(words)) and time.monotonic() < deadline:
        time.sleep(0.005)
    speller.close()
    assert found == {"colour"}


def test_an_extension_of_an_office_program_is_taken_without_unpacking_it(tmp_path: Path) -> None:
    file = tmp_path / "welsh.oxt"
    with zipfile.ZipFile(file, "w") as parts:
        parts.writestr("../../dictionaries/cy_GB.aff", RULES)
        parts.writestr("../../dictionaries/cy_GB.dic", WORDS.encode("latin-1"))
    assert add(file) == "cy_GB"
    assert not list(tmp_path.parent.glob("dictionaries"))


@pytest.mark.parametrize(
    ("stem", "rules", "words", "why"),
    [
        ("cy_GB", RULES, "cymorth\n", "number of its words"),
        ("cy_GB", "SET NO-SUCH-LETTERS\n", WORDS, "letters"),
        ("cy_GB", "SET UTF-8\n", WORDS, "letters"),
        ("en_GB", RULES, WORDS, "no name"),
        ("w w", RULES, WORDS, "no name"),
    ],
)
def test_what_is_no_dictionary_is_refused_with_the_reason(
    stem: str, rules: str, words: str, why: str, tmp_path: Path
) -> None:
    with pytest.raises(DictionaryUnusable) as refused:
        add(pair(tmp_path, stem, rules, words))
    assert why in refused.value.why
    assert added() == ()


def test_one_file_alone_too_large_a_one_and_an_empty_extension_are_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "alone.dic").write_text("1\nword\n")
    with pytest.raises(DictionaryUnusable):
        add(tmp_path / "alone.dic")
    with zipfile.ZipFile(tmp_path / "empty.oxt", "w") as parts:
        parts.writestr("cy_GB.dic", WORDS)
    with pytest.raises(DictionaryUnusable):
        add(tmp_path / "empty.oxt")
    monkeypatch.setattr(dictionaries, "LARGEST", 4)
    with pytest.raises(DictionaryUnusable):
        add(pair(tmp_path))


def test_where_a_dictionary_went_or_is_broken_nothing_is_judged_and_nothing_stops(tmp_path: Path) -> None:
    speller = Speller("cy_GB")
    speller.start()
    assert speller.unknown(["colour"]) == set()
    speller.close()
