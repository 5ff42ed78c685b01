"""Signatures that ``ssh-keygen -Y verify`` accepts (OpenSSH PROTOCOL.sshsig, version 1)."""

import base64
import hashlib
import struct

from qi_desktop.security.identity import Identity, public_bytes

NAMESPACE = "qi-desktop-bundle"
_MAGIC = b"SSHSIG"
_BEGIN = "-----BEGIN SSH SIGNATURE-----"
_END = "-----END SSH SIGNATURE-----"


def _string(value: bytes) -> bytes:
    return struct.pack(">I", len(value)) + value


def _signed_part(message: bytes, namespace: str) -> bytes:
    digest = hashlib.sha512(message).digest()
    return _MAGIC + _string(namespace.encode()) + _string(b"") + _string(b"sha512") + _string(digest)


def sign(identity: Identity, message: bytes) -> str:
    """Return the armoured signature of a message by this laptop."""
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    secret = Ed25519PrivateKey.from_private_bytes(identity.signing_secret)
    raw = secret.sign(_signed_part(message, NAMESPACE))
    return _armoured(secret.public_key().public_bytes_raw(), raw, NAMESPACE)


def _armoured(public: bytes, raw: bytes, namespace: str) -> str:
    blob = (
        _MAGIC
        + struct.pack(">I", 1)
        + _string(_string(b"ssh-ed25519") + _string(public))
        + _string(namespace.encode())
        + _string(b"")
        + _string(b"sha512")
        + _string(_string(b"ssh-ed25519") + _string(raw))
    )
    text = base64.b64encode(blob).decode()
    lines = [text[start : start + 70] for start in range(0, len(text), 70)]
    return "\n".join([_BEGIN, *lines, _END, ""])


def is_signed_by(signing_key: str, message: bytes, signature: str, namespace: str = NAMESPACE) -> bool:
    """Tell whether the holder of this public key signed exactly this message, for this purpose.

    The signature must be written as ``sign`` writes it: no bit of it may be another.
    """
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    try:
        raw = base64.b64decode(signature.replace(_BEGIN, "").replace(_END, ""), validate=False)[-64:]
        public = public_bytes(signing_key)
        if signature != _armoured(public, raw, namespace):
            return False
        Ed25519PublicKey.from_public_bytes(public).verify(raw, _signed_part(message, namespace))
    except (InvalidSignature, ValueError, IndexError):
        return False
    return True
