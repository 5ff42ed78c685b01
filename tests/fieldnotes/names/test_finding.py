"""Whatever the inspection knows somebody by is found in a text, however it is written. All invented."""

# ruff: noqa: RUF001 -- hyphens and apostrophes that look alike are what is tried here

import re
import unicodedata
from collections.abc import Callable
from typing import Literal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from qi_desktop.fieldnotes.names.finding import hits_in
from qi_desktop.fieldnotes.names.known import Known, Sources, known_of
from qi_desktop.fieldnotes.names.model import HitSort
from qi_desktop.fieldnotes.names.places import place_names
from tests.thoroughness import examples

KNOWN = known_of(
    Sources(
        listed=[
            ("Aaron Aspabeck", "male"),
            ("Siobhán O'Fennamere", "female"),
            ("Zoë Drayumley-Kestotoft", "female"),
            ("Jan van der Ulvundle", "male"),
            ("Will Mayerigg", "male"),
            ("Łukasz Ørlbeck", "male"),
        ],
        officers=["Tamsin Garrewick"],
        team=["Nell Hathersage"],
        attended=["Bo Lusk"],
        references=["X900113", "AB/17-0042"],
        numbers=["CRC 07"],
        birth_dates={"1985-03-14"},
        places=["Ipswich", "Bury St Edmunds", "Norwich hub (telephone)", "CRC office, Stowmarket"],
    )
)
NAMES = (
    "Aaron Aspabeck",
    "Aspabeck",
    "Siobhán",
    "O'Fennamere",
    "Drayumley-Kestotoft",
    "Kestotoft",
    "Ulvundle",
    "Łukasz Ørlbeck",
    "Garrewick",
    "Hathersage",
    "Lusk",
)


def found(text: str, known: Known = KNOWN) -> list[tuple[str, str]]:
    return [(hit.words, hit.sort.value) for hit in hits_in(text, known)]


def written(name: str, capitals: list[bool], hyphen: str, apostrophe: str) -> str:
    letters = [
        letter.upper() if capital else letter.lower() for letter, capital in zip(name, capitals, strict=False)
    ]
    return "".join(letters).replace("-", hyphen).replace("'", apostrophe)


MARKS = ("", " ", "“", "”", "(", ")", "[", "-", "–", "—", "_", "*", "/", ".", ", ", "…", "\n", "😀", "#")
BEFORE = st.sampled_from([*MARKS, "ex-", "non-"])
AFTER = st.sampled_from([*MARKS, "'s", "’s", "’s,", "-led", "s'", "'"])


@given(
    name=st.sampled_from(NAMES),
    capitals=st.lists(st.booleans(), min_size=30, max_size=30),
    hyphen=st.sampled_from(["-", "‑", "–", "-\n", " "]),
    apostrophe=st.sampled_from(["'", "’", "ʼ", "´", ""]),
    form=st.sampled_from(["NFC", "NFD"]),
    before=BEFORE,
    after=AFTER,
)
@settings(max_examples=examples(200))
def test_a_name_is_found_in_any_capitals_and_amid_any_marks(
    name: str,
    capitals: list[bool],
    hyphen: str,
    apostrophe: str,
    form: Literal["NFC", "NFD"],
    before: str,
    after: str,
) -> None:
    way = unicodedata.normalize(form, written(name, capitals, hyphen, apostrophe))
    text = f"He met 7 {before}{way}{after} there."
    start = text.index(way)
    covered = {place for hit in hits_in(text, KNOWN) for place in range(hit.start, hit.stop)}
    letters = {start + place for place, letter in enumerate(way) if letter.isalpha()}
    assert letters <= covered


LETTERS = st.characters(categories=["Lu", "Ll", "Lt"], max_codepoint=0x24F)


@given(
    st.text(LETTERS, min_size=2, max_size=12),
    st.sampled_from([str.upper, str.lower, str.title, str.swapcase]),
)
@settings(max_examples=examples(80))
def test_any_name_in_latin_letters_is_found_in_any_capitals(
    name: str, capitals: Callable[[str], str]
) -> None:
    known = known_of(Sources(listed=[(f"Zzz {name}", "")]))
    assert hits_in(f"“{capitals(name)}”, he said.", known)


@given(st.text(max_size=200))
@settings(max_examples=examples(50))
def test_hits_lie_inside_the_text_apart_and_in_order(text: str) -> None:
    text = f"{text} Aspabeck {text}"
    hits = hits_in(text, KNOWN)
    places = [place for hit in hits for place in (hit.start, hit.stop)]
    assert places == sorted(places)
    assert all(text[hit.start : hit.stop] == hit.words and hit.words for hit in hits)
    assert any("Aspabeck" in hit.words for hit in hits)


