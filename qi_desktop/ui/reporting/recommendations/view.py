"""Recommendations: one running number, grouped by who should act."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qi_desktop.ui.jotting import Jotting
from qi_desktop.ui.language import plural, tr
from qi_desktop.ui.reporting.recommendations.links import FindingBoxes, RecommendationBeside
from qi_desktop.ui.reporting.texts_view import NewText, Subject, TextsView
from qi_desktop.ui.widgets.buttons import Button
from qi_desktop.ui.widgets.entries import Entry
from qi_desktop.ui.widgets.fields import Choice, TextField
from qi_desktop.ui.widgets.form_row import FormRow
from qi_desktop.ui.widgets.layout import column, row
from qi_desktop.ui.widgets.words import heading

if TYPE_CHECKING:
    from collections.abc import Callable

    from qi_desktop.reporting.model import Recommendation
    from qi_desktop.services import Services
    from qi_desktop.ui.page import Desk

NEW = tr("new recommendation")
UNLINKED = "unlinked"
GOES_ON = tr("Goes on after the words for who should act.")


def recommendations_view(services: Services, desk: Desk) -> TextsView:
    """Return the list of recommendations with its editor and form."""

    def entry(one: Recommendation) -> Entry:
        return Entry(one.id, f"{one.number}. {one.text}", f"{one.addressee}  ·  {_follows(one)}")

    def filters() -> list[tuple[str, str]]:
        there = {one.addressee for one in services.recommending.recommendations()}
        addressees = [code for code in services.findings.framework().addressees if code in there]
        return [*((code, code) for code in addressees), (UNLINKED, tr("Following from no finding"))]

    def keeps(record: str, value: str) -> bool:
        one = services.recommending.recommendation(record)
        return not one.findings if value == UNLINKED else one.addressee == value

    def shown(record: str) -> tuple[str, str, str]:
        one = services.recommending.recommendation(record)
        should = _should(services, one)
        return tr("Recommendation {number}").format(number=one.number), f"{should} …", one.text

    subject = Subject(
        kind="recommendation",
        name=tr("recommendation"),
        many=tr("recommendations"),
        first=tr("Each says who should act and what they should do. Add the first one."),
        hint=GOES_ON,
        lines=3,
        entries=lambda: [entry(one) for one in services.recommending.recommendations()],
        shown=shown,
        order=services.recommending.order_recommendations,
        filters=filters,
        keeps=keeps,
        beside=lambda: RecommendationBeside(services, desk),
        revise=services.recommending.revise_recommendation,
        remove=services.recommending.remove_recommendation,
    )
    return TextsView(
        services, desk, subject, lambda added, back: RecommendationForm(services, desk, added, back)
    )


def _should(services: Services, one: Recommendation) -> str:
    plain = tr("{addressee} should").format(addressee=one.addressee)
    return services.findings.framework().addressees.get(one.addressee, plain)


def _follows(one: Recommendation) -> str:
    number = len(one.findings)
    if not number:
        return tr("follows from no finding")
    return plural(number, "follows from %n finding", "follows from %n findings")


class RecommendationForm(NewText):
    """Asks for a recommendation."""

    def __init__(
        self,
        services: Services,
        desk: Desk,
        added: Callable[[str], object],
        given_up: Callable[[], object],
    ) -> None:
        """Build the form; ``added`` is told the record, ``given_up`` that there will be none."""
        super().__init__()
        self._services, self._desk, self._added = services, desk, added
        addressees = services.findings.framework().addressees
        self.addressee = Choice([(code, code) for code in addressees], narrow=True)
        self.text = TextField(lines=4)
        self._row = FormRow(tr("What should be done"), self.text, GOES_ON)
        self.findings = FindingBoxes(services)
        self.jotting = Jotting(services.workspace.drafts, self.text, ("recommendation", NEW, "text"))
        self.add = Button(tr("Add recommendation"), self._add)
        self.setLayout(
            column(
                heading(tr("New recommendation")),
                FormRow(tr("Who should act"), self.addressee, tr("The number follows from this.")),
                self._row,
                column(heading(tr("Follows from")), self.findings, gap=1),
                row(self.add, Button(tr("Cancel"), given_up, kind="quiet"), None),
                None,
                gap=2,
                margin=3,
            )
        )

    def start(self) -> None:
        """Take the keyboard."""
        self.addressee.setFocus()

    def keep(self) -> None:
        """Put what was typed on disk."""
        self.jotting.keep()

    def _add(self) -> None:
        text = self.jotting.text()
        self._row.show_error("" if text else tr("Say what should be done."))
        if not text:
            return
        record = self._desk.attempt(
            lambda: self._services.recommending.add_recommendation(
                self.addressee.value(), text, self.findings.value()
            ),
            tr("Recommendation added"),
        )
        if record is not None:
            self.jotting.clear()
            self.findings.show_ticked(())
            self._added(record)
