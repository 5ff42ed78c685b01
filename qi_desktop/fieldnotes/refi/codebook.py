"""The codes: the tree of themes, then lines of enquiry, domains, providers and bearings as codes."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass

from qi_desktop.fieldnotes.model import Bearing, Coding, LineOfEnquiry, Passage, Theme
from qi_desktop.fieldnotes.refi.material import Material, guid
from qi_desktop.inspection.domains import title_of

_WORDS: dict[str, str] = {
    Bearing.ENABLER: "Enabler",
    Bearing.BARRIER: "Barrier",
    Bearing.PRACTICE_EXAMPLE: "Practice example",
    Bearing.QUOTATION: "Quotation",
}


@dataclass(frozen=True, slots=True)
class Code:
    """One code with the codes below it; a heading only groups and is never applied to a passage."""

    guid: str
    name: str
    description: str = ""
    heading: bool = False
    below: tuple["Code", ...] = ()

    def all(self) -> Iterator["Code"]:
        """Yield this code and all below it."""
        yield self
        for code in self.below:
            yield from code.all()


def codebook(material: Material) -> list[Code]:
    """Return the codes of an inspection, the themes first and in their tree."""
    groups = [
        _group("Lines of enquiry", map(_enquiry, material.lines)),
        _group("Domain", _used("domain", material.passages)),
        _group("Provider", _used("provider", material.passages)),
        _group("Bearing", _used("bearing", material.passages)),
    ]
    return [*_tree(material.themes), *(group for group in groups if group.below)]


def codes_of(coding: Coding) -> list[str]:
    """Return the identities of all codes that a passage bears."""
    parts = {
        "theme": coding.theme,
        "line_of_enquiry": coding.line_of_enquiry,
        "domain": coding.domain,
        "provider": coding.provider,
        "bearing": coding.bearing,
    }
    return [guid(kind, value) for kind, value in parts.items() if value]


def code_names(material: Material) -> Callable[[Passage], tuple[str, ...]]:
    """Return what names the codes of a passage in words, a theme with those above it."""
    themes = {theme.id: theme for theme in material.themes}
    questions = {line.id: line.question for line in material.lines}

    def names(passage: Passage) -> tuple[str, ...]:
        coding = passage.coding
        found = (
            theme_path(themes, coding.theme),
            questions.get(coding.line_of_enquiry, ""),
            in_words(coding.domain),
            coding.provider,
            in_words(coding.bearing),
        )
        return tuple(name for name in found if name)

    return names


def theme_path(themes: Mapping[str, Theme], theme: str) -> str:
    """Return a theme's name after those of the themes it stands below."""
    path: list[str] = []
    seen: set[str] = set()
    while theme in themes and theme not in seen:
        seen.add(theme)
        path.append(themes[theme].name)
        theme = themes[theme].parent
    return " \u203a ".join(reversed(path))


def in_words(value: str) -> str:
    """Return a domain or bearing as people say it."""
    return _WORDS.get(value) or title_of(value)


def _tree(themes: Iterable[Theme]) -> list[Code]:
    by_id = {theme.id: theme for theme in themes}
    below: defaultdict[str, list[Theme]] = defaultdict(list)
    for theme in by_id.values():
        below[theme.parent if theme.parent in by_id else ""].append(theme)
    placed: set[str] = set()

    def code(theme: Theme) -> Code:
        placed.add(theme.id)
        under = tuple(code(one) for one in below[theme.id] if one.id not in placed)
        return Code(guid("theme", theme.id), theme.name, theme.definition, below=under)

    tops = [code(theme) for theme in below[""]]
    # Two laptops can each put a theme below the other's; merged, neither has a top, and both must stay.
    return tops + [code(theme) for theme in by_id.values() if theme.id not in placed]


def _enquiry(line: LineOfEnquiry) -> Code:
    return Code(guid("line_of_enquiry", line.id), line.question)


def _used(part: str, passages: Iterable[Passage]) -> Iterator[Code]:
    for value in sorted({str(getattr(passage.coding, part)) for passage in passages} - {""}):
        yield Code(guid(part, value), in_words(value))


def _group(name: str, codes: Iterable[Code]) -> Code:
    return Code(guid("group", name), name, heading=True, below=tuple(codes))
