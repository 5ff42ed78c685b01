"""The words of the trade, as the report explains them, and those of the program (no Qt)."""

from __future__ import annotations

import json
from functools import cache

from qi_desktop.foundation.paths import resource
from qi_desktop.ui.language import tr


@cache
def glossary() -> tuple[tuple[str, str], ...]:
    """Return every word with what it means, in the order of the alphabet."""
    from qi_desktop.reporting.glossary import known_terms

    written = json.loads(resource("help", "words.json").read_text("utf-8"))
    return tuple(sorted({**known_terms(), **written}.items(), key=lambda one: one[0].casefold()))


def glossary_as_markdown() -> str:
    """Return all words as a topic of the help, each under a heading of its own so that links lead to it."""
    lead = tr("Words of the trade as the report explains them, and those this program uses.")
    words = (f"## {term}\n{means.rstrip('.')}." for term, means in glossary())
    return "\n\n".join((f"# {tr('Words and short forms')}", lead, *words))
