"""Why a question is not asked, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qi_desktop.forms.definition import Group, Question, Repeat
from qi_desktop.forms.plain_words import in_plain_words
from qi_desktop.ui.language import tr

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qi_desktop.forms.definition import Form, Item
    from qi_desktop.forms.flow import FlowState
    from qi_desktop.forms.flow.state import Rows

BY_RULE = tr("Not asked here: the answers given so far rule it out")


def why_hidden(form: Form, flow: FlowState, question: Question, rows: Rows) -> str:
    """Return which rule hides a question: its own, or that of what it stands in."""
    around = _chain(form, question.name)
    depth = 0
    for item in around:
        if isinstance(item, Question):
            break
        if not flow.is_shown(item.name, rows[:depth]):
            return _told(form, item.relevant)
        depth += isinstance(item, Repeat)
    return _told(form, question.relevant)


_CHAINS: dict[str, dict[str, tuple[Item, ...]]] = {}
"""For each form, what each question stands in, the outermost first, itself last."""


def conditional(form: Form, question: Question) -> bool:
    """Tell whether a question may stop being relevant."""
    return any(item.relevant for item in _chain(form, question.name))


def _chain(form: Form, name: str) -> tuple[Item, ...]:
    if form.digest not in _CHAINS:
        _CHAINS[form.digest] = dict(_chains(form.items, ()))
    return _CHAINS[form.digest].get(name, ())


def _chains(items: tuple[Item, ...], above: tuple[Item, ...]) -> Iterator[tuple[str, tuple[Item, ...]]]:
    for item in items:
        here = (*above, item)
        if isinstance(item, Group | Repeat):
            yield from _chains(item.items, here)
        else:
            yield item.name, here


_TOLD: dict[tuple[str, str], str] = {}


def _told(form: Form, rule: str) -> str:
    """Return a rule in words; it is put into words once."""
    known = form.digest, rule
    if known not in _TOLD:
        words = (
            in_plain_words(rule, form, lambda name: f"“{form.question(name).label or name}”") if rule else ""
        )
        _TOLD[known] = tr("Asked only if {words}").format(words=words) if words else BY_RULE
    return _TOLD[known]
