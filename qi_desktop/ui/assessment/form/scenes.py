"""Further faces of the form, for pictures of it; whatever they write is taken back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qi_desktop.ui.assessment.form.card import OVERRULE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qi_desktop.services import Services
    from qi_desktop.ui.assessment.form.view import FormView

WORDS = "plan"


def form_scenes(services: Services, form: FormView, case: str) -> Iterator[str]:
    """Show the list to jump by, a roster, and a question asked against its rule, in a completed case."""
    services.assessment.reopen_assessment(case, "For a picture")
    _read_again(form)
    written = 1
    form.jump()
    form.jump_list.line.setText(WORDS)
    yield "jump"
    form.jump_list.put_away()
    if (name := _roster(form)) is not None:
        form.go_to_section(name)
        yield "roster"
    if (spot := _hidden(form)) is not None and form.case is not None:
        form.go_to_question(spot, None)
        if form.current is not None:
            form.current.press(OVERRULE)
            yield "overruling"
            form.case.answering.overrule_relevance(spot, "The file speaks of it all the same")
            written += 1
            _read_again(form)
            form.go_to_question(spot, None)
            yield "overruled"
    for _ in range(written):
        services.workspace.ledger.undo()
    _read_again(form)


def _read_again(form: FormView) -> None:
    if form.case is not None:
        form.case.answering.read_again()
        form.show_case(form.case.answering)


def _roster(form: FormView) -> str | None:
    """Return the first section with a roster that has rows."""
    case = form.case
    if case is None:
        return None
    sections = (one for one in case.layout.sections if any(map(case.count, one.rosters())))
    return next((section.name for section in sections), None)


def _hidden(form: FormView) -> str | None:
    """Return a question that is not asked for a reason that can be told in words."""
    case = form.case
    if case is None:
        return None
    told = (
        name for name, rows in case.order() if not rows and case.state((name, ())).rule.startswith("Asked")
    )
    return next(told, None)
