"""A form's words in another of its languages; what is not translated keeps its own words."""

from collections.abc import Iterable, Mapping
from dataclasses import fields, replace
from typing import TypeVar

from qi_desktop.forms.items import Choice, Group, Item, Question, Repeat, Words

Told = TypeVar("Told", Question, Group, Repeat, Choice)


NAMES = {"en": ("english", "saesneg"), "cy": ("welsh", "cymraeg")}
"""What authors call a language, by its code, in English and in Welsh."""


def named_by(languages: Iterable[str], code: str) -> str:
    """Return the language of a form that a code means, as its author named it; blank where there is none."""
    for language in languages:
        words = language.casefold().replace("(", " ").replace(")", " ").split()
        if code in words or any(name in words for name in NAMES.get(code, ())):
            return language
    return ""


def items_in(items: Iterable[Item], own: str, language: str) -> tuple[Item, ...]:
    """Return items with the words of a language; those of their own language are kept beside."""
    return tuple(_item_in(item, own, language) for item in items)


def choices_in(choices: Iterable[Choice], own: str, language: str) -> tuple[Choice, ...]:
    """Return choices with the words of a language."""
    return tuple(_translated(choice, own, language) for choice in choices)


def _item_in(item: Item, own: str, language: str) -> Item:
    if isinstance(item, Question):
        return _translated(item, own, language)
    inside = items_in(item.items, own, language)
    if isinstance(item, Group):
        return replace(_translated(item, own, language), items=inside)
    return replace(_translated(item, own, language), items=inside)


def _translated(record: Told, own: str, language: str) -> Told:
    own_fields = {one.name for one in fields(record)}
    told = {
        name: text for name, text in record.words.get(language, {}).items() if text and name in own_fields
    }
    if not told:
        return record
    mine = {name: getattr(record, name) for name in told}
    return replace(record, **told, words=_exchanged(record.words, own, mine, language))


def _exchanged(words: Words, own: str, mine: Mapping[str, str], language: str) -> Words:
    others = {name: of for name, of in words.items() if name != language}
    return {own: {name: text for name, text in mine.items() if text}, **others}
