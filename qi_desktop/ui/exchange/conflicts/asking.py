"""Asking about a conflict, and what came of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from qi_desktop.ui.dates import moment
from qi_desktop.ui.language import tr
from qi_desktop.ui.widgets.buttons import Button
from qi_desktop.ui.widgets.fields import Choice, TextField
from qi_desktop.ui.widgets.form_row import FormRow
from qi_desktop.ui.widgets.layout import brought_into_view, column, emptied, row
from qi_desktop.ui.widgets.states import Notice

if TYPE_CHECKING:
    from qi_desktop.merging.asking.model import Query
    from qi_desktop.merging.settling.model import Matter
    from qi_desktop.services import Services
    from qi_desktop.ui.page import Desk


class AskPanel(QWidget):
    """A question to somebody of the team; it travels in their next pack."""

    def __init__(self, services: Services, desk: Desk) -> None:
        """Build the form, closed."""
        super().__init__()
        self._services, self._desk = services, desk
        self._matter: Matter | None = None
        self.open_form = Button(
            tr("A  Ask about it…"),
            self.open,
            kind="quiet",
            description=tr("Ask somebody who can tell. Key A"),
        )
        self.whom = Choice([])
        self.text = TextField(lines=2, placeholder=tr("What do you need to know to decide?"))
        self._row = FormRow(
            tr("Question"), self.text, tr("It travels in their next pack and comes back answered.")
        )
        self.send = Button(tr("Ask"), self._ask, key="Ctrl+Return")
        self._form = QWidget()
        close = Button(tr("Not now"), self.close_form, kind="quiet")
        self._form.setLayout(
            column(FormRow(tr("Whom"), self.whom), self._row, row(self.send, close, None), gap=1)
        )
        self._form.hide()
        self.told = QWidget()
        """What was asked already; it stands with what is behind the values."""
        self._lines = column(gap=1)
        self.told.setLayout(self._lines)
        self.setLayout(column(self._form))

    def show_matter(self, matter: Matter) -> None:
        """Show what was asked about a conflict, and who can be asked."""
        if self._matter is None or self._matter.key != matter.key:
            self.close_form()
        self._matter = matter
        emptied(self._lines)
        queries = self._services.asking.about(matter)
        for query in queries:
            self._lines.addWidget(_told(query))
        self.told.setVisible(bool(queries))

    def open(self) -> None:
        """Open the form, the one whose value it is proposed first."""
        if self._matter is None:
            return
        mine = self._services.workspace.person
        team = [one for one in self._services.inspection.team() if one.id != mine]
        team.sort(key=lambda one: one.id not in (self._matter.people if self._matter else ()))
        self.whom.offer([(one.id, one.name) for one in team])
        self._form.show()
        self.open_form.hide()
        self.text.setFocus()
        brought_into_view(self._form)

    def close_form(self) -> None:
        """Close the form; what was typed is gone."""
        self.text.clear()
        self._row.show_error("")
        self._form.hide()
        self.open_form.show()

    def _ask(self) -> None:
        matter, text = self._matter, self.text.toPlainText()
        self._row.show_error("" if text.strip() else tr("A question needs words."))
        if matter is None or not text.strip():
            return
        whom, name = self.whom.value(), self.whom.currentText()
        asked = self._desk.attempt(
            lambda: self._services.asking.ask(matter, whom, text),
            tr("Asked; it goes to {name} in the next pack").format(name=name),
        )
        if asked is not None:
            self.close_form()


def _told(query: Query) -> Notice:
    asked = tr("{asker} asked {asked} on {moment}: “{text}”").format(
        asker=query.asker, asked=query.asked, moment=moment(query.asked_at), text=query.text
    )
    if query.answer:
        return Notice(
            "good",
            tr("{asked}\n{query_asked} answered: “{answer}”").format(
                asked=asked, query_asked=query.asked, answer=query.answer
            ),
        )
    return Notice(
        "waiting",
        tr("{asked}\nNo answer has come yet; the conflict can be settled all the same.").format(asked=asked),
    )


class QuestionsPanel(QWidget):
    """The questions that wait for the person at this laptop, each with room for the answer."""

    def __init__(self, services: Services, desk: Desk) -> None:
        """Build the list, hidden while nothing is asked."""
        super().__init__()
        self._services, self._desk = services, desk
        self._shown: list[str] = []
        self.fields: dict[str, TextField] = {}
        self._lines = column(gap=2)
        self.setLayout(self._lines)
        self.hide()

    def refresh(self) -> None:
        """Show what waits; what is being typed stays."""
        asked = self._services.asking.asked_of_me()
        if [one.id for one in asked] != self._shown:
            kept = {query: field.toPlainText() for query, field in self.fields.items()}
            self._shown = [one.id for one in asked]
            self.fields.clear()
            emptied(self._lines)
            for query in asked:
                self._lines.addWidget(self._question(query, kept.get(query.id, "")))
        self.setVisible(bool(asked))

    def _question(self, query: Query, typed: str) -> QWidget:
        field = TextField(lines=2, placeholder=tr("Your answer"))
        field.setPlainText(typed)
        self.fields[query.id] = field
        about = f"{query.title} · {query.detail} · {moment(query.asked_at)}"
        line = FormRow(tr("{asker} asks: {text}").format(asker=query.asker, text=query.text), field, about)

        def answer() -> None:
            text = field.toPlainText()
            line.show_error("" if text.strip() else tr("An answer needs words."))
            if text.strip():
                self._desk.attempt(
                    lambda: self._services.asking.answer_query(query.id, text),
                    tr("Answered; it travels with your next bundle"),
                )

        acts = [Button(tr("Answer"), answer, description=tr("Answer {asker}").format(asker=query.asker))]
        if query.case:
            acts.append(
                Button(tr("Open the case"), lambda: self._desk.open_page("cases", query.case), kind="quiet")
            )
        whole = QWidget()
        whole.setLayout(column(line, row(*acts, None), gap=1))
        return whole
