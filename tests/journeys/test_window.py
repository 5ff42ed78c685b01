"""A working day through the window, by keyboard: approve, send out, answer, bring back, count, report."""

from collections.abc import Generator
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from qi_desktop.app import Program
from qi_desktop.foundation.paths import resource
from qi_desktop.services import Services, services_of
from qi_desktop.storage.workspace import Workspace
from qi_desktop.ui.assessment.page import CasesPage
from qi_desktop.ui.exchange.page import ExchangePage
from qi_desktop.ui.fieldnotes.notes_page import NotesPage
from qi_desktop.ui.page import Page
from qi_desktop.ui.remembered import Remembered
from qi_desktop.ui.reporting.report_page import ReportPage
from qi_desktop.ui.sampling.page import SamplePage
from qi_desktop.ui.workspace import WorkspaceView
from tests.builders import PASSPHRASE

P = TypeVar("P", bound=Page)
NO_KEY = Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier


@dataclass
class Desk:
    """The program's window and the person at its keyboard."""

    program: Program
    folder: Path
    bot: QtBot

    @property
    def view(self) -> WorkspaceView:
        assert self.program.window.view is not None
        return self.program.window.view

    @property
    def services(self) -> Services:
        return self.view.services

    def unlock(self, path: Path) -> None:
        self.program.begin(path)
        assert self.program.window.unlock is not None
        field = self.program.window.unlock.open_form.passphrase.field
        QTest.keyClicks(field, PASSPHRASE)
        QTest.keyClick(field, Qt.Key.Key_Return)
        self.bot.waitUntil(lambda: self.program.window.view is not None and self.view.isVisible())
        self.bot.wait(50)

    def lock(self) -> None:
        self.press(self.view, Qt.Key.Key_L, CTRL)
        self.bot.waitUntil(lambda: self.program.window.view is None)

    def press(self, widget: QWidget, key: Qt.Key, modifier: Qt.KeyboardModifier = NO_KEY) -> None:
        self.bot.waitUntil(lambda: self.active(widget))
        QTest.keyClick(widget.window() if modifier == CTRL else widget, key, modifier)

    def active(self, widget: QWidget) -> bool:
        widget.window().activateWindow()
        return widget.window().isActiveWindow()

    def push(self, button: QWidget) -> None:
        button.setFocus(Qt.FocusReason.TabFocusReason)
        self.press(button, Qt.Key.Key_Space)
        self.bot.waitUntil(lambda: not self.view.jobs.running, timeout=20_000)

    def send(self, exchange: ExchangePage) -> None:
        self.press(exchange, Qt.Key.Key_E, CTRL)
        self.bot.waitUntil(lambda: not self.view.jobs.running, timeout=20_000)

    def page(self, key: Qt.Key, kind: type[P]) -> P:
        self.press(self.view, key, CTRL)
        page = self.view.current_page()
        assert isinstance(page, kind)
        return page


