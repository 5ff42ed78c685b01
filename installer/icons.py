"""Draws the program's icon in the sizes that Windows and macOS keep in one file each."""

import io
import sys
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QBuffer, QSize
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

ROOT = Path(__file__).resolve().parent.parent
SIZES = (16, 24, 32, 48, 64, 128, 256)
LARGEST = 1024


def drawn(size: int) -> Image.Image:
    """Draw the icon at one size."""
    picture = QImage(QSize(size, size), QImage.Format.Format_ARGB32)
    picture.fill(0)
    painter = QPainter(picture)
    QSvgRenderer(str(ROOT / "resources" / "icons" / "program.svg")).render(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    picture.save(buffer, "PNG")  # pyright: ignore[reportCallIssue, reportArgumentType] - Qt's own stub lacks it
    return Image.open(io.BytesIO(buffer.data().data()))


def main(folder: Path) -> None:
    """Write program.ico and program.icns into a folder."""
    application = QGuiApplication(["icons", "-platform", "offscreen"])
    folder.mkdir(parents=True, exist_ok=True)
    largest = drawn(LARGEST)
    largest.save(folder / "program.ico", sizes=[(size, size) for size in SIZES])
    largest.save(folder / "program.icns")
    application.quit()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
