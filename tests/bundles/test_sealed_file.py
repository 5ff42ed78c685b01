"""A sealed file's form: judged by the standards' own tools, the same each time, whole or not at all."""

import errno
import io
import json
import os
import shutil
import subprocess
import tarfile
from collections.abc import Generator
from contextlib import contextmanager
from itertools import chain
from pathlib import Path

import bagit
import pytest

from qi_desktop.bundles import envelope, parcels
from qi_desktop.bundles.model import (
    FORMAT,
    BundleAltered,
    BundleSenderRevoked,
    BundleUnreadable,
    Exported,
    Kind,
    Manifest,
)
from qi_desktop.bundles.opened import Opened
from qi_desktop.bundles.parts import BODIES, MiscountedChanges
from qi_desktop.foundation.progress import Cancelled, Progress
from qi_desktop.inspection.keys.model import Signers
from qi_desktop.security.identity import new_identity
from qi_desktop.security.signature import is_signed_by, sign
from qi_desktop.storage.contents import digest_of
from qi_desktop.storage.ledger.chain import Body, Header
from qi_desktop.storage.ledger.intake import Parcel
from qi_desktop.storage.model import DiskFull
from tests.bundles.resealing import files_in, packed_as_it_stands, payload_of, sealed, unsealed

ANNA, BEN = new_identity("anna"), new_identity("ben")
PAGE = b"An invented page."


def entries(count: int, size: int = 1, text: str = "später 🙂") -> list[Parcel]:
    """So many entries of so many changes each, all invented."""
    made: list[Parcel] = []
    sequence = 0
    for entry in range(1, count + 1):
        bodies: list[Body] = []
        for _ in range(size):
            sequence += 1
            salt = sequence.to_bytes(16, "big")
            value = json.dumps(text, ensure_ascii=False)
            bodies.append(Body(sequence, "answer", f"case/{sequence}", "value", value, salt, None, ()))
        header = Header("anna", entry, 1000 + entry, "person", "record_answer", "", None)
        made.append(Parcel(header, tuple(bodies), tuple(b"\0" * 32 for _ in bodies)))
    return linked(made)


def linked(made: list[Parcel]) -> list[Parcel]:
    """Give every change the chain's value before it."""
    return parcels.parcels(b"".join(parcels.lines(made)).splitlines())


def manifest(changes: int, attachments: int = 0) -> Manifest:
    return Manifest(
        FORMAT, Kind.BUNDLE, "i", "anna", "person", ANNA.card().signing_key, ("ben",),
        "2017-02-21T18:40:00.000+00:00", 1, changes, changes, attachments,
    )  # fmt: skip


def attaching() -> Parcel:
    """One entry that attaches the invented page."""
    body = Body(1, "attachment", "one", "digest", json.dumps(digest_of(PAGE)), b"0" * 16, None, ())
    return Parcel(Header("anna", 1, 1001, "person", "attach", "", None), (body,), (b"\0" * 32,))


def written(folder: Path, made: list[Parcel], **more: object) -> Exported:
    count = sum(len(one.bodies) for one in made)
    facts = manifest(count, len(list(more.get("attachments", ()))))  # type: ignore[call-overload]
    key = BEN.card().sealing_key
    return envelope.write(folder / "bundle-1.qibundle", facts, [made], ANNA, [key], **more)  # type: ignore[arg-type]


def checked(path: Path, *, revoked: bool = False, progress: Progress | None = None) -> Opened:
    key = ANNA.card().signing_key
    signers = Signers((), (key,)) if revoked else Signers((key,))
    return envelope.checked(path, BEN, lambda _: signers, progress)


def test_everything_comes_out_as_it_went_in(tmp_path: Path) -> None:
    (tmp_path / "report.pdf").write_bytes(b"%PDF invented" * 50_000)
    made = linked([attaching()])
    exported = written(
        tmp_path,
        made,
        said={"holds": {"anna": 7}},
        attachments=[(digest_of(PAGE), PAGE)],
        extras=[("report/report.pdf", tmp_path / "report.pdf"), ("tables/a.csv", b"a,b\n")],
    )
    with checked(exported.path) as opened:
        assert opened.said == {"holds": {"anna": 7}}
        assert (opened.kinds, opened.entries, opened.laptops) == ({"attachment": 1}, 1, {"anna"})
        assert opened.digest == exported.digest
        assert list(opened.parcels) == made
        assert list(opened.attachments()) == [(digest_of(PAGE), PAGE)]
        assert dict(opened.extras())["report/report.pdf"] == b"%PDF invented" * 50_000
        assert [name for name, _ in opened.extras()] == ["report/report.pdf", "tables/a.csv"]