@pytest.fixture
def desk(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Generator[Desk]:
    """The program with settings of its own; file questions are answered with what lies in the folder."""
    (tmp_path / "settings").mkdir()
    (tmp_path / "travel").mkdir()

    def newest(*_: object) -> tuple[str, str]:
        return str(max((tmp_path / "travel").iterdir(), key=lambda path: path.stat().st_mtime_ns)), ""

    def newest_alone(*arguments: object) -> tuple[list[str], str]:
        path, kind = newest(*arguments)
        return [path], kind

    def travel(*_: object) -> str:
        return str(tmp_path / "travel")

    monkeypatch.setattr(QFileDialog, "getExistingDirectory", travel)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", newest)
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", newest_alone)
    program = Program(Remembered(tmp_path / "settings"))
    with qtbot.waitActive(program.window):
        program.window.show()
        program.window.activateWindow()
    yield Desk(program, tmp_path, qtbot)
    program.close()
    program.window.close()
    program.window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def two_laptops(folder: Path) -> None:
    """A lead with a drawn sample, and an inspector who has handed in a card and waits for a pack."""
    with (
        Workspace.create(folder / "lead.qi", PASSPHRASE) as first,
        Workspace.create(folder / "inspector.qi", PASSPHRASE) as second,
    ):
        lead, inspector = services_of(first), services_of(second)
        lead.inspection.create_inspection("Invented 2017", "Anyshire", "Q&I", "2017-02-20", "2017-03-17")
        for services, role in ((lead, "lead"), (inspector, "inspector")):
            card = services.bundles.card()
            member = lead.inspection.add_team_member(
                f"Invented {role}", role, card.laptop, card.signing_key, card.sealing_key
            )
            if services is lead:
                first.sign_in(member.id)
        for code, size in (("CRC", 30), ("NPS", 16)):
            lead.inspection.add_provider(code, f"The {code}", "An owner", size)
        lead.listing.import_case_list(resource("demo", "suffolk-2017-case-list.xlsx"))
        lead.assessment.adopt_form(resource("forms", "judgement-2017.xlsx"))
        lead.sampling.draw_sample(seed=3)


def test_a_day_of_an_inspection_by_keyboard(desk: Desk) -> None:
    two_laptops(desk.folder)
    the_lead_sends_out(desk)
    the_inspector_works(desk)
    the_lead_brings_back(desk)


def the_lead_sends_out(desk: Desk) -> None:
    desk.unlock(desk.folder / "lead.qi")
    sample = desk.page(Qt.Key.Key_2, SamplePage)
    desk.push(sample.sample.panel.approve)
    desk.push(sample.sample.panel.share)
    desk.push(sample.sample.allocation.share_out)
    assert all(case.inspector for case in desk.services.sampling.sampled_cases())
    exchange = desk.page(Qt.Key.Key_6, ExchangePage)
    desk.send(exchange)
    assert [path.suffix for path in (desk.folder / "travel").iterdir()] == [".qipack"]
    desk.lock()


def the_inspector_works(desk: Desk) -> None:
    desk.unlock(desk.folder / "inspector.qi")
    exchange = desk.page(Qt.Key.Key_6, ExchangePage)
    desk.push(exchange.outbox.panel.open_pack)
    assert len(desk.services.allocating.cases_of(desk.services.workspace.person)) == 46
    answer_some(desk)
    note_something(desk)
    exchange = desk.page(Qt.Key.Key_6, ExchangePage)
    desk.send(exchange)
    assert desk.services.bundles.unsent_changes() == 0
    desk.push(exchange.outbox.panel.again)
    assert len(desk.services.bundles.outbox()) == 2
    desk.lock()


def answer_some(desk: Desk) -> None:
    cases = desk.page(Qt.Key.Key_3, CasesPage)
    desk.bot.waitUntil(lambda: cases.form.current is not None)
    for key in (Qt.Key.Key_Y, Qt.Key.Key_N, Qt.Key.Key_K):
        card = cases.form.current
        assert card is not None
        desk.press(card, key)
        desk.press(card, Qt.Key.Key_Return)
    desk.press(desk.view, Qt.Key.Key_Z, CTRL)
    kept = desk.services.assessment.assessment(cases.case)
    values = [answer.value for _, answer in kept.answers.items() if answer.value]
    assert sorted(values) == ["no", "yes"]


def note_something(desk: Desk) -> None:
    notes = desk.page(Qt.Key.Key_4, NotesPage)
    desk.press(notes, Qt.Key.Key_N, CTRL)
    QTest.keyClicks(notes.form.title, "Managers of the area")
    desk.push(notes.form.add)
    desk.push(notes.session.add)
    QTest.keyClicks(notes.session.form.title, "Posts")
    desk.press(notes.session.form.title, Qt.Key.Key_Return)
    QTest.keyClicks(notes.session.note.field, "A fifth of the posts are empty.")
    notes.leave()
    assert [note.body for note in desk.services.fieldnotes.notes()] == ["A fifth of the posts are empty."]


def the_lead_brings_back(desk: Desk) -> None:
    desk.unlock(desk.folder / "lead.qi")
    exchange = desk.page(Qt.Key.Key_6, ExchangePage)
    desk.press(exchange, Qt.Key.Key_I, CTRL)
    desk.bot.waitUntil(lambda: exchange.taking_in.preview is not None, timeout=20_000)
    desk.push(exchange.taking_in.previewed.take_in)
    assert len(desk.services.merging.received()) == 1
    assert [note.title for note in desk.services.fieldnotes.notes()] == ["Posts"]
    desk.press(desk.view, Qt.Key.Key_7, CTRL)
    assert desk.view.current_page().key == "counts"
    report = desk.page(Qt.Key.Key_9, ReportPage)
    desk.press(report, Qt.Key.Key_B, CTRL)
    desk.bot.waitUntil(lambda: not desk.view.jobs.running, timeout=20_000)
    (pdf,) = (desk.folder / "travel").glob("*.pdf")
    assert pdf.read_bytes().startswith(b"%PDF")
