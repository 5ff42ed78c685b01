"""Walks all ways of matching side by side: one pass over the text, however many ways there are."""

from collections.abc import Callable
from dataclasses import dataclass, field

from qi_desktop.forms.expressions.patterns.shapes import (
    Again,
    Choice,
    Edge,
    Look,
    PatternFault,
    Row,
    Shape,
    Sign,
)

_LARGEST = 20_000
_STEPS = 500_000
"""Well within a second's work; an answer that needs more does not match."""


class _TooLongError(Exception):
    """The walk took too many steps."""


@dataclass(frozen=True)
class Program:
    """The places of a pattern: at each a character is taken, the ways part, or something is looked at."""

    takes: tuple[Callable[[str], bool] | None, ...]
    leads: tuple[tuple[int, ...], ...]
    checks: "tuple[Edge | tuple[Look, Program] | None, ...]"

    def matches(self, text: str, *, ignores_case: bool = False) -> bool:
        """Tell whether the whole text matches."""
        walk = _Walk(text, ignores_case=ignores_case)
        try:
            return walk.reaches(self, 0, len(text))
        except _TooLongError:
            return False


def assembled(shape: Shape) -> Program:
    """Return the places of a shape; the last place is the end."""
    assembly = _Assembly()
    assembly.add(shape)
    assembly.place()
    return Program(tuple(assembly.takes), tuple(map(tuple, assembly.leads)), tuple(assembly.checks))


@dataclass(slots=True)
class _Assembly:
    takes: list[Callable[[str], bool] | None] = field(default_factory=list[Callable[[str], bool] | None])
    leads: list[list[int]] = field(default_factory=list[list[int]])
    checks: list[Edge | tuple[Look, Program] | None] = field(
        default_factory=list[Edge | tuple[Look, Program] | None]
    )

    def place(
        self,
        *leads: int,
        takes: Callable[[str], bool] | None = None,
        check: Edge | tuple[Look, Program] | None = None,
    ) -> int:
        if len(self.takes) > _LARGEST:
            raise PatternFault(0, "too many repetitions of repetitions")
        self.takes.append(takes)
        self.leads.append(list(leads))
        self.checks.append(check)
        return len(self.takes) - 1

    def add(self, shape: Shape) -> None:
        """Add a shape, so that whoever is through with it stands at the next place to be added."""
        following = len(self.takes) + 1
        match shape:
            case Sign(holds):
                self.place(following, takes=holds)
            case Edge():
                self.place(following, check=shape)
            case Look(inner):
                self.place(following, check=(shape, assembled(inner)))
            case Row(shapes):
                for one in shapes:
                    self.add(one)
            case Choice(shapes):
                self.choice(shapes)
            case _:
                self.again(shape)

    def choice(self, shapes: tuple[Shape, ...]) -> None:
        parting = self.place()
        ends: list[int] = []
        for shape in shapes:
            self.leads[parting].append(len(self.takes))
            self.add(shape)
            ends.append(self.place())
        for end in ends:
            self.leads[end] = [len(self.takes)]

    def again(self, shape: Again) -> None:
        for _ in range(shape.least):
            self.add(shape.shape)
        partings: list[int] = []
        for _ in range(1 if shape.most is None else shape.most - shape.least):
            partings.append(self.place(len(self.takes) + 1))
            self.add(shape.shape)
        if shape.most is None:
            self.place(partings[0])
        for parting in partings:
            self.leads[parting].append(len(self.takes))


class _Walk:
    def __init__(self, text: str, *, ignores_case: bool) -> None:
        self.text = text
        self.ignores_case = ignores_case
        self.steps = 0
        self.seen: dict[tuple[int, int], bool] = {}

    def reaches(self, program: Program, start: int, stop: int | None) -> bool:
        """Tell whether the program, begun at one place, ends at another (None: anywhere)."""
        end = len(program.takes) - 1
        standing = self._spread(program, [0], start)
        position = start
        while end not in standing or stop not in {None, position}:
            if position == len(self.text) or position == stop or not standing:
                return False
            sign = self.text[position]
            position += 1
            standing = self._spread(
                program,
                [program.leads[place][0] for place in standing if self._takes(program, place, sign)],
                position,
            )
        return True

    def _takes(self, program: Program, place: int, sign: str) -> bool:
        holds = program.takes[place]
        if holds is None:
            return False
        if self.ignores_case and sign.isascii():
            return holds(sign.lower()) or holds(sign.upper())
        return holds(sign)

    def _spread(self, program: Program, places: list[int], position: int) -> set[int]:
        """Return the places that can be stood at without taking a character."""
        found: set[int] = set()
        while places:
            place = places.pop()
            if place in found:
                continue
            found.add(place)
            check = program.checks[place]
            if program.takes[place] is None and (check is None or self._holds(check, position)):
                places += program.leads[place]
        self.steps += len(found)
        if self.steps > _STEPS:
            raise _TooLongError
        return found

    def _holds(self, check: Edge | tuple[Look, Program], position: int) -> bool:
        if isinstance(check, Edge):
            return self._at_edge(check.kind, position)
        look, program = check
        key = id(program), position
        if key not in self.seen:
            if look.behind:
                seen = any(self.reaches(program, start, position) for start in range(position + 1))
            else:
                seen = self.reaches(program, position, None)
            self.seen[key] = seen != look.absent
        return self.seen[key]

    def _at_edge(self, kind: str, position: int) -> bool:
        if kind == "begin":
            return position == 0
        if kind in {"end", "last"}:
            return self.text[position:] in ({"", "\n"} if kind == "end" else {""})
        before = self._is_word(position - 1) if position else False
        return (before != self._is_word(position)) == (kind == "word")

    def _is_word(self, position: int) -> bool:
        sign = self.text[position : position + 1]
        return sign.isascii() and (sign.isalnum() or sign == "_")