def test_many_changes_are_cut_into_parts_and_put_together_again(tmp_path: Path) -> None:
    made = entries(3, BODIES + 10, "invented words " * 20)
    exported = written(tmp_path, made)
    names = [name for name in payload_of(exported.path, BEN) if name.startswith("changes")]
    assert names == ["changes-00001.jsonl", "changes-00002.jsonl"]
    with checked(exported.path) as opened:
        assert opened.entries == 3
        got = list(opened.batches())
    assert len(got) == 2
    assert [body for one in chain(*got) for body in one.bodies] == [
        body for one in made for body in one.bodies
    ]
    assert [link for one in chain(*got) for link in one.before] == [
        link for one in made for link in one.before
    ]


def test_the_same_content_gives_the_same_bytes_however_it_is_handed_over(tmp_path: Path) -> None:
    made = entries(40, 5)
    first = written(tmp_path, made)
    bag = unsealed(first.path, BEN)
    facts, key = manifest(200), BEN.card().sealing_key
    again = envelope.write(first.path, facts, ([one] for one in made), ANNA, [key])
    assert (unsealed(again.path, BEN), again.digest) == (bag, first.digest)


def test_the_manifest_stands_first(tmp_path: Path) -> None:
    files = list(files_in(unsealed(written(tmp_path, entries(1)).path, BEN)))
    assert files[0] == "bundle-1/data/manifest.json"
    assert files[-1] == "bundle-1/tagmanifest-sha256.txt.sig"


def test_the_bag_inside_satisfies_the_standards_own_judge(tmp_path: Path) -> None:
    path = written(tmp_path, entries(2), extras=[("report/" + "a" * 90 + ".txt", b"x")]).path
    with tarfile.open(fileobj=io.BytesIO(unsealed(path, BEN))) as tar:
        # Debian 12's own Python is older than the argument ``filter``.
        tar.extraction_filter = getattr(tarfile, "data_filter", None)
        tar.extractall(tmp_path / "bag")  # noqa: S202 - a bag that we wrote ourselves
    folder = tmp_path / "bag" / path.stem
    bagit.Bag(str(folder)).validate()
    lines = (folder / "data" / "changes-00001.jsonl").read_text(encoding="utf-8").splitlines()
    assert json.loads(lines[0])["changes"][0]["value"] == "später 🙂"


@pytest.mark.skipif(not shutil.which("ssh-keygen"), reason="ssh-keygen is not installed")
def test_the_signature_satisfies_ssh_keygen(tmp_path: Path) -> None:
    files = files_in(unsealed(written(tmp_path, entries(1)).path, BEN))
    (tmp_path / "signature").write_bytes(files["bundle-1/tagmanifest-sha256.txt.sig"])
    (tmp_path / "signers").write_text(f"inspector {ANNA.card().signing_key}\n", encoding="ascii")
    command = ["ssh-keygen", "-Y", "verify", "-f", "signers", "-I", "inspector", "-n", "qi-desktop-bundle"]
    listing = files["bundle-1/tagmanifest-sha256.txt"]
    verified = subprocess.run([*command, "-s", "signature"], input=listing, cwd=tmp_path, check=False)
    assert verified.returncode == 0


def test_a_signature_holds_for_its_message_and_its_signer_alone() -> None:
    signature = sign(ANNA, b"message")
    assert is_signed_by(ANNA.card().signing_key, b"message", signature)
    assert not is_signed_by(ANNA.card().signing_key, b"another", signature)
    assert not is_signed_by(BEN.card().signing_key, b"message", signature)
    assert not is_signed_by(ANNA.card().signing_key, b"message", "no signature")
    assert not is_signed_by(ANNA.card().signing_key, b"message", signature + "\n")


def test_what_a_revoked_key_signed_is_refused_as_what_it_is(tmp_path: Path) -> None:
    with pytest.raises(BundleSenderRevoked):
        checked(written(tmp_path, entries(1)).path, revoked=True)


def test_a_file_that_changes_while_it_is_read_is_refused(tmp_path: Path) -> None:
    path = written(tmp_path, entries(1, text="first")).path
    other = written(tmp_path / "", entries(1, text="other")).path.read_bytes()
    written(tmp_path, entries(1, text="first"))
    with checked(path) as opened:
        with path.open("r+b") as stream:
            stream.write(other)
            stream.truncate()
        with pytest.raises(BundleAltered):
            list(opened.batches())


