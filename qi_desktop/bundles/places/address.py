"""What a person types for a place, read as a kind, an address and a user name."""

import re
from dataclasses import dataclass
from urllib.parse import SplitResult, parse_qs, unquote, urlsplit

from qi_desktop.bundles.places.model import PlaceAddressHoldsSecret, PlaceAddressWrong, PlaceKind

_SCHEME = re.compile(r"([A-Za-z][A-Za-z0-9+.-]+)://")
_KINDS = {
    "sftp": PlaceKind.SFTP,
    "ssh": PlaceKind.SFTP,
    "https": PlaceKind.WEBDAV,
    "http": PlaceKind.WEBDAV,
    "webdavs": PlaceKind.WEBDAV,
    "davs": PlaceKind.WEBDAV,
    "webdav": PlaceKind.WEBDAV,
    "dav": PlaceKind.WEBDAV,
    "s3": PlaceKind.S3,
}
_SPOKEN_AS = {"ssh": "sftp", "webdavs": "https", "davs": "https", "webdav": "http", "dav": "http"}
_OWN_MACHINE = ("localhost", "127.0.0.1", "::1")
SFTP_PORT = 22


@dataclass(frozen=True, slots=True)
class Address:
    """A place as it is reached; the user name stands apart, a password nowhere."""

    kind: PlaceKind
    text: str
    user: str = ""


@dataclass(frozen=True, slots=True)
class Server:
    """The parts of a server's address."""

    host: str
    port: int
    folder: str
    url: str
    """The address without its path, for what speaks HTTP; of an S3 place the endpoint, if any is named."""
    region: str = ""


def read(text: str, *, network_drive: bool = False) -> Address:
    """Read a folder's path or a server's address; raises what is wrong with it."""
    text = text.strip().strip('"')
    if not text:
        raise PlaceAddressWrong(text, "nothing was typed")
    scheme = _SCHEME.match(text)
    if scheme is None:
        drive = network_drive or text.startswith(("\\\\", "//"))
        return Address(PlaceKind.DRIVE if drive else PlaceKind.FOLDER, text)
    parts, name = _split(text), scheme[1].lower()
    if name not in _KINDS:
        raise PlaceAddressWrong(text, f"{name}:// is not known here")
    if parts.password is not None:
        raise PlaceAddressHoldsSecret
    if not parts.hostname:
        raise PlaceAddressWrong(text, "the name of the server is missing")
    spoken = _SPOKEN_AS.get(name, name)
    user = unquote(parts.username or "")
    bare = parts._replace(scheme=spoken, netloc=parts.netloc.rpartition("@")[2], fragment="")
    if spoken == "http" and parts.hostname not in _OWN_MACHINE:
        raise PlaceAddressWrong(text, "http:// would show the password to everybody on the way; use https://")
    return Address(_KINDS[name], bare.geturl(), user)


def _split(text: str) -> SplitResult:
    try:
        parts = urlsplit(text)
        parts.port  # noqa: B018 - read for the error it raises when it is no number
    except ValueError as error:
        raise PlaceAddressWrong(text, str(error)) from error
    return parts


def server(address: str) -> Server:
    """Return the parts of a server's address that was read before."""
    parts = urlsplit(address)
    folder, host = unquote(parts.path).rstrip("/"), parts.hostname or ""
    if parts.scheme == "s3":
        asked = {name: values[-1] for name, values in parse_qs(parts.query).items()}
        # A bucket keeps the letters it was given; a host's name does not.
        bucket = parts.netloc.partition(":")[0]
        return Server(bucket, 0, folder, asked.get("endpoint", ""), asked.get("region", ""))
    if parts.scheme == "sftp":
        # As the rest of the world writes it: one slash leads to the home folder's own tree when it begins ~.
        return Server(host, parts.port or SFTP_PORT, folder.removeprefix("/~/") or "/", "")
    return Server(host, parts.port or 0, folder, f"{parts.scheme}://{parts.netloc}")
