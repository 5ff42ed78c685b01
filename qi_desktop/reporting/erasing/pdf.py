"""The certificate on paper: what was erased, when, by whom, how, and what nobody can promise."""

# reportlab's stubs leave many types open:
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false, reportUnknownArgumentType=false

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

from reportlab.platypus import Flowable

from qi_desktop.reporting.erasing.model import Certificate, SentCopy
from qi_desktop.reporting.fonts import register_fonts
from qi_desktop.reporting.pdf.flowables import data_table, plain_box, words
from qi_desktop.reporting.pdf.numbered import Paper, write_numbered
from qi_desktop.reporting.pdf.style import TEXT_WIDTH
from qi_desktop.storage.model import ErasedFile

HOW = (
    "Each file was overwritten once, from its first byte to its last, with random bytes that were "
    "written through to the device; then it was given a meaningless name and removed. All of them "
    "were encrypted: a file's first page holds the salt without which not even the right passphrase "
    "opens it."
)
CANNOT = (
    (
        "On solid-state drives and memory sticks the device itself decides where bytes go: the old "
        "ones may stay in cells that no program can reach. The same holds for file systems that copy "
        "on writing, for snapshots, and for folders that a service copies elsewhere. What stays there "
        "is encrypted, and of use only to somebody who knows the passphrase: let nobody keep it."
    ),
    (
        "Backups of the whole laptop, copies somebody made by hand or under another name, and files "
        "put elsewhere before are not known to this program and were not erased."
    ),
    (
        "What was brought out of the encrypted file is not known either: reports, tables, exports, "
        "calendars, paper."
    ),
    (
        "The other laptops of the inspection, and the central team, hold their own files. Each is "
        "erased there. Sealed files that were sent open only with the keys of those they were sealed "
        "to."
    ),
    (
        "Where an inspection has a recovery key, whoever holds its sheet and an envelope could open a "
        "copy that still lies somewhere. Destroy the sheet when the last copy is gone."
    ),
)
_FILES = ("File", "Bytes", "SHA-256 before", "Outcome")
_FILE_WIDTHS = (150.0, 58.0, TEXT_WIDTH - 288.0, 80.0)
_SENT = ("File", "To", "Written", "Known of it")
_SENT_WIDTHS = (TEXT_WIDTH - 300.0, 100.0, 90.0, 110.0)


def build_pdf(certificate: Certificate, path: Path) -> Path:
    """Write the certificate to a file, whole or not at all."""
    register_fonts()
    paper = Paper(
        title=f"Certificate of erasure: {certificate.title}",
        subject=f"What was erased of the inspection {certificate.title} on one laptop",
        head=" · ".join(filter(None, (certificate.programme, certificate.title))),
        foot=f"Certificate of erasure, begun {at(certificate.started_at)}",
    )
    return write_numbered(path, paper, lambda: _story(certificate), None, "setting the certificate")


def outcome(certificate: Certificate) -> str:
    """Return in a sentence how far the erasure came."""
    if certificate.finished_at is None:
        return "Begun and not finished: the encrypted file is still on this laptop. Erase it again."
    left, files = len(certificate.left), len(certificate.files)
    if left:
        return f"Not complete: {left} of {files} files could not be erased. The table says which, and why."
    one = "The one file was" if files == 1 else f"All {files} files were"
    return f"{one} overwritten and removed. Finished {at(certificate.finished_at)}."


def at(moment: datetime) -> str:
    """Return a moment in the laptop's own zone, to the minute."""
    local = moment.astimezone()
    return f"{local.day} {local:%B %Y, %H:%M (UTC%z)}"


def _story(certificate: Certificate) -> Iterator[Flowable]:
    by = " as ".join(filter(None, (certificate.person, certificate.role.replace("_", " "))))
    of = ", ".join(filter(None, (certificate.title, certificate.programme, certificate.area)))
    yield words("Certificate of erasure", "H1", anchor="certificate")
    yield words(f"The inspection {of}, erased from one laptop on {at(certificate.started_at)}.", "lead")
    yield plain_box([words(outcome(certificate), "cell")])
    yield words(f"Erased by {by or 'nobody who was signed in'}, on the laptop {certificate.laptop}.")
    yield words("What it held", "H2", anchor="held")
    yield words(
        f"{certificate.changes:,} changes, {certificate.eligible:,} eligible cases and "
        f"{certificate.sampled:,} sampled cases. Digest of all of it: {certificate.digest}. Another laptop "
        "of the inspection that held the same prints the same digest."
    )
    yield words("What was erased", "H2", anchor="erased")
    rows = [(one.name, f"{one.size:,}", _broken(one.digest), _came_of(one)) for one in certificate.files]
    yield data_table(_FILES, rows, _FILE_WIDTHS, numbers=frozenset({1})) if rows else words("Nothing yet.")
    yield words(HOW)
    yield words("What this certificate cannot promise", "H2", anchor="cannot")
    for text in CANNOT:
        yield words(text)
    if certificate.away:
        yield words("Backups that could not be reached", "H2", anchor="away")
        yield words(
            "Copies of the encrypted file were kept in these places, which were not there: "
            f"{'; '.join(certificate.away)}. They stay, and open with the passphrase. Erase them there."
        )
    yield from _sent(certificate)
    yield words("Name, date and signature of whoever was there:", "note")


def _sent(certificate: Certificate) -> Iterator[Flowable]:
    yield words("Sealed files that left this laptop", "H2", anchor="sent")
    if not certificate.sent:
        yield words("None, as far as this file knew.")
        return
    rows = [(one.file, one.addressee, at(one.sent_at), _known(one)) for one in certificate.sent]
    yield data_table(_SENT, rows, _SENT_WIDTHS)


def _known(copy: SentCopy) -> str:
    if copy.acknowledged_at is not None:
        return f"received {at(copy.acknowledged_at)}"
    arrived = "sent" if copy.delivered else "not known to have arrived"
    return f"{arrived}, to {copy.place}" if copy.place else arrived


def _came_of(file: ErasedFile) -> str:
    return f"not erased: {file.trouble}" if file.trouble else "overwritten, removed"


def _broken(digest: str) -> str:
    """Return a digest in two halves, so that it fits its column."""
    return f"{digest[:32]} {digest[32:]}".strip()
