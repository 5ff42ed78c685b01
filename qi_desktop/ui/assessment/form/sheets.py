"""How a form is laid out in the window: sections for the outline, sheets for what is on the page at once."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from qi_desktop.forms.definition import Group, Question, Repeat
from qi_desktop.ui.language import tr

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from qi_desktop.forms.definition import Form, Item, Words

FULL = 25
"""About how many questions one sheet holds: what it costs to show one hangs on this, not on the form."""

BEGUN = 8
"""From this many questions on, a sheet ends where the next part of the work begins."""


@dataclass(frozen=True, slots=True)
class Heading:
    """Words above the questions of a group within a section."""

    name: str
    title: str


@dataclass(frozen=True, slots=True)
class RosterPart:
    """Questions asked once a row."""

    repeat: Repeat
    title: str
    parts: tuple[Part, ...]


Part = Heading | Question | RosterPart
"""What stands on a sheet; a question may be one that is asked, a note, or a value the form works out."""


@dataclass(frozen=True, slots=True)
class FormSection:
    """A line of the outline with what stands below it."""

    name: str
    title: str
    parts: tuple[Part, ...]

    @property
    def group(self) -> str:
        """What several sections have in common, named before a colon: Protecting the public."""
        return self.title.rpartition(": ")[0]

    @property
    def short(self) -> str:
        """The title without what it has in common with others."""
        title = self.title.rpartition(": ")[2]
        return title[:1].upper() + title[1:]

    def asked(self) -> Iterator[Question]:
        """Yield the questions a person answers."""
        return (one for one in questions_in(self.parts) if one.is_asked)

    def rosters(self) -> Iterator[RosterPart]:
        """Yield the outermost rosters."""
        return (part for part in self.parts if isinstance(part, RosterPart))


def questions_in(parts: Iterable[Part]) -> Iterator[Question]:
    """Yield every question of some parts, those of rosters included."""
    for part in parts:
        if isinstance(part, Question):
            yield part
        elif isinstance(part, RosterPart):
            yield from questions_in(part.parts)


@dataclass(frozen=True)
class Layout:
    """A form laid out for the window in one of its languages."""

    form: Form
    language: str
    sections: tuple[FormSection, ...]
    sheets: tuple[tuple[FormSection, ...], ...]
    section_of: dict[str, FormSection] = field(default_factory=dict[str, "FormSection"])
    sheet_of: dict[str, int] = field(default_factory=dict[str, int])

    @property
    def key(self) -> tuple[str, str]:
        """What tells it from other layouts."""
        return self.form.digest, self.language


_LAID_OUT: dict[tuple[str, str], Layout] = {}


def laid_out(form: Form, language: str = "") -> Layout:
    """Lay a form out, once for each language."""
    key = form.digest, language
    if key not in _LAID_OUT:
        sections = sections_of(form, language)
        sheets = sheets_of(sections)
        section_of = {question.name: section for section in sections for question in section.asked()}
        sheet_of = {section.name: number for number, sheet in enumerate(sheets) for section in sheet}
        _LAID_OUT[key] = Layout(form, language, sections, sheets, section_of, sheet_of)
    return _LAID_OUT[key]


def told(words: Words, language: str, part: str, otherwise: str) -> str:
    """Return words in a language, or in the form's own where there are none."""
    return words.get(language, {}).get(part, "") or otherwise


def sections_of(form: Form, language: str = "") -> tuple[FormSection, ...]:
    """Return the sections of a form; long ones, and forms without any, are cut into parts."""
    found: list[FormSection] = []
    top = {item.name: item for item in form.items}
    for section in form.sections():
        items = _items_of(form, section.name, {one.name for one in section.questions})
        blocks = _joined(_Cutting(language).blocks(items))
        item = top.get(section.name)
        title = section.title or ("" if found else form.title)
        if isinstance(item, Group | Repeat):
            title = told(item.words, language, "label", title)
        for number, block in enumerate(blocks, start=1):
            if any(questions_in(block)):
                found.append(_section(section.name, title, block, number, len(blocks)))
    return tuple(found)


