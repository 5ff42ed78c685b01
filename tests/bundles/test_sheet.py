"""Parts taken apart all at once: the same as read line by line, or not at all."""

from collections.abc import Callable, Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from qi_desktop.bundles import letters, parcels
from qi_desktop.bundles.sheet import outline_of, sheet_of
from qi_desktop.bundles.stretches import stretch_of
from qi_desktop.bundles.tally import Tally
from qi_desktop.storage.ledger import chain
from qi_desktop.storage.ledger.parcel import Parcel
from qi_desktop.storage.model import Value
from tests.bundles.test_sealed_file import linked

NAMES = st.text("ab/é🙂\u2028\x7f'", max_size=4)
WORDS = st.text('ab é🙂\u2028"\\\n\t\x1f/u00', max_size=6)
NUMBERS = st.integers(1, 10**18 - 1)
SCALARS = WORDS | st.integers(-(10**15) + 1, 10**15 - 1) | st.booleans() | st.none()
OBJECTS = st.dictionaries(WORDS, SCALARS | st.lists(WORDS, max_size=2), max_size=2)
VALUES = WORDS | SCALARS | st.lists(OBJECTS, max_size=2)
ODD = (
    st.integers(-(2**63), 2**63 - 1)
    | st.floats(allow_nan=False)
    | st.recursive(WORDS, st.lists, max_leaves=4)
)
PLACES = st.tuples(NAMES | st.just("attachment"), NAMES, NAMES | st.just("digest"))
OLD = st.lists(st.tuples(NAMES, NUMBERS), max_size=2).map(tuple)
HEADERS = st.tuples(st.integers(1, 2) | NUMBERS, NUMBERS, NAMES, NAMES, WORDS, st.none() | NUMBERS)


@st.composite
def parts(draw: st.DrawFn, values: st.SearchStrategy[Value] = VALUES) -> bytes:
    """Entries of one laptop that follow one another, in the form in which they travel."""
    laptop, sequence = draw(NAMES), draw(st.integers(1, 120))
    changed = st.lists(st.tuples(PLACES, values, OLD), min_size=1, max_size=3)
    made: list[Parcel] = []
    for header, changes in draw(st.lists(st.tuples(HEADERS, changed), min_size=1, max_size=4)):
        bodies: list[chain.Body] = []
        for (kind, record, field), value, old in changes:
            salt = sequence.to_bytes(16, "little")
            bodies.append(chain.Body(sequence, kind, record, field, chain.written(value), salt, None, old))
            sequence += 1
        before = tuple(b"\0" * 32 for _ in bodies)
        made.append(Parcel(chain.Header(laptop, *header), tuple(bodies), before))
    return b"".join(parcels.lines(linked(made)))


def slowly(some: Sequence[bytes]) -> Tally:
    tally = Tally()
    for content in some:
        for line in parcels.lines_of(content):
            tally.line(line)
    return tally


def at_once(some: Sequence[bytes]) -> Tally | None:
    tally = Tally()
    for content in some:
        found = outline_of(content)
        if found is None:
            return None
        tally.part(found)
    return tally


def told(tally: Tally) -> tuple[object, ...]:
    return tally.kinds, tally.entries, tally.changes, tally.laptops, tally.persons, tally.named


def agrees(content: bytes) -> bool:
    """Tell whether a part was taken apart; where it was, all it says must be what the careful way reads."""
    some = content.replace(b'"person":"', b'"person":"another '), content
    quick = at_once(some)
    assert (quick is None) == (sheet_of(content) is None)
    if quick is None:
        return False
    assert content.endswith(b"\n")
    assert told(quick) == told(slowly(some))
    if (stretch := stretch_of(content)) is not None:
        one_by_one = parcels.parcels(parcels.lines_of(content))
        assert list(stretch) == one_by_one
        assert [list(one.links) for one in stretch] == [list(one.links) for one in one_by_one]
    return True


@given(parts())
@settings(max_examples=60)
def test_what_this_program_writes_is_taken_apart_and_says_the_same(content: bytes) -> None:
    assert agrees(content)
    assert stretch_of(content) is not None


LETTERS = [bytes([one]) for one in b'"\\{}[],:\n\r\t 0129-.eEnNuUdDfalsAZ=+/\x00\x1f\x7f\xc3\xed\xa0\xff']


