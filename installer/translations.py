"""Brings the files of the translators up to date with the window's texts, and makes what Qt reads of them.

A text stands in the code as ``tr("Lock now")``, with its forms as ``plural(count, "%n case", "%n cases")``
or ``several(count, "case")``; sentences of errors and names of acts stand in tables of their own. Qt's own
reader of Python code knows neither the tables nor the forms, so the code is read here. The files are Qt's:
Qt Linguist opens them, and its lrelease makes what the program reads.
"""

from __future__ import annotations

import ast
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

ROOT = Path(__file__).resolve().parent.parent
WINDOW = ROOT / "qi_desktop" / "ui"
FOLDER = ROOT / "resources" / "translations"
CONTEXT = "qi-desktop"
LANGUAGES = {"cy": 5}
"""Each language with how many forms it has for numbers: Welsh for 0, 1, 2 to 5, 6, and the others."""

HEAD = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
TABLES = {"WORDS": "wording", "ACTS": "acts.py"}
"""Tables whose values are texts that are translated where they are shown, and where they lie."""


_EDITING = ("&Undo", "&Redo", "Cu&t", "&Copy", "&Paste", "Delete", "Select All")
QTS_OWN = {"QLineEdit": _EDITING, "QWidgetTextControl": _EDITING}
"""What Qt says itself in the menus of text, for languages that Qt does not bring."""


@dataclass(frozen=True, slots=True)
class Text:
    """One text to translate: the words in English, what tells them from the same words elsewhere."""

    source: str
    note: str = ""
    counted: bool = False
    context: str = CONTEXT


def texts_of(tree: ast.Module, place: str) -> Iterator[Text]:
    """Find every text of one module; ``place`` is its path below the folder of the window."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            yield from _called(node.func.id, [_text(one) for one in node.args])
        elif isinstance(node, ast.AnnAssign | ast.Assign) and isinstance(node.value, ast.Dict):
            target = node.target if isinstance(node, ast.AnnAssign) else node.targets[0]
            name = target.id if isinstance(target, ast.Name) else ""
            if name in TABLES and Path(place).parts[0] == TABLES[name]:
                yield from (Text(words) for words in map(_text, node.value.values) if words)


def _called(name: str, words: list[str]) -> Iterator[Text]:
    match name, words:
        case (("tr" | "marked"), [str(source), *note]) if source:
            yield Text(source, "".join(note))
        case "plural", [_, _, str(many)] if many:
            yield Text(many, counted=True)
        case (("several" | "_some"), [_, str(one), *many]) if one:
            yield Text(f"%n {''.join(many) or f'{one}s'}", counted=True)
        case _:
            pass


def _text(node: ast.expr) -> str:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else ""


def found() -> dict[Text, list[str]]:
    """Return every text of the window with the modules it stands in."""
    own = QTS_OWN.items()
    texts: dict[Text, list[str]] = {
        Text(words, context=context): [] for context, said in own for words in said
    }
    for path in sorted(WINDOW.rglob("*.py")):
        place = path.relative_to(WINDOW).as_posix()
        for text in texts_of(ast.parse(path.read_text("utf-8")), place):
            places = texts.setdefault(text, [])
            if place not in places:
                places.append(place)
    return texts


def translated(file: Path) -> dict[Text, tuple[list[str], bool]]:
    """Return what a file has translated: the words in each form, and whether somebody finished them."""
    if not file.is_file():
        return {}
    known: dict[Text, tuple[list[str], bool]] = {}
    for context in ET.parse(file).iter("context"):  # noqa: S314 - our own file
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            counted = message.get("numerus") == "yes"
            text = Text(
                message.findtext("source") or "", message.findtext("comment") or "", counted, context=name
            )
            translation = message.find("translation")
            if translation is not None:
                words = [one.text or "" for one in translation.iter("numerusform")]
                known[text] = (words or [translation.text or ""], translation.get("type") is None)
    return known


def written(code: str, texts: dict[Text, list[str]], known: dict[Text, tuple[list[str], bool]]) -> str:
    """Return a language's file: every text of now, with its words as far as there are any."""
    top = ET.Element("TS", version="2.1", language=code, sourcelanguage="en_GB")
    contexts: dict[str, ET.Element] = {}
    for text, places in sorted(texts.items(), key=_in_order):
        if text.context not in contexts:
            contexts[text.context] = ET.SubElement(top, "context")
            ET.SubElement(contexts[text.context], "name").text = text.context
        message = ET.SubElement(contexts[text.context], "message", {"numerus": "yes"} if text.counted else {})
        for place in places:
            ET.SubElement(message, "location", filename=f"../../qi_desktop/ui/{place}")
        ET.SubElement(message, "source").text = text.source
        if text.note:
            ET.SubElement(message, "comment").text = text.note
        _translate(message, text, *known.get(text, ([], False)), forms=LANGUAGES[code])
    ET.indent(top, "  ")
    return f"{HEAD}{ET.tostring(top, 'unicode')}\n"


def _in_order(one: tuple[Text, list[str]]) -> tuple[str, str, str, str]:
    text, places = one
    return text.context, "".join(places[:1]), text.source, text.note


def _translate(message: ET.Element, text: Text, words: list[str], finished: bool, *, forms: int) -> None:  # noqa: FBT001
    translation = ET.SubElement(message, "translation", {} if finished else {"type": "unfinished"})
    if not text.counted:
        translation.text = "".join(words)
        return
    for place in range(forms):
        ET.SubElement(translation, "numerusform").text = words[place] if place < len(words) else ""


def release(file: Path, target: Path) -> None:
    """Make of a language's file what Qt reads; words that wait for a check are said all the same."""
    command = [Path(sys.executable).with_name("pyside6-lrelease"), "-silent", file, "-qm", target]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)


def renew(texts: dict[Text, list[str]], languages: Iterable[str] = LANGUAGES) -> None:
    """Bring every language up to date, and say how far each is."""
    FOLDER.mkdir(exist_ok=True)
    for code in languages:
        file = FOLDER / f"{CONTEXT}_{code}.ts"
        known = translated(file)
        file.write_text(written(code, texts, known), "utf-8")
        release(file, file.with_suffix(".qm"))
        said = [known[text] for text in texts if any(known.get(text, ([], False))[0])]
        checked = sum(finished for _, finished in said)
        print(f"{code}: {len(said)} of {len(texts)} texts are translated, {checked} of them checked")


if __name__ == "__main__":
    renew(found())