def sheets_of(sections: Sequence[FormSection]) -> tuple[tuple[FormSection, ...], ...]:
    """Put sections on sheets: small neighbours that belong together share one."""
    sheets: list[list[FormSection]] = []
    for section in sections:
        held = sum(_size(one.parts) for one in sheets[-1]) if sheets else FULL
        together = bool(sheets) and section.group == sheets[-1][-1].group
        if held + _size(section.parts) > FULL or (held >= BEGUN and not together):
            sheets.append([])
        sheets[-1].append(section)
    return tuple(tuple(sheet) for sheet in sheets)


def _section(name: str, title: str, block: list[Part], number: int, blocks: int) -> FormSection:
    if blocks == 1:
        return FormSection(name, title or tr("Questions"), tuple(block))
    first = block[0]
    if isinstance(first, Heading) and first.title:
        return FormSection(f"{name}.{number}", f"{title}: {first.title}", tuple(block[1:]))
    part = tr("part {number} of {blocks}").format(number=number, blocks=blocks)
    return FormSection(f"{name}.{number}", f"{title}: {part}" if title else part, tuple(block))


def _items_of(form: Form, name: str, inside: set[str]) -> tuple[Item, ...]:
    """Return what a section of the definition holds: a top-level group or repeat, or loose questions."""
    for item in form.items:
        if item.name == name and isinstance(item, Group):
            return item.items
        if item.name == name and isinstance(item, Repeat):
            return (item,)
    return tuple(item for item in form.items if isinstance(item, Question) and item.name in inside)


def _size(parts: Iterable[Part]) -> int:
    return sum(1 for _ in questions_in(parts))


def is_shown(question: Question) -> bool:
    """Tell whether a question stands on the page: asked, or with words to be read."""
    return question.is_asked or (
        bool(question.label) and question.type in {"note", "calculate"} | _WORKED_OUT
    )


_WORKED_OUT = {"text", "integer", "decimal", "date", "time", "dateTime", "select_one", "select_multiple"}
"""Types a form may work out by itself and still show with a label."""


class _Cutting:
    """Lays out items, and cuts a section where it is too long for one sheet."""

    def __init__(self, language: str) -> None:
        self._language = language

    def parts(self, items: Iterable[Item]) -> list[Part]:
        """Return what is to be seen of some items."""
        found: list[Part] = []
        for item in items:
            if isinstance(item, Question):
                if is_shown(item):
                    found.append(item)
            elif isinstance(item, Repeat):
                if inside := self.parts(item.items):
                    found.append(RosterPart(item, self._title(item), tuple(inside)))
            elif inside := self.parts(item.items):
                found += [Heading(item.name, self._title(item))] if item.label else []
                found += inside
        return found

    def blocks(self, items: Iterable[Item]) -> list[list[Part]]:
        """Cut at the groups first, then by number."""
        whole = self.parts(items)
        if _size(whole) <= FULL:
            return [whole]
        blocks: list[list[Part]] = []
        loose: list[Item] = []
        for item in items:
            if isinstance(item, Group):
                blocks += [*_even(self.parts(loose)), *self._blocks_of_group(item)]
                loose = []
            else:
                loose.append(item)
        return blocks + _even(self.parts(loose))

    def _blocks_of_group(self, group: Group) -> list[list[Part]]:
        blocks = [block for block in self.blocks(group.items) if block]
        if group.label and blocks and not isinstance(blocks[0][0], Heading):
            blocks[0] = [Heading(group.name, self._title(group)), *blocks[0]]
        return blocks

    def _title(self, item: Group | Repeat) -> str:
        return told(item.words, self._language, "label", item.label)


def _even(parts: list[Part]) -> list[list[Part]]:
    """Cut parts into blocks of about the same size; a roster is never cut."""
    size = _size(parts)
    if not size:
        return []
    wanted = -(-size // FULL)
    blocks: list[list[Part]] = [[]]
    taken = 0
    for part in parts:
        if blocks[-1] and taken >= len(blocks) * size / wanted:
            blocks.append([])
        blocks[-1].append(part)
        taken += _size((part,))
    return blocks


def _joined(blocks: list[list[Part]]) -> list[list[Part]]:
    """Let small blocks that follow one another share a sheet."""
    joined: list[list[Part]] = []
    for block in blocks:
        if joined and _size(joined[-1]) + _size(block) <= FULL:
            joined[-1] = [*joined[-1], *block]
        else:
            joined.append(block)
    return joined