@given(parts(VALUES | ODD), st.data())
@settings(max_examples=120)
def test_whatever_befalls_a_part_it_is_read_as_carefully_or_left(content: bytes, data: st.DataObject) -> None:
    agrees(content)
    for _ in range(data.draw(st.integers(1, 2))):
        places = st.integers(0, len(content))
        start, stop = sorted((data.draw(places), data.draw(places)))
        some = data.draw(st.sampled_from([*LETTERS, b"", content[start:stop]]))
        stop = data.draw(st.sampled_from([start, start + 1, stop]))
        content = content[:start] + some + content[stop:]
    agrees(content)


def a_part() -> bytes:
    """Two entries of two changes each, with nothing unusual about them."""
    bodies = [
        chain.Body(one, "answer", "case/1", f"field {one}", f'"value {one}"', bytes([one] * 16), None, old)
        for one, old in ((1, ()), (2, ()), (3, (("anna", 1),)), (4, (("anna", 2), ("ben", 7))))
    ]
    headers = [chain.Header("anna", entry, 70 + entry, "person", "record", "why", None) for entry in (1, 2)]
    before = (b"\0" * 32,) * 2
    made = [Parcel(headers[0], tuple(bodies[:2]), before), Parcel(headers[1], tuple(bodies[2:]), before)]
    return b"".join(parcels.lines(linked(made)))


HEADER = b'{"laptop":"anna","entry":2,"clock":72,"person":"person","act":"record","why":"why","undoes":null,'
ALTERED: dict[str, Callable[[bytes], bytes]] = {
    "nothing": lambda part: b"",
    "no last end of line": lambda part: part[:-1],
    "an empty line": lambda part: part + b"\n",
    "more after the end": lambda part: part + b"{}",
    "more before the beginning": lambda part: b" " + part,
    "no end of an entry": lambda part: part.replace(b"]}\n", b",", 1),
    "a comma at the end of an entry": lambda part: part.replace(b"}]}\n", b"},]}\n", 1),
    "a header in mid-entry": lambda part: part.replace(
        b'{"sequence":2', HEADER + b'"changes":[{"sequence":2'
    ),
    "a header twice": lambda part: part.replace(HEADER, HEADER + b'"changes":[' + HEADER),
    "no changes": lambda part: part + HEADER + b'"changes":[]}\n',
    "a header alone": lambda part: part + HEADER + b'"changes":[',
    "a name twice": lambda part: part.replace(b'"kind":"answer"', b'"kind":"answer","kind":"answer"', 1),
    "names in another order": lambda part: part.replace(
        b'"kind":"answer","record":"case/1"', b'"record":"case/1","kind":"answer"', 1
    ),
    "a name too many": lambda part: part.replace(b'"salt"', b'"pepper":"","salt"', 1),
    "no value": lambda part: part.replace(b'"value":"value 1",', b"", 1),
    "an erased value": lambda part: part.replace(b'"value":"value 1"', b'"erased":"00"', 1),
    "a space": lambda part: part.replace(b'"undoes":null', b'"undoes": null', 1),
    "a zero first": lambda part: part.replace(b'"entry":2', b'"entry":02'),
    "no entry": lambda part: part.replace(b'"entry":2', b'"entry":0'),
    "a negative entry": lambda part: part.replace(b'"entry":2', b'"entry":-2'),
    "a large entry": lambda part: part.replace(b'"entry":2', b'"entry":%d' % 2**63),
    "a large clock": lambda part: part.replace(b'"clock":72', b'"clock":%d' % 2**63),
    "a fraction for a clock": lambda part: part.replace(b'"clock":72', b'"clock":72.0'),
    "digits of another script": lambda part: part.replace(b'"clock":72', '"clock":7٢'.encode()),
    "a large number for a value": lambda part: part.replace(b'"value 1"', b"%d" % 2**63),
    "minus nothing for a value": lambda part: part.replace(b'"value 1"', b"-0"),
    "an endless number": lambda part: part.replace(b'"value 1"', b"Infinity"),
    "no number": lambda part: part.replace(b'"value 1"', b"[NaN]"),
    "a word for a value": lambda part: part.replace(b'"value 1"', b"nil"),
    "an object that gives a name twice": lambda part: part.replace(b'"value 1"', b'{"a":1,"a":1}'),
    "an object in another order": lambda part: part.replace(b'"value 1"', b'{"b":1,"a":1}'),
    "a list that lies deep": lambda part: part.replace(b'"value 1"', b"[" * 50 + b"]" * 50),
    "a list that does not end": lambda part: part.replace(b'"value 1"', b'["value 1"'),
    "an escape that needs none": lambda part: part.replace(b"value 1", b"value\\u0020", 1),
    "an escape in large letters": lambda part: part.replace(b"value 1", b"value\\u001F", 1),
    "half a sign": lambda part: part.replace(b"value 1", b"value\\ud83d", 1),
    "an escape of nothing": lambda part: part.replace(b"value 1", b"value\\x", 1),
    "an escape in a name": lambda part: part.replace(b'"field 1"', b'"field\\n"'),
    "an escaped end in a name": lambda part: part.replace(b'"field 1"', b'"field\\"'),
    "an escaped end": lambda part: part.replace(b'"value 1"', b'"value 1\\"'),
    "an escape in the reason": lambda part: part.replace(b'"why":"why"', b'"why":"\\u0041"', 1),
    "a control letter": lambda part: part.replace(b"value 1", b"value\t1"),
    "an end of line in a text": lambda part: part.replace(b"value 1", b"value\n1"),
    "an end of line between": lambda part: part.replace(b',"salt"', b',\n"salt"', 1),
    "lines that end in another way": lambda part: part.replace(b"\n", b"\r\n"),
    "letters of no encoding": lambda part: part.replace(b"value 1", b"value \xff"),
    "half a sign as it stands": lambda part: part.replace(b"value 1", b"value \xed\xa0\xbd"),
    "a letter written too long": lambda part: part.replace(b"value 1", b"value \xc0\xaf"),
    "a mark of the order of bytes": lambda part: b"\xef\xbb\xbf" + part,
    "nothing superseded, said": lambda part: part.replace(b'[["anna",1]]', b"[]"),
    "superseded without a sequence": lambda part: part.replace(b'["anna",1]', b'["anna"]'),
    "superseded with more": lambda part: part.replace(b'["anna",1]', b'["anna",1,1]'),
    "superseded, with a zero first": lambda part: part.replace(b'["anna",1]', b'["anna",01]'),
    "superseded, a large number": lambda part: part.replace(b'["ben",7]', b'["ben",%d]' % 2**63),
    "superseded, an escape": lambda part: part.replace(b'["anna",1]', b'["an\\na",1]'),
    "a number for a salt": lambda part: part.replace(b'"AQEB', b'1,"AQEB', 1),
}


