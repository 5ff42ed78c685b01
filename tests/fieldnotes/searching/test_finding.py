"""What is written is found by its words, whoever wrote it, and by nobody who is not to see it."""

from datetime import date

import pytest

from qi_desktop.fieldnotes.searching.model import DaysTurnedRound, Group, NothingWanted, Wanted
from qi_desktop.fieldnotes.searching.ranking import POOL
from qi_desktop.services import Services, services_of
from qi_desktop.storage.overwriting import write_anew
from qi_desktop.storage.search.model import Place, day_number, day_told, place_number, place_of
from qi_desktop.storage.workspace import Workspace

LONG = "\n".join(f"Paragraph {number} speaks of the weather on that day." for number in range(400))


@pytest.fixture
def services(workspace: Workspace) -> Services:
    return services_of(workspace)


def titles(services: Services, text: str, **narrowed: object) -> list[str]:
    services.searching.catch_up()
    found = services.searching.find(Wanted(text, **narrowed))  # type: ignore[arg-type]
    said: list[str] = []
    for hit in found.hits:
        extract, standing = (
            services.searching.extract(hit, found.expression),
            services.searching.standing(hit),
        )
        assert extract is not None
        assert standing is not None
        said.append(extract.title or standing.title or extract.text)
    assert found.total == len(said)
    return said


def test_everything_written_down_is_found(services: Services) -> None:
    session = services.fieldnotes.add_session("meeting", "Talk by the brook")
    services.fieldnotes.write_note(session.id, "Water", "The brook was low.")
    services.themes.add_theme("Brook and river")
    services.enquiries.open_line_of_enquiry("Who saw the brook?")
    services.capturing.capture("thought", "Ask about the brook")
    services.recommending.add_recommendation("CRC", "look after the brook")
    assert set(titles(services, "brook")) == {
        "Talk by the brook",
        "Water",
        "Brook and river",
        "Who saw the brook?",
        "Ask about the brook",
        "1",
    }


def test_words_are_found_whatever_their_capitals_and_accents(services: Services) -> None:
    services.fieldnotes.write_note("", "Café", "The naïve plan of RO1's team.")
    for text in ("CAFE", "naive", "ro1's", "“naïve plan”", "TEAM"):
        assert titles(services, text) == ["Café"]


def test_a_word_itself_comes_before_words_it_begins(services: Services) -> None:
    services.fieldnotes.write_note("", "Longer", "planning planned planner")
    services.fieldnotes.write_note("", "Itself", "one plan among many other words of this note")
    assert titles(services, "plan", typing=True) == ["Itself", "Longer"]


def test_a_long_note_fits_as_a_whole(services: Services) -> None:
    services.fieldnotes.write_note("", "Long", f"heron\n{LONG}\nbrook\n{LONG}")
    services.fieldnotes.write_note("", "Short", "heron and brook")
    assert sorted(titles(services, "heron brook")) == ["Long", "Short"]
    assert titles(services, "heron NOT weather") == ["Short"]
    assert titles(services, "brook weather NOT cedar") == ["Long"]
    assert sorted(titles(services, "heron OR cedar")) == ["Long", "Short"]
    assert titles(services, '"heron brook"') == []


def test_the_place_found_counts_code_points(services: Services) -> None:
    body = f"🙂🙂 {LONG}\nThe 🙂 heron stood there."
    services.fieldnotes.write_note("", "Long", body)
    services.searching.catch_up()
    found = services.searching.find(Wanted('"heron stood"'))
    extract = services.searching.extract(found.hits[0], found.expression)
    assert extract is not None
    assert body[extract.start : extract.stop] == "heron stood"
    assert [extract.text[start:stop] for start, stop in extract.marks] == ["heron stood"]


def test_a_search_is_narrowed_by_sort_person_and_day(services: Services) -> None:
    one, other = (services.inspection.add_team_member(name, "inspector").id for name in ("Ada", "Bo"))
    services.workspace.sign_in(one)
    session = services.fieldnotes.add_session("meeting", "Early brook", held_on=date(2017, 2, 20))
    services.fieldnotes.write_note(session.id, "Early", "The brook.")
    services.workspace.sign_in(other)
    session = services.fieldnotes.add_session("meeting", "Late brook", held_on=date(2017, 3, 1))
    services.fieldnotes.write_note(session.id, "Late", "The brook.")
    assert titles(services, "brook", groups=frozenset({Group.SESSIONS}), person=one) == ["Early brook"]
    assert titles(services, "brook", groups=frozenset({Group.NOTES}), since=date(2017, 2, 21)) == ["Late"]
    assert titles(services, "brook", groups=frozenset({Group.NOTES}), until=date(2017, 2, 20)) == ["Early"]
    with pytest.raises(DaysTurnedRound):
        services.searching.find(Wanted("brook", since=date(2017, 3, 1), until=date(2017, 2, 1)))


def test_a_search_for_nothing_is_refused(services: Services) -> None:
    for text in ("", "NOT brook", "—"):
        with pytest.raises(NothingWanted):
            services.searching.find(Wanted(text))


def test_undoing_takes_a_note_out_of_what_is_found(services: Services) -> None:
    services.fieldnotes.write_note("", "Water", "The brook was low.")
    assert titles(services, "brook") == ["Water"]
    services.workspace.ledger.undo()
    assert titles(services, "brook") == []


def test_of_very_many_the_latest_are_weighed_and_all_are_counted(services: Services) -> None:
    with services.workspace.database.transaction():
        services.workspace.database.run_many(
            "insert into note (id, title, body, author, written_at) values (?, ?, ?, 'a', ?)",
            ((f"n{n}", "", "a brook", f"2017-02-{n % 28 + 1:02}") for n in range(POOL + 50)),
        )
        services.workspace.database.run(
            "insert into theme (id, name, definition) values ('t', 'Brook', 'An old one')"
        )
    services.searching.catch_up()
    found = services.searching.find(Wanted("brook", until=date(2017, 12, 31)))
    assert found.pool == POOL
    assert services.searching.counts(Wanted("brook"))[Group.NOTES] == POOL + 50
    assert found.total == POOL + 51
    later = services.searching.find(Wanted("brook"))
    assert later.hits[0].sort == "theme"


def test_a_place_tells_day_sort_and_document() -> None:
    place = Place(day_number(date(2017, 2, 20)), "note", long=True, serial=12_345, block=77)
    assert place_of(place_number(place)) == place
    assert day_told(place.day) == date(2017, 2, 20)
    later = place._replace(day=day_number(date(2017, 2, 21)), sort="note", long=False)
    assert place_number(later) > place_number(place)


def test_what_is_erased_leaves_the_index_in_the_same_breath(services: Services) -> None:
    note = services.fieldnotes.write_note("", "Talk", f"The quagga spoke.\n{LONG}")
    services.searching.catch_up()
    with services.workspace.ledger.entry("erase") as entry:
        entry.put("erasure", "e", about="note", subject=note.id, field="body")
    database = services.workspace.database
    assert services.searching.find(Wanted("quagga")).total == 0
    assert database.value("select count(*) from search_block") == 0
    write_anew(database)
    left = b"".join(block for (block,) in database.tuples("select block from search_words_data"))
    assert b"quagga" not in left
    assert b"uagga" not in left
    services.searching.catch_up()
    assert services.searching.find(Wanted("quagga")).total == 1
