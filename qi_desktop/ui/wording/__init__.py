"""The words for everything that can go wrong, stage by stage.

Each sentence says what happened, what is safe, and what to do next. No Qt here: the command line speaks the
same words. A name in braces is a fact the error carries.
"""

from collections.abc import Iterable
from datetime import date
from typing import Any, cast

from qi_desktop.foundation.errors import UserError
from qi_desktop.ui.dates import day
from qi_desktop.ui.language import tr
from qi_desktop.ui.wording import (
    accuracy,
    assessment,
    commands,
    enquiries,
    evidence,
    exchange,
    fieldnotes,
    forms,
    inspection,
    keys,
    names,
    places,
    reporting,
    sampling,
    settings,
    storage,
    themes,
)

WORDS: dict[str, str] = {
    **storage.WORDS,
    **forms.WORDS,
    **inspection.WORDS,
    **keys.WORDS,
    **sampling.WORDS,
    **assessment.WORDS,
    **evidence.WORDS,
    **fieldnotes.WORDS,
    **names.WORDS,
    **enquiries.WORDS,
    **themes.WORDS,
    **reporting.WORDS,
    **accuracy.WORDS,
    **exchange.WORDS,
    **places.WORDS,
    **commands.WORDS,
    **settings.WORDS,
}


def words_for(error: Exception) -> str:
    """Return the sentence a person is told."""
    for kind in type(error).__mro__:
        if kind.__name__ in WORDS:
            facts = {name: _shown(value) for name, value in vars(error).items()}
            return tr(WORDS[kind.__name__]).format_map(facts)
    if isinstance(error, UserError):
        return f"{type(error).__name__}: {error}"
    return tr("Something went wrong inside the program. What you typed is kept.")


def _shown(value: Any) -> str:  # noqa: ANN401 - errors carry facts of any type
    if value is None:
        return "?"
    if isinstance(value, date):
        return day(value.isoformat())
    if isinstance(value, Iterable) and not isinstance(value, str | bytes | dict):
        return ", ".join(str(part) for part in cast("Iterable[object]", value))
    return str(cast("object", value))