def test_readings_of_one_file_do_not_disturb_one_another(tmp_path: Path) -> None:
    made = entries(3, BODIES, "invented words " * 20)
    with checked(written(tmp_path, made).path) as opened:
        pairs = zip(opened.batches(), opened.batches(), strict=True)
        assert all(one == other for one, other in pairs)
        next(opened.batches())
        assert sum(len(one) for one in opened.batches()) == 3


def test_nothing_is_left_when_writing_fails_or_is_stopped(tmp_path: Path) -> None:
    stopped = Progress()
    stopped.cancel()
    with pytest.raises(Cancelled):
        written(tmp_path, entries(2), progress=stopped)
    with pytest.raises(MiscountedChanges):
        envelope.write(tmp_path / "b.qibundle", manifest(3), [entries(2)], ANNA, [BEN.card().sealing_key])
    with pytest.raises(FileNotFoundError):
        written(tmp_path, entries(1), extras=[("report/x.pdf", tmp_path / "nowhere.pdf")])
    assert list(tmp_path.iterdir()) == []


def test_a_full_disk_is_told_as_such_and_nothing_is_left(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    @contextmanager
    def full(path: Path) -> Generator[io.RawIOBase]:
        del path
        yield Full()

    monkeypatch.setattr(envelope, "written_whole", full)
    with pytest.raises(DiskFull):
        written(tmp_path, entries(1))
    assert list(tmp_path.iterdir()) == []


class Full(io.RawIOBase):
    """A file on a disk that has no room left."""

    def write(self, content: object) -> int:
        raise OSError(errno.ENOSPC, f"no room for {type(content).__name__}")


@pytest.mark.skipif(os.name == "nt", reason="puts a folder in the place of an open file")
def test_a_stick_that_is_pulled_out_is_not_taken_for_an_altered_file(tmp_path: Path) -> None:
    path = written(tmp_path, entries(1)).path
    with checked(path) as opened:
        stream = opened._sealed._stream  # pyright: ignore[reportPrivateUsage]
        folder = os.open(tmp_path, os.O_RDONLY)
        os.dup2(folder, stream.fileno())
        os.close(folder)
        with pytest.raises(BundleUnreadable):
            list(opened.batches())


def test_checking_tells_how_far_it_is_and_can_be_stopped(tmp_path: Path) -> None:
    path = written(tmp_path, entries(2)).path
    told = Progress()
    checked(path, progress=told).close()
    assert told.done == told.total == path.stat().st_size
    told.cancel()
    with pytest.raises(Cancelled):
        checked(path, progress=told)


@pytest.mark.parametrize("number", [1, 2])
def test_files_of_earlier_formats_are_read(tmp_path: Path, number: int) -> None:
    """Written as the versions before wrote them: all parts by name, long names in headings of their own."""
    made = linked([attaching()])
    facts = {"format": number, "kind": "bundle", "inspection": "i", "laptop": "anna", "person": "person"}
    facts |= {
        "signing_key": ANNA.card().signing_key,
        "addressees": ["ben"],
        "made_at": "2017-02-21T18:40:00.000+00:00",
    }
    facts |= {"first": 1, "last": 1, "changes": 1}
    attachments = {f"data/attachments/{digest_of(PAGE)}": PAGE} if number > 1 else {}
    facts |= {"attachments": 1} if number > 1 else {}
    data = {
        "data/changes.jsonl": b"".join(parcels.lines(made)),
        "data/manifest.json": json.dumps(facts).encode(),
    }
    data |= attachments
    tags = {
        "bagit.txt": b"BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n",
        "bag-info.txt": b"Bagging-Date: 2017-02-21\n",
    }
    tags["manifest-sha256.txt"] = listed(data)
    tags["tagmanifest-sha256.txt"] = listed(tags)
    tags["tagmanifest-sha256.txt.sig"] = sign(ANNA, tags["tagmanifest-sha256.txt"]).encode()
    name = "bundle-e31fbb-000001-000001-and-more"
    files = {f"{name}/{path}": content for path, content in sorted({**tags, **data}.items())}
    sealed(tmp_path / "old.qibundle", packed_as_it_stands(files), BEN.card().sealing_key)
    with checked(tmp_path / "old.qibundle") as opened:
        assert (opened.manifest.format, list(opened.parcels)) == (number, made)
        assert len(list(opened.attachments())) == len(attachments)


def listed(files: dict[str, bytes]) -> bytes:
    return "".join(f"{digest_of(content)}  {path}\n" for path, content in sorted(files.items())).encode()
