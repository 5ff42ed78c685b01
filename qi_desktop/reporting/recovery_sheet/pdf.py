"""The sheet of the recovery key: what it is for, its squares, its letters in groups, how it is used."""

# reportlab's stubs leave many types open:
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false, reportUnknownArgumentType=false
# pyright: reportArgumentType=false

from collections.abc import Iterator
from pathlib import Path

from reportlab.graphics.shapes import Drawing, Rect, String
from reportlab.lib.colors import black, white
from reportlab.platypus import Flowable, Spacer

from qi_desktop.reporting.fonts import STRONG, register_fonts
from qi_desktop.reporting.pdf.flowables import Figure, plain_box, words
from qi_desktop.reporting.pdf.numbered import Paper, write_numbered
from qi_desktop.reporting.pdf.style import TEXT_WIDTH
from qi_desktop.reporting.recovery_sheet.model import RecoverySheet
from qi_desktop.security.recovery import grouped
from qi_desktop.security.squares import squares

KEEP_SAFE = (
    "Whoever holds this sheet and a copy of a laptop's file can read everything in it. Keep it with the "
    "central team, in a locked place, in an envelope signed across its flap. It is printed once: the program "
    "keeps no copy, and nobody can print it again."
)
_FOR = (
    "An inspector who forgets the passphrase, or cannot give it any more, leaves an encrypted file that "
    "nobody can open. This key can: every laptop of the inspection seals the key of its own file to it, and "
    "sends that envelope to the lead with its bundles."
)
_HOW = (
    "Take a copy of the file that is to be opened. Nothing is changed in the one you copied from.",
    "On the first screen choose “Forgotten the passphrase?”, or use: qi-desktop recovery open.",
    "Give the file, this key, and where the envelopes are: the lead's file, or an envelope saved from it.",
    "Type the letters above, or let a scanner read the squares. Capitals and spaces do not matter.",
    "A mistyped letter is noticed: after the first 1 there is no O, I or B, only nought and eight.",
    "Choose a new passphrase. The file opens with it from then on.",
)
_FOOT = "Recovery key: keep locked away"
_SIDE = 150.0
_IN_A_LINE = 4
_LINE = 25.0


def build_pdf(sheet: RecoverySheet, path: Path) -> Path:
    """Write the sheet to a file, whole or not at all."""
    register_fonts()
    paper = Paper(
        title=f"Recovery key: {sheet.title}",
        subject=f"How files of the inspection {sheet.title} are opened when a passphrase is lost",
        head=" · ".join(filter(None, (sheet.programme, sheet.title))),
        foot=_FOOT,
    )
    return write_numbered(path, paper, lambda: _story(sheet), None, "setting the recovery sheet")


def _story(sheet: RecoverySheet) -> Iterator[Flowable]:
    yield words("Recovery key", "H1", anchor="recovery")
    yield words(f"Made on {sheet.made_on}.", "lead")
    yield plain_box([words(KEEP_SAFE, "cell")])
    yield words(_FOR)
    yield words("The key", "H2", anchor="key")
    yield Figure(_drawing(sheet.secret), f"The key as a QR code, and in letters: {grouped(sheet.secret)}")
    yield Spacer(0, 10)
    yield words(f"Its public half, by which the sheet is told from others: {sheet.public}", "note")
    yield words("How it is used", "H2", anchor="use")
    for place, step in enumerate(_HOW, start=1):
        yield words(f"{place}.  {step}")


def _drawing(secret: str) -> Drawing:
    """Draw the squares on the left, the groups of letters beside them."""
    drawing = Drawing(TEXT_WIDTH, _SIDE)
    rows = squares(secret)
    cell = _SIDE / len(rows)
    drawing.add(Rect(0, 0, _SIDE, _SIDE, fillColor=white, strokeColor=None))
    for line, row in enumerate(rows):
        for start, stop in _runs(row):
            drawing.add(
                Rect(
                    start * cell,
                    _SIDE - (line + 1) * cell,
                    (stop - start) * cell,
                    # Rows overlap by a hair, so that no printer leaves a white line between them.
                    cell * 1.02,
                    fillColor=black,
                    strokeColor=None,
                )
            )
    for place, text in enumerate(grouped(secret).split()):
        line, column = divmod(place, _IN_A_LINE)
        drawing.add(
            String(
                _SIDE + 20 + column * 76,
                _SIDE - 38 - line * _LINE,
                text,
                fontName=STRONG,
                fontSize=14,
            )
        )
    return drawing


def _runs(row: tuple[bool, ...]) -> Iterator[tuple[int, int]]:
    """Yield where dark squares begin and end."""
    start = None
    for place, dark in enumerate((*row, False)):
        if dark and start is None:
            start = place
        elif not dark and start is not None:
            yield start, place
            start = None
