"""After any history of writing, undoing, merging and rebuilding the index is the one made anew."""

import tempfile
from collections.abc import Generator
from contextlib import contextmanager
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from qi_desktop.fieldnotes.searching.model import Wanted
from qi_desktop.services import services_of
from qi_desktop.storage.search.blocks import WHOLE, blocks
from qi_desktop.storage.search.tables import WATCHED
from qi_desktop.storage.workspace import Workspace
from tests.builders import a_workspace
from tests.storage.indexed import check_sound, whole_index
from tests.thoroughness import examples

WORDS = ("heron", "brook", "kept late", "🙂 plan", "")
LONG = "\n".join(f"Paragraph {number} speaks of the weather on day {number * 7}." for number in range(250))
RECORDS = st.integers(0, 2).map(lambda number: f"r{number}")
FIELDS = [(kind, field) for kind, fields in WATCHED.items() for field in fields]


Write = tuple[str, str, str, str | None]


@st.composite
def a_write(draw: st.DrawFn) -> Write:
    kind, field = draw(st.sampled_from(FIELDS) | st.sampled_from([("note", "body"), ("answer", "reason")]))
    if field.endswith(("_at", "_on")) or field == "day":
        value = draw(st.sampled_from(["2017-02-20", "2017-03-01T10:00:00+00:00", "soon", None]))
    elif field == "body":
        value = draw(st.sampled_from([*WORDS, LONG, LONG.replace("day 700", "a day in May"), LONG + "heron"]))
    else:
        value = draw(st.sampled_from([*WORDS, "r0", "r1", None]))
    return kind, draw(RECORDS), field, value


STEPS: st.SearchStrategy[str | Write] = st.one_of(
    a_write(),
    a_write(),
    a_write(),
    st.sampled_from(["undo", "redo", "remove", "read on", "exchange", "rebuild", "list"]),
)


@contextmanager
def two_laptops() -> Generator[list[Workspace]]:
    with tempfile.TemporaryDirectory() as folder:
        with a_workspace(Path(folder, "a.qi")) as one, a_workspace(Path(folder, "b.qi")) as other:
            yield [one, other]


def exchange(mine: Workspace, other: Workspace) -> None:
    mine.ledger.take_in([list(other.ledger.outtake().every(other.laptop))])


def carry_out(step: str, mine: Workspace, other: Workspace) -> None:
    match step:
        case "undo":
            mine.ledger.undo()
        case "redo":
            mine.ledger.redo()
        case "rebuild":
            mine.ledger.rebuild()
        case "exchange":
            exchange(mine, other)
        case "read on":
            services_of(mine).searching.read_on(0.001)
        case "remove":
            with mine.ledger.entry("remove") as entry:
                entry.remove("note", "r0")
        case _:
            with mine.ledger.entry("import_case_list") as entry:
                entry.put("eligible_case", "r0", name="Anselm Invented", office="Brook")


@settings(max_examples=examples(12), deadline=None)
@given(st.lists(st.tuples(st.booleans(), STEPS), max_size=14))
def test_the_index_equals_one_made_anew(history: list[tuple[bool, str | Write]]) -> None:
    with two_laptops() as laptops:
        for which, step in history:
            mine, other = laptops[which], laptops[not which]
            if isinstance(step, str):
                carry_out(step, mine, other)
            else:
                kind, record, field, value = step
                with mine.ledger.entry("write") as entry:
                    entry.put(kind, record, **{field: value})
        for workspace in laptops:
            searching = services_of(workspace).searching
            searching.catch_up()
            kept = whole_index(workspace)
            check_sound(workspace)
            searching.index_again()
            searching.catch_up()
            assert whole_index(workspace) == kept
            check_sound(workspace)


def test_a_change_of_a_long_note_reads_few_blocks_again(workspace: Workspace) -> None:
    services = services_of(workspace)
    note = services.fieldnotes.write_note("", "Long", LONG * 4)
    services.searching.catch_up()
    assert len(whole_index(workspace)["note", note.id]) > 10
    before = set(workspace.database.tuples("select place from search_block"))
    services.fieldnotes.revise_note(note.id, "A heron at the very beginning. " + LONG * 4)
    services.searching.catch_up()
    after = set(workspace.database.tuples("select place, length(words) from search_block"))
    assert len(after) - len({place for place, _ in after} & {place for (place,) in before}) <= 2
    assert services.searching.find(Wanted("heron")).total == 1


def test_a_note_that_changes_while_it_is_read_is_begun_again(workspace: Workspace) -> None:
    services = services_of(workspace)
    note = services.fieldnotes.write_note("", "Long", LONG * 4)
    assert services.searching.read_on(0.0001)
    services.fieldnotes.revise_note(note.id, LONG * 4 + " heron")
    services.searching.catch_up()
    kept = whole_index(workspace)
    services.searching.index_again()
    services.searching.catch_up()
    assert whole_index(workspace) == kept


@given(st.text(st.sampled_from("ab c.\n🙂"), max_size=60), st.integers(100, 400))
@settings(max_examples=examples(30))
def test_blocks_cover_a_text_and_end_at_words(text: str, times: int) -> None:
    whole = text * times
    cut = blocks(whole)
    begins = [start for start, _ in cut]
    assert "".join(whole[one:other] for one, other in pairwise([*begins, len(whole)])) == whole
    assert all(stop >= other for (_, stop), other in zip(cut, begins[1:], strict=False))
    assert all(start < stop for start, stop in cut)
    if len(whole) <= WHOLE:
        assert len(cut) <= 1


@pytest.mark.parametrize("phrase", ["end here and begin", "here and"])
def test_a_phrase_across_a_cut_is_found(workspace: Workspace, phrase: str) -> None:
    services = services_of(workspace)
    text = "\n".join(f"Line {number} comes to its end here\nand begins again." for number in range(600))
    services.fieldnotes.write_note("", "Long", text)
    services.searching.catch_up()
    for block in whole_index(workspace).popitem()[1][1:]:
        around = text[block.start - 12 : block.start + 12].split()[1:-1]
        assert services.searching.find(Wanted(f'"{" ".join(around)}"')).total == 1
