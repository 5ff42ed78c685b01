"""Forms made ready to answer: parsed and compiled once for each definition, however many cases use it."""

from collections.abc import Callable
from dataclasses import dataclass

from qi_desktop.forms.definition import Form
from qi_desktop.forms.flow import Flow


@dataclass(frozen=True, slots=True)
class ReadyForm:
    """A form and its compiled rules."""

    form: Form
    flow: Flow


_READY: dict[str, ReadyForm] = {}


def ready_form(digest: str, definition: Callable[[], str]) -> ReadyForm:
    """Return the form of that digest; its definition is only fetched and parsed the first time."""
    if digest not in _READY:
        form = Form.from_json(definition())
        _READY[digest] = ReadyForm(form, Flow(form))
    return _READY[digest]
