"""One page of an encrypted file, opened by itself: where a file is damaged, each page stands or falls alone.

The pages are SQLCipher's, version 4: 4,096 bytes, of which the last 80 hold the initialisation vector and
the HMAC-SHA512 of the rest. The first page begins with the file's salt in clear.
"""

import hashlib
import hmac

from qi_desktop.security.passphrase import SALT_LENGTH, FileKey

SIZE = 4096
USABLE = 4016
"""How many bytes of a page hold what was written; the rest seals it."""
_VECTOR = 16
_MAC_AT = USABLE + _VECTOR
_MAC_SALT = 0x3A


class PageKey:
    """Opens pages with the key of their file."""

    def __init__(self, key: FileKey) -> None:
        """Derive the key that proves a page, as the file format says."""
        salt = bytes(byte ^ _MAC_SALT for byte in key.salt)
        self._proving = hashlib.pbkdf2_hmac("sha512", key.secret, salt, 2, 32)
        self._secret = key.secret

    def proves(self, number: int, page: bytes) -> bool:
        """Tell whether a page is as it was written at its place; pages count from 1."""
        if len(page) != SIZE:
            return False
        start = SALT_LENGTH if number == 1 else 0
        found = hmac.new(self._proving, page[start:_MAC_AT], hashlib.sha512)
        found.update(number.to_bytes(4, "little"))
        return hmac.compare_digest(found.digest(), page[_MAC_AT:])

    def opened(self, number: int, page: bytes) -> bytes:
        """Return what a page holds: as many bytes as a page has, those that seal it blank."""
        from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

        start = SALT_LENGTH if number == 1 else 0
        cipher = Cipher(algorithms.AES(self._secret), modes.CBC(page[USABLE:_MAC_AT])).decryptor()
        words = cipher.update(page[start:USABLE]) + cipher.finalize()
        return bytes(start) + words + bytes(SIZE - USABLE)
