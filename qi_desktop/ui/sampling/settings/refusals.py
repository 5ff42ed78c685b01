"""Which part of the settings a refused draw speaks of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qi_desktop.sampling.drawing.refusals import (
    MinimumAboveList,
    MinimumsAboveSize,
    MinimumsCollide,
    MostEachTooLow,
    NamedCaseUnknown,
    SampleSizeWrong,
    SampleTooLarge,
    TooManyNamedCases,
)
from qi_desktop.sampling.model import SeedOutOfRange
from qi_desktop.ui.wording import words_for

if TYPE_CHECKING:
    from qi_desktop.foundation.errors import InputError
    from qi_desktop.ui.sampling.settings.form import SettingsForm


def said_beside(form: SettingsForm, error: InputError) -> bool:
    """Say beside its field why a draw was refused; tells whether there is a field for it."""
    words = words_for(error)
    match error:
        case SampleTooLarge() | SampleSizeWrong():
            form.sizes.say(error.provider, words)
        case MinimumAboveList() | MinimumsAboveSize() | MinimumsCollide():
            form.minimums.show_trouble(error.provider, words)
        case MostEachTooLow():
            form.officers.most_row.show_error(words)
        case NamedCaseUnknown() | TooManyNamedCases():
            form.named.say(words)
            form.named.reference.setFocus()
        case SeedOutOfRange():
            form.seed.row.show_error(words)
        case _:
            return False
    form.show_trouble()
    return True
