"""The words of the window in another language."""

import subprocess
import sys
from collections.abc import Generator

import pytest

from qi_desktop.ui import language
from qi_desktop.ui.dates import day
from qi_desktop.ui.language import hear, plural, several, speak, spoken, tr
from qi_desktop.ui.wording import words_for


@pytest.fixture(autouse=True)
def english_afterwards() -> Generator[None]:
    yield
    speak("en")


def invented(text: str, note: str, count: int) -> str | None:
    """A language of three texts."""
    words = {
        ("Lock now", "", -1): "Cloi nawr",
        ("Open", "a file", -1): "Agor",
        ("%n cases", "", 2): "%n achos",
    }
    return words.get((text, note, count))


def test_english_is_spoken_until_another_language_is_chosen() -> None:
    assert (tr("Lock now"), spoken()) == ("Lock now", "en")
    assert plural(1, "%n case", "%n cases") == "1 case"
    assert plural(1200, "%n case", "%n cases") == "1,200 cases"


def test_words_are_found_in_the_language_that_is_spoken() -> None:
    hear("cy", invented)
    assert (tr("Lock now"), tr("Open", "a file"), spoken()) == ("Cloi nawr", "Agor", "cy")
    assert plural(2, "%n case", "%n cases") == "2 achos"


def test_what_is_not_translated_yet_is_said_in_english() -> None:
    hear("cy", invented)
    assert tr("Open") == "Open"
    assert plural(1, "%n case", "%n cases") == "1 case"


def test_a_language_without_a_file_is_spoken_as_english() -> None:
    speak("xx")
    assert (spoken(), tr("Lock now"), language.translations("xx")) == ("en", "Lock now", None)


def test_welsh_has_its_own_words_months_and_forms_for_numbers() -> None:
    speak("cy")
    assert (spoken(), tr("Inspection"), several(3, "case")) == ("cy", "Arolygiad", "3 achos")
    assert day("2017-02-20") == "20 Chwefror 2017"
    assert words_for(LaterInvented()).startswith("Aeth rhywbeth o'i le")


class LaterInvented(Exception):
    """No error that has words."""


def test_only_words_that_are_translated_where_they_are_shown_are_read_before_a_language_is_chosen() -> None:
    script = "import qi_desktop.cli.main, qi_desktop.ui.language, sys; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    read = {name for name in done.stdout.split() if name.startswith("qi_desktop.ui.")}
    assert read <= {"qi_desktop.ui.language"}
