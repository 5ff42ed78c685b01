"""Passages keep their words while the note around them is typed."""

from hypothesis import given, settings
from hypothesis import strategies as st

from qi_desktop.ui.fieldnotes.writing.drift import Drift, Edit, Units, carried
from qi_desktop.ui.widgets.paragraphs import Paragraphs, code_points_before, units_before
from tests.thoroughness import examples

_TEXT = st.text(alphabet="ab 🙂\n“é", max_size=30)


def test_a_stretch_moves_along_and_never_takes_in_what_is_typed_at_its_ends() -> None:
    assert carried(Edit(0, 0, 3), 5, 9) == (8, 12)
    assert carried(Edit(5, 0, 3), 5, 9) == (8, 12)
    assert carried(Edit(9, 0, 3), 5, 9) == (5, 9)
    assert carried(Edit(6, 1, 4), 5, 9) == (5, 12)
    assert carried(Edit(3, 4, 1), 5, 9) == (4, 6)
    assert carried(Edit(0, 20, 0), 5, 9) == (0, 0)


@given(_TEXT, st.integers(0, 30))
def test_units_and_code_points_lead_back_to_one_another(text: str, place: int) -> None:
    place = min(place, len(text))
    units = Units(text).before(place)
    assert units == units_before(text, place) == len(text[:place].encode("utf-16-le")) // 2
    assert code_points_before(text, units) == place


@settings(max_examples=examples(60))
@given(
    st.lists(st.tuples(st.integers(0, 60), st.integers(0, 6), st.integers(0, 6)), max_size=8),
    st.integers(0, 40),
    st.integers(0, 20),
)
def test_a_stretch_that_no_edit_touches_keeps_its_very_words(
    edits: list[tuple[int, int, int]], start: int, length: int
) -> None:
    letters = list(range(60))
    stop = start + length
    drift, untouched = Drift(), True
    now = (start, stop)
    for wanted, most, added in edits:
        place = min(wanted, len(letters))
        removed = min(most, len(letters) - place)
        letters[place : place + removed] = [-1] * added
        untouched = untouched and (place + removed <= now[0] or place >= now[1])
        now = carried(Edit(place, removed, added), *now)
        drift.add(Edit(place, removed, added))
    if untouched and length and stop <= 60:
        assert letters[slice(*drift.carry(start, stop))] == list(range(start, stop))
        assert letters[slice(*now)] == list(range(start, stop))


@settings(max_examples=examples(60))
@given(_TEXT, st.lists(st.tuples(st.integers(0, 9), st.integers(0, 4), st.lists(_TEXT, max_size=3))))
def test_paragraphs_stay_true_whatever_is_put_in_their_place(
    text: str, edits: list[tuple[int, int, list[str]]]
) -> None:
    paragraphs = Paragraphs()
    paragraphs.show(text)
    for wanted, count, texts in edits:
        first = min(wanted, len(paragraphs.texts) - 1)
        lines = [one.replace("\n", " ") for one in texts] or [""]
        paragraphs.replace(first, max(first + 1, min(first + count, len(paragraphs.texts))), lines)
    whole = paragraphs.whole()
    assert (paragraphs.length, paragraphs.words) == (len(whole), len(whole.split()))
    for place in range(0, len(whole) + 1, 7):
        number, inside = paragraphs.at(place)
        assert paragraphs.start_of(number) + inside == place