@pytest.mark.parametrize(
    "day",
    [
        "14/03/1985", "14/3/85", "14.03.85", "14-3-1985", "14 03 1985", "1985-03-14", "1985/3/14",
        "3/14/1985", "14 March 1985", "14th March, 1985", "14th of March 1985", "the 14 Mar 85",
        "14-Mar-1985",
        "March 14, 1985", "Mar. 14th 1985", "MARCH 14 1985", "14 mar '85", "14031985", "19850314", "140385",
        "fourteenth of March 1985", "14 March nineteen eighty-five", "the Fourteenth of March, 1985",
        "born on 14 March", "his birthday, March 14th", "14\u00a0March\u00a01985", "14 March\n1985",
    ],
)  # fmt: skip
def test_a_birth_date_is_found_however_it_is_written(day: str) -> None:
    hits = hits_in(f"It was ({day}), he said.", KNOWN)
    assert [hit.sort for hit in hits] == [HitSort.BIRTH_DATE]
    assert re.search(r"14|Fourteenth|fourteenth", hits[0].words)


@pytest.mark.parametrize(
    "text",
    [
        "He was seen on 15 March 1985.", "He was seen on 14 March.", "They met 14 times in March.",
        "By 31/02/1985 and 99/99/99.", "Aspens and becks.", "I, Bob, used a van.", "the hub",
        "the CRC office", "x90011 and 0042", "seven CRC cases", "He was to bury his father.", "", "😀",
    ],
)  # fmt: skip
def test_what_is_nobodys_is_left_alone(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("case X900113.", "X900113"),
        ("case x 900 113,", "x 900 113"),
        ("see AB17-0042", "AB17-0042"),
        ("see ab/17/0042;", "ab/17/0042"),
        ("as in CRC 7", "CRC 7"),
        ("as in crc-07's", "crc-07"),
    ],
)
def test_references_and_case_numbers_are_found_however_they_are_parted(text: str, words: str) -> None:
    assert found(text) == [(words, "reference")]


def test_places_are_found_and_the_words_that_are_everywhere_are_not() -> None:
    text = "From the Bury office (BURY ST. EDMUNDS) to Norwich, STOWMARKET and the hub in Ipswich-town."
    assert found(text) == [
        (words, "place") for words in ("Bury", "BURY ST. EDMUNDS", "Norwich", "STOWMARKET", "Ipswich")
    ]


@pytest.mark.parametrize(
    ("place", "names"),
    [
        ("NPS office, Ipswich", {"ipswich"}),
        ("Ipswich magistrates' court", {"ipswich"}),
        ("Women's centre", set[str]()),
        ("the Old Court", set[str]()),
        ("Great Yarmouth Crown Court", {"great yarmouth", "yarmouth"}),
        ("Village hall, Alder Meadow", {"alder meadow"}),
        ("Stoke-by-Clare", {"stoke by clare", "stoke", "clare"}),
        ("CRC", set[str]()),
    ],
)
def test_of_a_place_only_what_says_where_it_is_counts(place: str, names: set[str]) -> None:
    found_names, _heads = place_names(place)
    assert found_names - {"stoke"} == names - {"stoke"}


def test_a_hit_says_whose_name_it_is() -> None:
    text = "Aaron J. Aspabeck told Tamsin Garrewick and Nell; the Lusks and the Garrewicks heard."
    assert [(hit.words, hit.what) for hit in hits_in(text, KNOWN)] == [
        ("Aaron J. Aspabeck", "name of a service user"),
        ("Tamsin Garrewick", "name of an officer"),
        ("Nell", "name of a team member"),
        ("Lusks", "name of somebody met in a session"),
        ("Garrewicks", "name of an officer"),
    ]


def test_a_common_word_in_small_letters_is_told_from_a_name() -> None:
    hits = hits_in("He will ask Will, and WILL answers.", KNOWN)
    assert [(hit.words, hit.ordinary) for hit in hits] == [("will", True), ("Will", False), ("WILL", False)]


def test_places_count_code_points() -> None:
    text = "😀😀 Zoë Drayumley‑Kestotoft 😀"
    (hit,) = hits_in(text, KNOWN)
    assert text[hit.start : hit.stop] == "Zoë Drayumley‑Kestotoft"


@pytest.mark.parametrize(
    "way", ["McElverby", "Mc Elverby", "MC-ELVERBY", "mc\u00a0elverby", "McElver-\r\nby", "McElver\u00adby"]
)
def test_a_name_is_found_across_blanks_and_the_ends_of_lines(way: str) -> None:
    known = known_of(Sources(listed=[("Aaron McElverby", "male"), ("Siobhan O'Fenn", "female")]))
    assert found(f"It was {way}.", known) == [(way, "name")]
    assert found(f"Aaron\u2028{way}", known) == [(f"Aaron\u2028{way}", "name")]
    assert found("a Mac and a by-law", known) == []


def test_the_s_of_a_possessive_stays_with_what_takes_the_place_of_a_name() -> None:
    text = "Aspabeck's plan, O'Fennamere’s case, the Aspabecks and the O'Fennameres' house"
    assert [words for words, _sort in found(text)] == ["Aspabeck", "O'Fennamere", "Aspabecks", "O'Fennameres"]


def test_two_sentences_do_not_make_one_name() -> None:
    assert found("I saw Aaron. Aspabeck left.") == [("Aaron", "name"), ("Aspabeck", "name")]
