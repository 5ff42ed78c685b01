"""A bundle without fault, and the means to make one with a fault of it."""

import gzip
import io
import json
import tarfile
from collections.abc import Callable, Generator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pyrage

from qi_desktop.foundation.errors import UserError
from qi_desktop.security.identity import Identity
from qi_desktop.services import Services, services_of
from tests.builders import a_workspace
from tests.bundles.resealing import files_in, signed_bag, unsealed

PART = "changes-00001.jsonl"


@dataclass(frozen=True)
class Good:
    """A bundle without fault, and all that is needed to make one with a fault of it."""

    lead: Services
    inspector: Services
    path: Path
    content: bytes
    packed: bytes
    files: Mapping[str, bytes]

    @property
    def name(self) -> str:
        return self.path.stem

    @property
    def payload(self) -> dict[str, bytes]:
        start = f"{self.name}/data/"
        return {name.removeprefix(start): one for name, one in self.files.items() if name.startswith(start)}

    @property
    def manifest(self) -> dict[str, object]:
        return json.loads(self.payload["manifest.json"])

    def sealed(self, packed: bytes) -> bytes:
        """Seal any bytes to the lead."""
        return pyrage.encrypt(packed, [pyrage.x25519.Recipient.from_str(self.key)])

    @property
    def key(self) -> str:
        return self.lead.bundles.card().sealing_key

    def carrying(self, payload: Mapping[str, bytes], signer: Identity | None = None) -> bytes:
        """Sign and seal another payload, as the inspector's own program could if it were wicked."""
        own = self.inspector.workspace.identity()
        return self.sealed(signed_bag(self.name, payload, signer or own))

    def saying(self, **facts: object) -> bytes:
        """The same with other facts in the manifest."""
        changed = json.dumps({**self.manifest, **facts}).encode()
        return self.carrying({**self.payload, "manifest.json": changed})

    def lined(self, line: bytes) -> bytes:
        """The same with other changes."""
        return self.carrying({**self.payload, PART: line})

    def replacing(self, old: bytes, new: bytes) -> bytes:
        """The same with other words in the changes."""
        assert old in self.payload[PART]
        return self.lined(self.payload[PART].replace(old, new))

    def adding(self, *entries: tuple[tarfile.TarInfo, bytes]) -> bytes:
        """The same with more entries in its archive than its lists tell of."""
        packed = io.BytesIO()
        with tarfile.open(fileobj=packed, mode="w", format=tarfile.PAX_FORMAT) as tar:
            for name, content in self.files.items():
                tar.addfile(*a_file(name, content))
            for entry, content in entries:
                tar.addfile(entry, io.BytesIO(content))
        return self.sealed(gzip.compress(packed.getvalue()))

    def named(self, *names: str) -> bytes:
        """The same with further files of these names inside the bag."""
        return self.adding(*((a_file(f"{self.name}/{name}", b"x")[0], b"x") for name in names))


def a_file(name: str, content: bytes) -> tuple[tarfile.TarInfo, io.BytesIO]:
    entry = tarfile.TarInfo(name)
    entry.size = len(content)
    return entry, io.BytesIO(content)


Spoil = Callable[[Good], bytes]
Rows = dict[str, tuple[Spoil, type[UserError]]]


@contextmanager
def a_good_bundle(folder: Path) -> Generator[Good]:
    """A lead and an inspector, and one evening's bundle between them."""
    lead, inspector = (services_of(a_workspace(folder / f"{name}.qi")) for name in ("lead", "inspector"))
    lead.inspection.create_inspection("Suffolk", "Suffolk", "Q&I", "2017-02-20", "2017-03-17")
    for services, role in ((lead, "lead"), (inspector, "inspector")):
        card = services.bundles.card()
        member = lead.inspection.add_team_member(
            f"Invented {role}", role, card.laptop, card.signing_key, card.sealing_key
        )
        if role == "lead":
            lead.workspace.sign_in(member.id)
    inspector.bundles.open_pack(lead.bundles.issue_pack(member.id, folder).path)
    with inspector.workspace.ledger.entry("record_answer", "An invented reason.") as entry:
        entry.put("answer", "case/q1", value="yes", evidence=[{"page": 3}])
        entry.put("attachment", "one", digest=inspector.workspace.contents.keep(b"An invented page."))
    path = inspector.bundles.export_bundle(folder).path
    packed = unsealed(path, lead.workspace.identity())
    yield Good(lead, inspector, path, path.read_bytes(), packed, files_in(packed))
    for services in (lead, inspector):
        services.workspace.close()
