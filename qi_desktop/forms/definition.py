"""A question form as its author wrote it: items, choices, outline; written to and read from JSON."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from hashlib import sha256
from typing import Any

from qi_desktop.forms.encoding import decoded_choices, decoded_items, encoded
from qi_desktop.forms.errors import NoSuchLanguage, NoSuchQuestion
from qi_desktop.forms.items import (
    FOREIGN_TYPES,
    META_TYPES,
    NO_EVIDENCE,
    NOT_KNOWN,
    NOT_RELEVANT,
    SILENT_TYPES,
    UNCOUNTED,
    Choice,
    Group,
    Item,
    Question,
    Repeat,
    Words,
    walked,
)
from qi_desktop.forms.languages import choices_in, items_in

__all__ = [
    "FOREIGN_TYPES",
    "META_TYPES",
    "NOT_KNOWN",
    "NOT_RELEVANT",
    "NO_EVIDENCE",
    "SILENT_TYPES",
    "UNCOUNTED",
    "Choice",
    "Form",
    "Group",
    "Item",
    "Question",
    "Repeat",
    "Section",
    "Words",
    "walked",
]


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
    settings: Mapping[str, str] = field(default_factory=dict[str, str])

    def to_json(self) -> str:
        """Write the form as JSON; nothing is lost."""
        return json.dumps(encoded(self), ensure_ascii=False, separators=(",", ":"))

    @classmethod
    def from_json(cls, text: str) -> "Form":
        """Read a form from its JSON."""
        plain: dict[str, Any] = json.loads(text)
        plain["items"] = decoded_items(plain.get("items"))
        plain["choices"] = decoded_choices(plain.get("choices", {}))
        plain["languages"] = tuple(plain.get("languages", ()))
        return cls(**plain)

    def in_language(self, language: str) -> "Form":
        """Return the form with the words of one of its languages, for showing; what it asks is the same."""
        if language == self.language:
            return self
        if language not in self.languages:
            raise NoSuchLanguage(language, self.title, self.languages)
        choices = {name: choices_in(of, self.language, language) for name, of in self.choices.items()}
        return replace(
            self,
            items=items_in(self.items, self.language, language),
            choices=choices,
            language=language,
        )

    @cached_property
    def digest(self) -> str:
        """The fingerprint of this very definition."""
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