@pytest.mark.parametrize("name", ALTERED)
def test_what_is_not_letter_for_letter_as_written_is_left_to_the_careful_way(name: str) -> None:
    part = a_part()
    assert agrees(part)
    altered = ALTERED[name](part)
    assert altered != part
    assert outline_of(altered) is sheet_of(altered) is None


SALTS = {
    "short": b"AQEB",
    "filled up with letters": b"A" * 24,
    "filled up in the middle": b"AQEB==EBAQEBAQEBAQEBAQ==",
    "of other letters": b"AQE_AQEBAQEBAQEBAQEBAQ==",
    "with a rest": b"AQEBAQEBAQEBAQEBAQEBAR==",
    "of letters outside ASCII": "é".encode() * 24,
}


@pytest.mark.parametrize("name", SALTS)
def test_a_part_with_an_unusual_salt_is_no_stretch_or_the_same(name: str) -> None:
    part = a_part().replace(b"AQEBAQEBAQEBAQEBAQEBAQ==", SALTS[name], 1)
    found = stretch_of(part)
    if name == "with a rest":
        assert found is None or list(found) == parcels.parcels(parcels.lines_of(part))
    else:
        assert found is None


@pytest.mark.parametrize("link", ["", "00", "0" * 62 + "  ", "0" * 63 + "x", "0" * 62 + "é"])
def test_a_part_that_follows_nothing_readable_is_no_stretch(link: str) -> None:
    before = chain.beginning("nobody").hex()
    part = a_part().replace(b"00" * 32, before.encode())
    assert stretch_of(part) is not None
    assert stretch_of(part.replace(before.encode(), link.encode())) is None


def test_a_part_larger_than_any_of_ours_is_left_to_the_careful_way() -> None:
    part = a_part()
    assert sheet_of(part.replace(b"value 1", b"v" * letters._LARGEST)) is None  # pyright: ignore[reportPrivateUsage]


def test_many_doubtful_beginnings_cost_no_more_than_one() -> None:
    begun = b'{"sequence":1,"kind":"","record":"","field":"","value":'
    part = a_part()
    for some in (
        begun,
        begun + b"[",
        begun + b'["',
        begun + b'"\\',
        begun + b'1,"salt":"","supersedes":[["a",1],',
    ):
        assert sheet_of(part[:-3] + b"," + some * (3_000_000 // len(some)) + b"]}\n") is None
