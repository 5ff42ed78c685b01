"""What the seal accepts and refuses, case by case as age's published test vectors have it.

The cases follow those vectors (C2SP/CCTV, folder ``age``, released as CC0) and their names; the files are
written here by hand. Not applicable, since no file of ours is so: ``armor_*`` (text armour) is refused as a
whole below; ``scrypt_*`` (passphrases) and ``hybrid_*`` (later kinds of keys) are stanzas for somebody else
and nothing more.
"""

import io

import pytest

from qi_desktop.security.identity import Identity
from qi_desktop.security.sealing import CannotUnseal, Flaw, unseal
from tests.bundles.age_by_hand import (
    CHUNK,
    FILE_KEY,
    NONCE,
    VERSION,
    a_file,
    body,
    header,
    payload,
    secret_key,
    unpadded,
    x25519,
)

US = Identity("lead", b"0" * 32, secret_key())
STRANGER = b"s" * 32
SCRYPT = f"-> scrypt {unpadded(b'0' * 16)} 10\n{body(b'0' * 32)}"
GREASE = f"-> k5-grease 5r3w\n{body(b'invented')}"
PLAIN = a_file()
LOW_ORDER = bytes.fromhex("5f9c95bca3508c24b1d0b1559c83ef5b04445cc4581c8e86d8224eddd09f11d7")


def opened(content: bytes) -> bytes:
    plain = io.BytesIO()
    unseal(io.BytesIO(content), plain, US)
    return plain.getvalue()


def changed(old: str, new: str) -> bytes:
    """Change a header without making its code anew."""
    return a_file(change=lambda text: text.replace(old, new, 1))


def sealed_again(*lines: str) -> bytes:
    """A header of other lines whose code is right."""
    return header(*lines).encode() + payload(b"age")


def with_code(change: str) -> bytes:
    """The same file, its line with the code written another way."""
    first, code = header(x25519()).rsplit("--- ", 1)
    return (first + change.format(code=code.strip())).encode() + payload(b"age")


ACCEPTED = {
    "x25519": (PLAIN, b"age"),
    "x25519_grease": (sealed_again(GREASE, x25519(), GREASE), b"age"),
    "x25519_multiple_recipients": (sealed_again(x25519(STRANGER), x25519()), b"age"),
    "stanza_valid_characters": (sealed_again(x25519(), f"-> !~{{}}|$ #\n{body(b'')}"), b"age"),
    "stanza_long_line_body": (sealed_again(x25519(), f"-> long\n{body(b'x' * 96)}"), b"age"),
    "stream_last_chunk_full": (a_file(bytes(CHUNK)), bytes(CHUNK)),
    "stream_two_chunks": (a_file(bytes(CHUNK), b"age"), bytes(CHUNK) + b"age"),
    "stream_three_chunks": (a_file(bytes(CHUNK), bytes(CHUNK), b"age"), bytes(2 * CHUNK) + b"age"),
    "stream_empty_payload": (a_file(b""), b""),
}


@pytest.mark.parametrize("name", ACCEPTED)
def test_what_the_vectors_accept_is_opened(name: str) -> None:
    content, plain = ACCEPTED[name]
    assert opened(content) == plain


HEADER = len(header(x25519()))
REFUSED = {
    "empty": b"",
    "version_unsupported": header(x25519(), version="age-encryption.org/v2").encode() + payload(b"age"),
    "header_crlf": PLAIN[:HEADER].replace(b"\n", b"\r\n") + PLAIN[HEADER:],
    "hmac_bad": with_code("--- " + unpadded(b"0" * 32) + "\n"),
    "hmac_extra_space": with_code("---  {code}\n"),
    "hmac_garbage": with_code("--- {code}AAA\n"),
    "hmac_missing": with_code("---\n"),
    "hmac_no_space": with_code("---{code}\n"),
    "hmac_trailing_space": with_code("--- {code} \n"),
    "hmac_truncated": with_code("--- AAAA\n"),
    "stanza_bad_start": changed("-> X25519", "+> X25519"),
    "stanza_base64_padding": sealed_again(x25519().rstrip("\n") + "=\n"),
    "stanza_empty_argument": changed("-> X25519 ", "-> X25519  "),
    "stanza_empty_body": sealed_again(x25519().split("\n")[0] + "\n\n"),
    "stanza_invalid_character": changed("-> X25519", "-> X2551\u00e9"),
    "stanza_no_arguments": changed("-> X25519", "->"),
    "stanza_spurious_cr": changed("\n---", "\r\n---"),
    "x25519_bad_tag": sealed_again(x25519()[:-3] + "AA\n"),
    "x25519_extra_argument": sealed_again(x25519().replace("\n", " more\n", 1)),
    "x25519_long_file_key": sealed_again(x25519(key=FILE_KEY * 2)),
    "x25519_long_share": sealed_again(x25519(share=b"1" * 33)),
    "x25519_short_share": sealed_again(x25519(share=b"1" * 31)),
    "x25519_low_order": sealed_again(x25519(share=LOW_ORDER)),
    "x25519_lowercase": sealed_again(x25519().replace("X25519", "x25519")),
    "x25519_no_match": sealed_again(x25519(STRANGER)),
    "scrypt": sealed_again(SCRYPT),
    "scrypt_and_x25519": sealed_again(SCRYPT, x25519()),
    "armor": b"-----BEGIN AGE ENCRYPTED FILE-----\n" + PLAIN + b"-----END AGE ENCRYPTED FILE-----\n",
    "stream_bad_tag": PLAIN[:-1] + bytes([PLAIN[-1] ^ 1]),
    "stream_last_chunk_empty": a_file(bytes(CHUNK), b""),
    "stream_missing_tag": PLAIN[: HEADER + len(NONCE) + 3],
    "stream_no_chunks": PLAIN[: HEADER + len(NONCE)],
    "stream_no_final": a_file(b"age", last=False),
    "stream_no_final_full": a_file(bytes(CHUNK), last=False),
    "stream_no_nonce": PLAIN[:HEADER],
    "stream_short_nonce": PLAIN[: HEADER + 12],
    "stream_short_chunk": a_file(b"a", b"age"),
    "stream_trailing_garbage_short": PLAIN + b"x",
    "stream_trailing_garbage_long": PLAIN + b"x" * 100,
    "stream_two_final_chunks": PLAIN + payload(b"age")[len(NONCE) :],
    "stream_three_final": a_file(bytes(CHUNK)) + payload(bytes(CHUNK))[len(NONCE) :],
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_the_vectors_refuse_is_refused(name: str) -> None:
    with pytest.raises(CannotUnseal):
        opened(REFUSED[name])


def test_a_file_for_others_is_told_from_one_that_is_none() -> None:
    for name in ("x25519_no_match", "scrypt", "x25519_lowercase"):
        with pytest.raises(CannotUnseal) as told:
            opened(REFUSED[name])
        assert told.value.flaw is Flaw.NOT_OURS
    assert VERSION.encode() in PLAIN
