from collections.abc import Iterator

class XMLSyntaxError(Exception): ...

class DocInfo:
    doctype: str

class ElementTree:
    docinfo: DocInfo

class Element:
    tag: str
    text: str | None
    tail: str | None
    def get(self, name: str, default: str = ...) -> str: ...
    def find(self, path: str) -> Element | None: ...
    def findall(self, path: str) -> list[Element]: ...
    def iter(self, *tags: str) -> Iterator[Element]: ...
    def getroottree(self) -> ElementTree: ...
    def __iter__(self) -> Iterator[Element]: ...
    def __len__(self) -> int: ...

class XMLParser:
    def __init__(
        self,
        *,
        resolve_entities: bool = ...,
        load_dtd: bool = ...,
        no_network: bool = ...,
        huge_tree: bool = ...,
        remove_comments: bool = ...,
        remove_pis: bool = ...,
    ) -> None: ...

def fromstring(text: bytes, parser: XMLParser) -> Element: ...
