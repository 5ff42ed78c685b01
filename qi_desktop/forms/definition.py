"""A question form as its author wrote it: questions in groups and repeats, and lists of choices."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from qi_desktop.forms.errors import NoSuchQuestion

NOT_KNOWN = "not_known"
NO_EVIDENCE = "no_evidence"
NOT_RELEVANT = "not_relevant"
UNCOUNTED = frozenset({NOT_KNOWN, NO_EVIDENCE, NOT_RELEVANT})

CHOICE_TYPES = frozenset({"select_one", "select_multiple", "rank"})
META_TYPES = frozenset(
    {"start", "end", "today", "username", "deviceid", "email", "phonenumber", "simserial", "subscriberid"}
)
SILENT_TYPES = META_TYPES | {"calculate", "hidden", "note", "audit", "csv-external", "xml-external"}
MEDIA_TYPES = frozenset({"image", "audio", "video", "file", "barcode", "background-audio"})
PLACE_TYPES = frozenset({"geopoint", "geotrace", "geoshape", "start-geopoint", "background-geopoint", "osm"})
FOREIGN_TYPES = MEDIA_TYPES | PLACE_TYPES | {"select_one_external"}

Words = Mapping[str, Mapping[str, str]]
Strings = Mapping[str, str]


def _no_words() -> Words:
    return {}


def _no_strings() -> Strings:
    return {}


@dataclass(frozen=True, slots=True)
class Choice:
    """One choice of a list, with whatever further columns its author gave the list."""

    name: str
    label: str
    columns: Strings = field(default_factory=_no_strings)
    words: Words = field(default_factory=_no_words)


@dataclass(frozen=True, slots=True)
class Question:
    """One question; ``name`` is unique in the form, ``row`` is its row in the survey sheet.

    ``words`` holds the other languages (language, then field), ``other`` the columns nobody asked for.
    """

    name: str
    type: str
    label: str = ""
    hint: str = ""
    guidance: str = ""
    relevant: str = ""
    constraint: str = ""
    constraint_message: str = ""
    required: str = ""
    required_message: str = ""
    calculation: str = ""
    default: str = ""
    default_is_expression: bool = False
    read_only: str = ""
    choices: str = ""
    choice_filter: str = ""
    appearance: str = ""
    parameters: Strings = field(default_factory=_no_strings)
    row: int = 0
    domain: str = ""
    section: str = ""
    key: str = ""
    work_of: str = ""
    unit: str = ""
    yes_is: str = ""
    scale: str = ""
    evidence: str = ""
    words: Words = field(default_factory=_no_words)
    other: Strings = field(default_factory=_no_strings)

    @property
    def node(self) -> str:
        """The name the author gave it, which another group may have used too."""
        return self.name.rpartition("/")[2]

    @property
    def has_choices(self) -> bool:
        """Tell whether the answer is taken from a list."""
        return self.type in CHOICE_TYPES and bool(self.choices)

    @property
    def is_calculated(self) -> bool:
        """Tell whether the form answers this itself."""
        return bool(self.calculation)

    @property
    def is_asked(self) -> bool:
        """Tell whether a person answers this: not a note, not calculated, not filled in silently."""
        return not self.calculation and self.type not in SILENT_TYPES

    @property
    def is_judgement(self) -> bool:
        """Tell whether the answer is judged on a scale and can enter a count."""
        return bool(self.scale) and bool(self.key)


@dataclass(frozen=True, slots=True)
class Group:
    """Questions that belong together and may become irrelevant together."""

    name: str
    items: "tuple[Item, ...]" = ()
    label: str = ""
    relevant: str = ""
    appearance: str = ""
    row: int = 0
    words: Words = field(default_factory=_no_words)
    other: Strings = field(default_factory=_no_strings)

    @property
    def node(self) -> str:
        """The name the author gave it."""
        return self.name.rpartition("/")[2]


@dataclass(frozen=True, slots=True)
class Repeat:
    """Questions asked once a row; ``count`` may say how many rows there are."""

    name: str
    items: "tuple[Item, ...]" = ()
    label: str = ""
    relevant: str = ""
    count: str = ""
    appearance: str = ""
    row: int = 0
    words: Words = field(default_factory=_no_words)
    other: Strings = field(default_factory=_no_strings)

    @property
    def node(self) -> str:
        """The name the author gave it."""
        return self.name.rpartition("/")[2]


Item = Question | Group | Repeat


@dataclass(frozen=True, slots=True)
class Section:
    """A part of the form as the outline shows it: a top-level group, or the questions between two."""

    name: str
    title: str
    domain: str
    questions: tuple[Question, ...]


@dataclass(frozen=True)
class Form:
    """A whole form; immutable, so that an answer stays pinned to the version it was given in."""

    name: str
    title: str
    version: str = ""
    items: tuple[Item, ...] = ()
    choices: Mapping[str, tuple[Choice, ...]] = field(default_factory=dict[str, tuple[Choice, ...]])
    language: str = ""
    languages: tuple[str, ...] = ()
    settings: Strings = field(default_factory=_no_strings)

    def to_json(self) -> str:
        """Write the form as JSON; nothing is lost."""
        from qi_desktop.forms.encoding import encoded

        return encoded(self)

    @classmethod
    def from_json(cls, text: str) -> "Form":
        """Read a form from its JSON."""
        from qi_desktop.forms.encoding import decoded

        return decoded(text)

    @cached_property
    def digest(self) -> str:
        """The fingerprint of this very definition."""
        from hashlib import sha256

        return sha256(self.to_json().encode()).hexdigest()

    def questions(self) -> tuple[Question, ...]:
        """Return all questions in the order of the form, those of repeats included."""
        return self._questions

    def question(self, name: str) -> Question:
        """Return the question of that name."""
        if name not in self._by_name:
            raise NoSuchQuestion(name, self.title)
        return self._by_name[name]

    def has_question(self, name: str) -> bool:
        """Tell whether the form has a question of that name."""
        return name in self._by_name

    def choices_of(self, question: Question) -> tuple[Choice, ...]:
        """Return the choices of a question, filtered by nothing."""
        return self.choices.get(question.choices, ()) if question.choices else ()

    def choice_label(self, name: str, choice: str) -> str:
        """Return the words of a choice of a question; the choice itself when it has none."""
        return self._labels.get((name, choice), choice)

    def repeats(self) -> tuple[Repeat, ...]:
        """Return all repeats in the order of the form."""
        return tuple(item for item in walked(self.items) if isinstance(item, Repeat))

    def repeat_of(self, name: str) -> Repeat | None:
        """Return the innermost repeat a question stands in, or None."""
        return self._repeat_of.get(name)

    def sections(self) -> tuple[Section, ...]:
        """Return the parts of the form for its outline, in order."""
        return self._sections

    @cached_property
    def _questions(self) -> tuple[Question, ...]:
        return tuple(item for item in walked(self.items) if isinstance(item, Question))

    @cached_property
    def _by_name(self) -> dict[str, Question]:
        return {question.name: question for question in self._questions}

    @cached_property
    def _labels(self) -> dict[tuple[str, str], str]:
        return {
            (question.name, choice.name): choice.label
            for question in self._questions
            for choice in self.choices_of(question)
        }

    @cached_property
    def _repeat_of(self) -> dict[str, Repeat]:
        """A later, inner repeat overwrites the outer one."""
        return {
            item.name: repeat
            for repeat in self.repeats()
            for item in walked(repeat.items)
            if isinstance(item, Question)
        }

    @cached_property
    def _sections(self) -> tuple[Section, ...]:
        sections: list[Section] = []
        loose: list[Question] = []
        for item in self.items:
            if isinstance(item, Question):
                loose.append(item)
                continue
            sections += _section_of(loose)
            loose = []
            inside = [inner for inner in walked((item,)) if isinstance(inner, Question)]
            sections += _section_of(inside, item.name, item.label)
        return (*sections, *_section_of(loose))


def _section_of(questions: list[Question], name: str = "", title: str = "") -> list[Section]:
    if not questions:
        return []
    domain = next((question.domain for question in questions if question.domain), "")
    return [Section(name or questions[0].name, title, domain, tuple(questions))]


def walked(items: tuple[Item, ...]) -> Iterator[Item]:
    """Yield every item, each container before what it holds."""
    for item in items:
        yield item
        if not isinstance(item, Question):
            yield from walked(item.items)
