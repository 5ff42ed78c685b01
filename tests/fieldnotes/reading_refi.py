"""Reads a REFI-QDA project as another program would: plain zip and lxml, nothing of what writes it."""

import os
import zipfile
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import Any

etree: Any = import_module("lxml.etree")

GRAMMAR = Path(__file__).with_name("refi_project.rng")
PUBLISHED = os.environ.get("QI_REFI_SCHEMA")
"""Where a copy of the published Project.xsd lies, for those who have one."""
CODEBOOK_GRAMMAR = Path(__file__).with_name("refi_codebook.rng")
CODEBOOK_PUBLISHED = os.environ.get("QI_REFI_CODEBOOK_SCHEMA")
"""Where a copy of the published Codebook.xsd lies."""

C = "{urn:QDA-XML:codebook:1.0}"
Q = "{urn:QDA-XML:project:1.0}"
TARGETS = {
    "CodeRef": "Code",
    "MemberCode": "Code",
    "SourceRef": "TextSource",
    "MemberSource": "TextSource",
    "VariableRef": "Variable",
}


@dataclass(frozen=True, slots=True)
class Selected:
    """A stretch of a source's text with the names of its codes."""

    source: str
    words: str
    codes: frozenset[str]


@dataclass(frozen=True, slots=True)
class ReadProject:
    """What another program finds in a project file."""

    tree: Any
    files: dict[str, bytes]

    def named(self, element: str) -> list[str]:
        """The names of all elements of one kind, in the order of the file."""
        return [found.get("name") for found in self.tree.iter(Q + element)]

    def text(self, source: Any) -> str:  # noqa: ANN401  lxml brings no types
        """The words of a text source, from the file its path names."""
        return self.files[source.get("plainTextPath").replace("internal://", "sources/")].decode("utf-8")

    def texts(self) -> dict[str, str]:
        """The words of every source by its name."""
        return {source.get("name"): self.text(source) for source in self.tree.iter(Q + "TextSource")}

    def selections(self) -> list[Selected]:
        """Every selection, cut out of its text with the positions of the file."""
        codes = {code.get("guid"): code.get("name") for code in self.tree.iter(Q + "Code")}
        found: list[Selected] = []
        for source in self.tree.iter(Q + "TextSource"):
            for one in source.iterfind(Q + "PlainTextSelection"):
                points = list(self.text(source))[int(one.get("startPosition")) : int(one.get("endPosition"))]
                names = frozenset(codes[ref.get("targetGUID")] for ref in one.iter(Q + "CodeRef"))
                found.append(Selected(source.get("name"), "".join(points), names))
        return found

    @property
    def all_words(self) -> str:
        """Everything the file says, wherever it says it."""
        return "\n".join(content.decode("utf-8") for content in self.files.values())


def read_project(path: Path) -> ReadProject:
    """Read a project file; fails when the standard's rules are broken."""
    with zipfile.ZipFile(path) as archive:
        assert archive.testzip() is None
        files = {name: archive.read(name) for name in archive.namelist()}
    tree = etree.fromstring(files["project.qde"])
    flaws = [*schema_flaws(tree), *dangling(tree)]
    assert flaws == []
    return ReadProject(tree, files)


def read_codebook(path: Path) -> dict[str, tuple[str, str, bool]]:
    """Read a codebook: each code's name with the one above it, its definition, and whether it codes."""
    tree = etree.fromstring(path.read_bytes())
    flaws = schema_flaws(tree, CODEBOOK_GRAMMAR, CODEBOOK_PUBLISHED)
    assert [*flaws, *dangling(tree)] == []
    return {
        code.get("name"): (
            code.getparent().get("name", ""),
            code.findtext(C + "Description") or "",
            code.get("isCodable") == "true",
        )
        for code in tree.iter(C + "Code")
    }


def schema_flaws(
    tree: Any,  # noqa: ANN401
    grammar: Path = GRAMMAR,
    published: str | None = PUBLISHED,
) -> list[str]:
    """What the grammar, and the published schema when there is a copy, find wrong."""
    judges = [etree.RelaxNG(file=str(grammar))]
    if published:
        judges.append(etree.XMLSchema(file=published))
    return [str(error) for judge in judges if not judge.validate(tree) for error in judge.error_log]


def dangling(tree: Any) -> list[str]:  # noqa: ANN401
    """References that lead nowhere or to the wrong kind of thing, and identities given twice."""
    kinds: dict[str, str] = {}
    flaws: list[str] = []
    for element in tree.iter():
        if identity := element.get("guid"):
            flaws += [f"twice: {identity}"] if identity in kinds else []
            kinds[identity] = etree.QName(element).localname
    for element in tree.iter():
        name = etree.QName(element).localname
        if name in TARGETS and kinds.get(element.get("targetGUID")) != TARGETS[name]:
            flaws.append(f"{name} leads nowhere")
        if (user := element.get("creatingUser")) and kinds.get(user) != "User":
            flaws.append(f"{name} by nobody")
    return flaws
