"""The window holds words of other languages, which are longer, and says nothing in English beside them."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from qi_desktop.foundation.paths import resource
from tests.thoroughness import THOROUGH
from tests.ui.pseudo import longer, outside_brackets

ROOT = Path(__file__).resolve().parents[2]

TOO_LONG = {
    "inspection": {"Provider", "Offices"},
    "sample": {"Balance"},
    "cases": {"Second assessments"},
}
"""What is cut off where words are longer by two fifths: headings, told in full by a tip, and one button."""

OF_THE_FORM = {"Not done", "Risk of serious harm", "Likelihood of reoffending", "Sentence type"}
"""What the judgement form and the case list say too, in their own language."""


def test_the_language_nobody_speaks_keeps_facts_and_keys() -> None:
    assert longer("{met} of {relevant}") == "[{met} öf {relevant}éé]"
    assert longer("&File") == "[&Fîlééé]"
    assert longer(" and ") == " [àñdé] "
    assert outside_brackets("CRC 01: [ñö [šàmplé]] yet") == "CRC 01:  yet"


@pytest.mark.slow
@pytest.mark.skipif(not THOROUGH, reason="walks all pages twice; `make test-thorough` does")
@pytest.mark.parametrize("size", [(1280, 800), (1024, 640)], ids=["1280 x 800", "1024 x 640"])
def test_nothing_is_cut_off_in_a_language_of_longer_words(
    filled_file: Path, tmp_path: Path, size: tuple[int, int]
) -> None:
    file = tmp_path / "filled.qi"
    file.write_bytes(filled_file.read_bytes())
    command = [sys.executable, "-m", "tests.ui.pseudo", file, tmp_path, *map(str, size)]
    done = subprocess.run(command, capture_output=True, text=True, check=True, cwd=ROOT)
    found: dict[str, list[str]] = json.loads(done.stdout)
    english = set(found.pop("english"))
    allowed = {page: {longer(words) for words in texts} for page, texts in TOO_LONG.items()}
    cut = {
        f"{page}: {one}"
        for page, all_of_page in found.items()
        for one in all_of_page
        if not any(words in one for words in allowed.get(page, set()))
    }
    assert cut == set()
    assert english & words_of_the_window() - OF_THE_FORM == set()


def words_of_the_window() -> set[str]:
    """Return every text that has a translation, of two words and more: one word may be somebody's own."""
    from xml.etree import ElementTree as ET

    top = ET.parse(resource("translations", "qi-desktop_cy.ts")).getroot()  # noqa: S314 - our own file
    return {source for one in top.iter("source") if " " in (source := one.text or "").strip()}
