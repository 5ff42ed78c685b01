"""What a form is made of: questions in groups and repeats, and lists of choices."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

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

    ``chosen_from`` names a question of a repeat whose answers are the choices (``${name}``).
    ``warning`` is a rule the answer should keep; one that breaks it stands with a reason of its own.
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
    warning: str = ""
    warning_message: str = ""
    required: str = ""
    required_message: str = ""
    calculation: str = ""
    default: str = ""
    default_is_expression: bool = False
    read_only: str = ""
    choices: str = ""
    choice_filter: str = ""
    chosen_from: str = ""
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


def walked(items: tuple[Item, ...]) -> Iterator[Item]:
    """Yield every item, each container before what it holds."""
    for item in items:
        yield item
        if not isinstance(item, Question):
            yield from walked(item.items)
