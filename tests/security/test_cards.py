"""Team cards: whole, in proof of themselves, as a file and as text."""

import json
from contextlib import suppress
from dataclasses import replace
from itertools import count

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qi_desktop.security import card as cards
from qi_desktop.security.card import CardAltered, NotACard
from qi_desktop.security.identity import Identity, new_identity, vouches
from qi_desktop.security.squares import squares

LAPTOP = "0193f2aa-0000-7000-8000-000000000000"
FIRST = new_identity(LAPTOP)
RENEWED = FIRST.renewed()


@pytest.mark.parametrize("identity", [FIRST, RENEWED, RENEWED.renewed()])
def test_a_card_comes_back_from_its_file_and_from_its_text(identity: Identity) -> None:
    card = identity.card()
    assert cards.read(cards.as_file(card)) == card
    text = cards.as_text(card)
    assert cards.read(text) == card
    assert cards.read(f"  {text[:40].lower()}\n{text[40:]}\n") == card


def test_new_keys_are_vouched_for_by_the_ones_before_and_keep_opening_what_was_sealed_to_them() -> None:
    card = RENEWED.renewed().card()
    assert [one.signing_key for one in card.forerunners] == [
        RENEWED.card().signing_key,
        FIRST.card().signing_key,
    ]
    assert all(vouches(one.signing_key, card.statement(), one.signature) for one in card.forerunners)
    assert not vouches(card.signing_key, FIRST.card().statement(), card.signature)
    assert len({card.phrase, RENEWED.card().phrase, FIRST.card().phrase}) == 3


def test_a_text_fits_a_code_that_a_telephone_reads() -> None:
    lines = squares(cards.as_text(RENEWED.card()))
    assert len(lines) == len(lines[0]) <= 85
    assert not any(lines[0])


def test_a_card_put_together_from_two_is_refused() -> None:
    one, other = FIRST.card(), new_identity(LAPTOP).card()
    mixed = (
        replace(one, sealing_key=other.sealing_key),
        replace(one, laptop="another"),
        replace(one, signature=other.signature),
        replace(one, signing_key=other.signing_key, signature=other.signature),
        replace(one, signature=b"", forerunners=RENEWED.card().forerunners),
        replace(RENEWED.card(), forerunners=(replace(RENEWED.card().forerunners[0], signature=b"x" * 64),)),
    )
    for card in mixed:
        with pytest.raises(CardAltered):
            cards.read(cards.as_file(card))


def test_a_card_of_the_first_version_is_read_and_proves_nothing() -> None:
    card = FIRST.card()
    old = json.dumps(
        {"laptop": card.laptop, "signing_key": card.signing_key, "sealing_key": card.sealing_key}
    )
    assert cards.read(old.encode()) == replace(card, signature=b"")


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b"[1]",
        b"\xff\xfe",
        b"[" * 60_000,
        b"x" * 70_000,
        "QICARD2:A:B",
        "QICARD2:A:B:C:D",
        "QICARD2:" + ":".join(["É"] * 4),
        '{"laptop": "", "signing_key": "", "sealing_key": ""}',
        json.dumps({"laptop": "l", "signing_key": "ssh-ed25519 AAAA", "sealing_key": "age1invented"}),
        json.dumps({"laptop": "l", "signing_key": "ssh-rsa", "sealing_key": FIRST.card().sealing_key}),
        json.dumps({**json.loads(cards.as_file(FIRST.card())), "forerunners": 1}),
        json.dumps({**json.loads(cards.as_file(FIRST.card())), "laptop": "two\nlines"}),
    ],
    ids=count(),  # the keys in some are new on every run
)
def test_what_is_no_card_is_told_as_such(content: bytes | str) -> None:
    with pytest.raises(NotACard):
        cards.read(content)


@given(st.data())
def test_a_character_scanned_wrongly_never_gives_another_card(data: st.DataObject) -> None:
    text = cards.as_text(FIRST.card())
    place = data.draw(st.integers(0, len(text) - 1))
    other = data.draw(st.sampled_from("ABC234:"))
    wrong = text[:place] + other + text[place + 1 :]
    with suppress(NotACard, CardAltered):
        # Base 32 leaves some bits of a last character over; they say nothing.
        assert cards.read(wrong) == FIRST.card()
