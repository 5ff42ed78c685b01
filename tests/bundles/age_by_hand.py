"""Files in the format age-encryption.org/v1 written stanza by stanza, right and wrong."""

import base64
import hashlib
import hmac
from collections.abc import Callable, Sequence

from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

VERSION = "age-encryption.org/v1"
FILE_KEY = b"YELLOW SUBMARINE"
NONCE = b"0123456789abcdef"
OURS = hashlib.sha256(b"an invented secret").digest()
SHARE = X25519PrivateKey.from_private_bytes(hashlib.sha256(b"an invented share").digest())
CHUNK = 64 * 1024

_LETTERS = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"
_GENERATOR = (0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3)


def secret_key(secret: bytes = OURS) -> str:
    """Return a secret as an age identity (Bech32, BIP 173)."""
    prefix = "age-secret-key-"
    bits = int.from_bytes(secret, "big") << 4
    data = [bits >> shift & 31 for shift in range(255, -1, -5)]
    spread = [ord(one) >> 5 for one in prefix] + [0] + [ord(one) & 31 for one in prefix]
    rest = _polymod([*spread, *data, 0, 0, 0, 0, 0, 0]) ^ 1
    data += [rest >> 5 * (5 - place) & 31 for place in range(6)]
    return (prefix + "1" + "".join(_LETTERS[one] for one in data)).upper()


def _polymod(values: Sequence[int]) -> int:
    check = 1
    for value in values:
        top, check = check >> 25, (check & 0x1FFFFFF) << 5 ^ value
        for place, term in enumerate(_GENERATOR):
            check ^= term if top >> place & 1 else 0
    return check


def unpadded(content: bytes) -> str:
    return base64.b64encode(content).decode().rstrip("=")


def _derived(key: bytes, salt: bytes, told: bytes) -> bytes:
    return HKDF(SHA256(), 32, salt, told).derive(key)


def body(content: bytes) -> str:
    """Return the lines of a stanza's body: 48 bytes each, the last one shorter."""
    lines = [unpadded(content[start : start + 48]) for start in range(0, len(content) + 1, 48)]
    return "\n".join(lines) + "\n"


def x25519(secret: bytes = OURS, key: bytes = FILE_KEY, share: bytes | None = None) -> str:
    """Return the stanza that seals a file's key to a laptop's key."""
    own = X25519PrivateKey.from_private_bytes(secret)
    public = share or SHARE.public_key().public_bytes_raw()
    try:
        shared = own.exchange(X25519PublicKey.from_public_bytes(public[:32].ljust(32, b"\0")))
    except ValueError:
        shared = bytes(32)
    wrap = _derived(shared, public + own.public_key().public_bytes_raw(), f"{VERSION}/X25519".encode())
    sealed = ChaCha20Poly1305(wrap).encrypt(bytes(12), key, None)
    return f"-> X25519 {unpadded(public)}\n{body(sealed)}"


def header(*stanzas: str, version: str = VERSION, key: bytes = FILE_KEY) -> str:
    """Return a header with its code of authentication."""
    text = f"{version}\n{''.join(stanzas)}---"
    mac = hmac.new(_derived(key, b"", b"header"), text.encode(), "sha256").digest()
    return f"{text} {unpadded(mac)}\n"


def payload(*chunks: bytes, last: bool = True, nonce: bytes = NONCE) -> bytes:
    """Return what is sealed, chunk by chunk; ``last`` marks the last one as the last."""
    stream = ChaCha20Poly1305(_derived(FILE_KEY, nonce, b"payload"))
    sealed = [
        stream.encrypt(number.to_bytes(11, "big") + bytes([last and number == len(chunks) - 1]), chunk, None)
        for number, chunk in enumerate(chunks)
    ]
    return nonce + b"".join(sealed)


def a_file(
    *chunks: bytes,
    stanzas: Sequence[str] | None = None,
    change: Callable[[str], str] = str,
    last: bool = True,
) -> bytes:
    """Return a whole file, its header changed at will."""
    return change(header(*(stanzas or [x25519()]))).encode() + payload(*(chunks or (b"age",)), last=last)
