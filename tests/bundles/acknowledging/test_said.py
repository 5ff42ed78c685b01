"""What a file says beside its changes is read back as it was meant, and refused where it is not."""

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from qi_desktop.bundles.acknowledging.said import BadSaid, Said, SentFile, TakenFile, as_facts, read
from qi_desktop.bundles.spans import joined
from tests.thoroughness import examples

SPANS = st.lists(st.tuples(st.integers(1, 9), st.integers(10, 60)), min_size=1, max_size=3).map(
    lambda found: (*joined((first * 7, last * 5) for first, last in found), (400, 401))
)
EXTENTS = st.dictionaries(st.sampled_from("abc"), SPANS, max_size=3)


@settings(max_examples=examples(30))
@given(EXTENTS, EXTENTS)
def test_what_is_said_is_heard(holds: dict[str, object], sent: dict[str, object]) -> None:
    said = Said(
        holds,  # type: ignore[arg-type]
        (TakenFile("a digest", "2017-03-14T18:40:00+00:00"),),
        (SentFile("a name", "another digest", sent),),  # type: ignore[arg-type]
    )
    assert read(json.loads(json.dumps(as_facts(said)))) == said


def test_an_earlier_format_says_nothing() -> None:
    assert read({}) is None


def test_up_to_where_nothing_is_missing_is_one_number() -> None:
    facts = as_facts(Said({"a": ((1, 50), (61, 80)), "b": ((3, 4),)}))
    assert facts["holds"] == {"a": 50, "b": 0}
    assert facts["beyond"] == {"a": [[61, 80]], "b": [[3, 4]]}


@pytest.mark.parametrize(
    "facts",
    [
        {"holds": 7},
        {"holds": {"a": "many"}},
        {"holds": {"a": True}},
        {"holds": {"a": -1}},
        {"holds": {}, "beyond": {"a": [[1, 2, 3]]}},
        {"holds": {}, "taken_in": [{"digest": "one", "at": "some day"}]},
        {"holds": {}, "sent": [{"file": "a", "digest": "b"}]},
    ],
)
def test_what_is_written_otherwise_is_refused(facts: dict[str, object]) -> None:
    with pytest.raises(BadSaid):
        read(facts)
