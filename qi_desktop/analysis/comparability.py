"""Whether figures may be added: only where both sides were asked the same question under the same rule.

The same question is one with the same reporting key; an author who asks something else gives another key.
"""

from collections.abc import Collection
from operator import attrgetter

from qi_desktop.analysis.model import CountedQuestion

Asked = tuple[str, CountedQuestion]
"""A provider in whose cases a question was relevant, and the question as its form asked it there."""


def why_not_added(asked: Collection[Asked]) -> str:
    """Return in words why these must not be added; blank when they may be."""
    providers = sorted({provider for provider, _ in asked if provider})
    questions = list({question for _, question in asked})
    units = sorted(set(map(attrgetter("unit"), questions)))
    if len(units) > 1:
        return f"Not added: what is counted is {_joined(units, 'or')}, depending on the version of the form."
    if len(set(map(attrgetter("scale", "yes_is"), questions))) > 1:
        return "Not added: versions of the form ask for the answer on different scales."
    if any(question.mixed_rule for question in questions) and len(providers) > 1:
        return (
            f"Not added: the rule that makes this question relevant is not the same for "
            f"{_joined(providers, 'and')}."
        )
    if len({question.rule for question in questions}) > 1:
        return "Not added: versions of the form make this question relevant by different rules."
    return ""


def _joined(words: list[str], last: str) -> str:
    return f" {last} ".join(part for part in (", ".join(words[:-1]), words[-1]) if part)
