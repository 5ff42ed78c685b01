"""A page read back as a tree, the way a browser would read it, with the standard library alone."""

from html.parser import HTMLParser
from pathlib import Path
from xml.etree.ElementTree import Element, TreeBuilder

from typing_extensions import override

_VOID = {"meta", "br", "hr", "img", "link", "input"}


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.tree = TreeBuilder()

    @override
    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tree.start(tag, {name: value or "" for name, value in attrs})
        if tag in _VOID:
            self.tree.end(tag)

    @override
    def handle_endtag(self, tag: str) -> None:
        self.tree.end(tag)

    @override
    def handle_data(self, data: str) -> None:
        self.tree.data(data)


def read_page(path: Path) -> Element:
    """Return the root element of a page; unbalanced tags are an error."""
    reader = _Reader()
    reader.feed(path.read_text("utf-8").removeprefix("<!doctype html>").strip())
    reader.close()
    return reader.tree.close()


def words_in(element: Element) -> str:
    """Return all words inside an element."""
    return " ".join(" ".join(element.itertext()).split())
