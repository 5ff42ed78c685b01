"""The words of the window in another language."""

from collections.abc import Generator

import pytest

from qi_desktop.ui import language
from qi_desktop.ui.language import hear, plural, speak, spoken, tr


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
