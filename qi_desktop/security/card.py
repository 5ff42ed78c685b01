"""A team card on its way: as a small file, and as a line of text that fits a QR code.

The line is ``QICARD2:laptop:signing:sealing:signature``, and for each key that was used before, another key
and signature: capital letters, digits and colons only, which a QR code holds closest. Keys and signatures
are in base 32 without padding, the sealing key as age writes it.
"""

import base64
import json
from collections.abc import Iterator
from typing import Any, cast

from qi_desktop.security.identity import Forerunner, TeamCard, public_bytes, public_line, vouches

LARGEST = 64 * 1024
MARK = "QICARD2"
_CARRIED = 3
"""So many earlier keys a card names; who has not seen a card for longer compares the words anew."""
_FIELDS = 4


class NotACard(Exception):
    """The bytes or the text are no team card."""


class CardAltered(Exception):
    """The card is not as its own key signed it: altered, or put together from two."""


def as_file(card: TeamCard) -> bytes:
    """Return a card as a small file."""
    told = {
        "format": 2,
        "laptop": card.laptop,
        "signing_key": card.signing_key,
        "sealing_key": card.sealing_key,
        "signature": base64.b64encode(card.signature).decode(),
        "forerunners": [
            {"signing_key": one.signing_key, "signature": base64.b64encode(one.signature).decode()}
            for one in card.forerunners[:_CARRIED]
        ],
    }
    return json.dumps(told, indent=1).encode() + b"\n"


def as_text(card: TeamCard) -> str:
    """Return a card as one line of text."""
    pairs = [
        part
        for one in card.forerunners[:_CARRIED]
        for part in (_written(public_bytes(one.signing_key)), _written(one.signature))
    ]
    signing = _written(public_bytes(card.signing_key))
    parts = (MARK, card.laptop, signing, card.sealing_key, _written(card.signature), *pairs)
    return ":".join(parts).upper()


def read(content: bytes | str) -> TeamCard:
    """Return the card that a file or a line of text holds; NotACard or CardAltered where it holds none."""
    if len(content) > LARGEST:
        raise NotACard
    try:
        text = content if isinstance(content, str) else content.decode("utf-8-sig")
        told = "".join(text.split())
        card = _of_text(told) if told.upper().startswith(MARK) else _of_file(text)
        _check(card)
    except (KeyError, TypeError, ValueError, AttributeError, RecursionError) as error:
        raise NotACard from error
    return card


def forerunners(signing_key: str, text: str) -> frozenset[str]:
    """Return the earlier keys that vouch for a newer one in the card that came along; none in no card."""
    try:
        told = read(text) if text else None
    except (NotACard, CardAltered):
        return frozenset()
    if told is None or told.signing_key != signing_key:
        return frozenset()
    return frozenset(one.signing_key for one in told.forerunners)


def _of_text(text: str) -> TeamCard:
    mark, *parts = text.upper().split(":")
    if mark != MARK or len(parts) < _FIELDS or len(parts) % 2:
        raise ValueError(text)
    laptop, signing, sealing, signature, *pairs = parts
    forerunners = tuple(
        Forerunner(public_line(_read(key)), _read(signed))
        for key, signed in zip(pairs[::2], pairs[1::2], strict=True)
    )
    return TeamCard(
        laptop.lower(), public_line(_read(signing)), sealing.lower(), _read(signature), forerunners
    )


def _of_file(text: str) -> TeamCard:
    told = cast("dict[str, Any]", json.loads(text))
    forerunners = tuple(
        Forerunner(str(one["signing_key"]), base64.b64decode(one["signature"], validate=True))
        for one in told.get("forerunners", [])
    )
    return TeamCard(
        str(told["laptop"]),
        str(told["signing_key"]),
        str(told["sealing_key"]),
        base64.b64decode(told.get("signature", ""), validate=True),
        forerunners,
    )


def _check(card: TeamCard) -> None:
    """Refuse what is no card, and what its keys did not sign; a card of version 0.1 has no signature."""
    import pyrage

    try:
        pyrage.x25519.Recipient.from_str(card.sealing_key)
    except pyrage.RecipientError as error:
        raise ValueError(card.sealing_key) from error
    if not card.laptop or len(card.laptop) > 100 or not card.laptop.isprintable():  # noqa: PLR2004 - a name
        raise ValueError(card.laptop)
    public_bytes(card.signing_key)
    if (card.signature or card.forerunners) and not all(_vouched(card)):
        raise CardAltered


def _vouched(card: TeamCard) -> Iterator[bool]:
    told = card.statement()
    yield vouches(card.signing_key, told, card.signature)
    for one in card.forerunners:
        yield vouches(one.signing_key, told, one.signature)


def _written(raw: bytes) -> str:
    return base64.b32encode(raw).decode().rstrip("=")


def _read(text: str) -> bytes:
    return base64.b32decode(text + "=" * (-len(text) % 8))
