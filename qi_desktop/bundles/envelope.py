"""One sealed file: bag, signature, seal; written whole and checked whole."""

import hashlib
import io
import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict
from pathlib import Path

from qi_desktop.bundles import attached, parcels
from qi_desktop.bundles.bag import BadBag, ShortBag, pack_bag, unpack_bag
from qi_desktop.bundles.model import (
    FORMAT,
    BundleAltered,
    BundleCutShort,
    BundleMissing,
    BundleNewer,
    BundleNotForUs,
    BundleSenderUnknown,
    Exported,
    Kind,
    Manifest,
    Opened,
)
from qi_desktop.foundation.errors import UserError
from qi_desktop.foundation.writing import written_whole
from qi_desktop.security.identity import Identity
from qi_desktop.security.sealing import CannotUnseal, Flaw, seal, unseal
from qi_desktop.security.signature import is_signed_by, sign
from qi_desktop.storage.ledger.intake import Parcel

SigningKeys = Callable[[Manifest], Sequence[str]]
"""Tells which keys may have signed a file with this manifest."""

_CHANGES = "changes.jsonl"
_MANIFEST = "manifest.json"


def write(
    path: Path,
    manifest: Manifest,
    changes: Sequence[Parcel],
    identity: Identity,
    sealing_keys: Sequence[str],
    *,
    attachments: Mapping[str, bytes] | None = None,
) -> Exported:
    """Write a sealed file under its real name only once it is whole and durable."""
    payload = {
        **attached.payload_of(attachments or {}),
        _CHANGES: b"".join(parcels.lines(changes)),
        _MANIFEST: json.dumps(asdict(manifest), indent=1, sort_keys=True).encode(),
    }
    info = {
        "Bagging-Date": manifest.made_at[:10],
        "Source-Organization": "QI Desktop",
        "External-Identifier": path.stem,
    }
    bag = pack_bag(path.stem, payload, info, lambda listing: sign(identity, listing))
    with written_whole(path) as stream:
        seal(io.BytesIO(bag), stream, sealing_keys)
    return Exported(path, manifest.changes, path.stat().st_size, hashlib.sha256(bag).hexdigest())


def read(path: Path, identity: Identity, signing_keys: SigningKeys) -> Opened:
    """Open and check a sealed file; every refusal is a UserError and nothing is touched."""
    bag = _unsealed(path, identity)
    try:
        payload, listing, signature = unpack_bag(bag)
    except ShortBag as error:
        raise BundleCutShort(path.name) from error
    except BadBag as error:
        raise BundleAltered(path.name, str(error)) from error
    manifest = _manifest(path, payload)
    if not any(is_signed_by(key, listing, signature) for key in signing_keys(manifest)):
        raise BundleSenderUnknown(path.name)
    try:
        changes = parcels.parcels(payload.get(_CHANGES, b"").splitlines())
        files = attached.attachments_in(payload, changes)
    except (parcels.BadLine, attached.BadAttachment) as error:
        raise BundleAltered(path.name, str(error)) from error
    return Opened(manifest, tuple(changes), hashlib.sha256(bag).hexdigest(), path.name, files)


def _unsealed(path: Path, identity: Identity) -> bytes:
    plain = io.BytesIO()
    try:
        with path.open("rb") as sealed:
            unseal(sealed, plain, identity)
    except FileNotFoundError as error:
        raise BundleMissing(path.name) from error
    except CannotUnseal as error:
        raise _refusal(path, error.flaw) from error
    return plain.getvalue()


def _refusal(path: Path, flaw: Flaw) -> UserError:
    match flaw:
        case Flaw.CUT_SHORT:
            return BundleCutShort(path.name)
        case Flaw.BROKEN:
            return BundleAltered(path.name, flaw.value)
        case _:
            return BundleNotForUs(path.name)


def _manifest(path: Path, payload: dict[str, bytes]) -> Manifest:
    try:
        fields = json.loads(payload[_MANIFEST])
        if fields["format"] > FORMAT:
            raise BundleNewer(path.name, fields["format"])
        fields["kind"] = Kind(fields["kind"])
        fields["addressees"] = tuple(fields["addressees"])
        return Manifest(**fields)
    except (KeyError, TypeError, ValueError) as error:
        raise BundleAltered(path.name, _MANIFEST) from error
