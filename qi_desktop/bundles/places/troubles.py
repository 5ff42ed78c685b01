"""What the libraries and the system say when a server fails, told as one of our own troubles.

The libraries are known by the names of their errors only, so that none of them has to be loaded for it.
"""

from collections.abc import Generator
from contextlib import contextmanager

from qi_desktop.bundles.places.model import (
    Place,
    PlaceBrokeOff,
    PlaceFull,
    PlaceKind,
    PlaceMissing,
    PlaceNotWritable,
    PlacePasswordNeeded,
    PlaceRefused,
    PlaceTrouble,
    PlaceUnreachable,
)
from qi_desktop.foundation.errors import UserError

_BY_NAME: dict[str, type[PlaceTrouble]] = {
    "NoCredentialsError": PlacePasswordNeeded,
    "AuthenticationException": PlaceRefused,
    "NoValidConnectionsError": PlaceUnreachable,
    "gaierror": PlaceUnreachable,
    "ConnectionRefusedError": PlaceUnreachable,
    "ConnectError": PlaceUnreachable,
    "ConnectTimeout": PlaceUnreachable,
    "EndpointConnectionError": PlaceUnreachable,
    "ConnectTimeoutError": PlaceUnreachable,
    "InsufficientStorage": PlaceFull,
    "ForbiddenOperation": PlaceNotWritable,
    "ResourceLocked": PlaceNotWritable,
    "ResourceConflict": PlaceMissing,
    "ResourceNotFound": PlaceMissing,
    "FileNotFoundError": PlaceMissing,
    "PermissionError": PlaceNotWritable,
    "ConnectionError": PlaceBrokeOff,
    "TimeoutError": PlaceBrokeOff,
    "TransportError": PlaceBrokeOff,
    "SSHException": PlaceBrokeOff,
    "EOFError": PlaceBrokeOff,
    "ConnectionClosedError": PlaceBrokeOff,
    "ReadTimeoutError": PlaceBrokeOff,
}
_BY_STATUS: dict[int, type[PlaceTrouble]] = {
    401: PlaceRefused,
    403: PlaceNotWritable,
    404: PlaceMissing,
    405: PlaceNotWritable,
    409: PlaceMissing,
    413: PlaceFull,
    423: PlaceNotWritable,
    502: PlaceUnreachable,
    503: PlaceUnreachable,
    504: PlaceUnreachable,
    507: PlaceFull,
}
_SOCKET_CLOSED = "socket is closed"


@contextmanager
def telling(place: Place, missing: PlaceTrouble | None = None) -> Generator[None]:
    """Tell of what fails inside in our own words; ``missing`` stands for a file that is not there."""
    try:
        yield
    except (UserError, ImportError):
        raise
    except FileNotFoundError as error:
        # Whether a name is there is asked on purpose; only where it has to be is it a trouble.
        raise missing or PlaceMissing(place.name, str(error)) from error
    except Exception as error:
        kind = _kind_of(error, place)
        if kind is None:
            raise
        raise kind(place.name, str(error)) from error


def _kind_of(error: Exception, place: Place) -> type[PlaceTrouble] | None:
    names = [each.__name__ for each in type(error).__mro__]
    if place.kind is PlaceKind.S3 and "PermissionError" in names:
        return PlaceRefused
    status = getattr(error, "status_code", None)
    if isinstance(status, int):
        return _BY_STATUS.get(status, PlaceTrouble)
    for name in names:
        if name in _BY_NAME:
            return _BY_NAME[name]
    if _SOCKET_CLOSED in str(error).lower():
        return PlaceBrokeOff
    known = {"OSError", "ClientError", "BotoCoreError", "HTTPError"}
    return PlaceTrouble if known & set(names) else None
