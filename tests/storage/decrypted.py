"""The bytes of a workspace file and of the log beside it, decrypted page by page, without the database."""

from pathlib import Path

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

PAGE, RESERVED, SALT, BLOCK = 4096, 80, 16, 16
LOG_HEADER, FRAME_HEADER = 32, 24


def decrypted(path: Path, secret: bytes) -> bytes:
    """Return everything that whoever has the key can find in the file and in its log."""
    held = path.read_bytes()
    pages = [
        _page(held[start : start + PAGE], secret, first=start == 0) for start in range(0, len(held), PAGE)
    ]
    log = path.with_name(f"{path.name}-wal")
    frames = log.read_bytes()[LOG_HEADER:] if log.exists() else b""
    size = FRAME_HEADER + PAGE
    for start in range(0, len(frames), size):
        number = int.from_bytes(frames[start : start + 4], "big")
        page = frames[start + FRAME_HEADER : start + size]
        if len(page) == PAGE:
            pages.append(_page(page, secret, first=number == 1))
    return b"".join(pages)


def _page(page: bytes, secret: bytes, *, first: bool) -> bytes:
    sealed = page[SALT if first else 0 : PAGE - RESERVED]
    key = Cipher(algorithms.AES(secret), modes.CBC(page[PAGE - RESERVED :][:BLOCK])).decryptor()
    return key.update(sealed) + key.finalize()
