"""Words of a form that mention answers: which questions they mention, and the words with them put in."""

import re
from collections.abc import Callable, Iterator

from qi_desktop.forms.definition import Form, Item, Question

_MENTION = re.compile(r"\$\{\s*([^}]+?)\s*\}")
_WORDS = ("hint", "guidance", "constraint_message", "required_message", "warning_message")


def mentions(form: Form, item: Item) -> set[str]:
    """Return the names mentioned in the words of an item, in whatever language."""
    return {found[1] for text in _texts(form, item) if "${" in text for found in _MENTION.finditer(text)}


def with_answers(text: str, value: Callable[[str], str]) -> str:
    """Return a text with every ``${name}`` replaced by what stands there."""
    return _MENTION.sub(lambda found: value(found[1]), text)


def _texts(form: Form, item: Item) -> Iterator[str]:
    yield item.label
    for words in item.words.values():
        yield from words.values()
    if isinstance(item, Question):
        yield from (str(getattr(item, field)) for field in _WORDS)
        for choice in form.choices_of(item):
            yield choice.label
            for words in choice.words.values():
                yield from words.values()
