"""The first start as strips of pictures: setting an inspection up, and joining one, to the first answer.

Everything is done through the window's own parts on a new encrypted file, which goes afterwards.
"""

from __future__ import annotations

import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from time import monotonic, sleep
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QPushButton

from qi_desktop.foundation.paths import resource
from qi_desktop.security.strength import suggested
from qi_desktop.services import services_of
from qi_desktop.storage.workspace import Workspace
from qi_desktop.ui.assessment.page import CasesPage
from qi_desktop.ui.inspection.page import InspectionPage
from qi_desktop.ui.main_window import MainWindow
from qi_desktop.ui.remembered import Remembered
from qi_desktop.ui.screenshots import SIZE
from qi_desktop.ui.wardrobe import wear

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from qi_desktop.security.identity import TeamCard
    from qi_desktop.services import Services
    from qi_desktop.storage.model import Backup
    from qi_desktop.ui.unlocking.doors import Seen, Told
    from qi_desktop.ui.unlocking.screen import UnlockScreen
    from qi_desktop.ui.workspace import WorkspaceView

WEAK = "suffolk 2017"
"""What is typed first, to be told why not."""
FILE = "inspection.qi"
SEED = 46
QUESTION = "pp_assess_overall"
BREATH, PATIENCE = 0.05, 10.0
ROUNDS = 10
"""So many looks in a row must find all at rest."""


class Strip:
    """The window of one first start, and the doors of its first screen."""

    def __init__(self, place: Path) -> None:
        """Show the first screen; the new file will lie in a folder."""
        self._place = place
        self.workspace: Workspace | None = None
        self.window = MainWindow(Remembered(place), lambda: None)
        self.window.resize(SIZE)
        self.window.show_unlock(self)
        self.window.show()

    @property
    def screen(self) -> UnlockScreen:
        """Return the first screen."""
        if self.window.unlock is None:
            raise AssertionError
        return self.window.unlock

    @property
    def view(self) -> WorkspaceView:
        """Return the window of the new file."""
        if self.window.view is None:
            raise AssertionError
        return self.window.view

    # ---------------------------------------------------------------------------------------------- doors
    def open(self, path: Path, passphrase: str, *, read_only: bool) -> None:
        """Nothing is opened here."""

    def create(self, path: Path, passphrase: str, *, joining: bool) -> None:
        """Make the file, for real, and show where to begin in it."""
        self.workspace = Workspace.create(self._place / path.name, passphrase)
        page = "exchange" if joining else "inspection"
        self.window.show_workspace(services_of(self.workspace), lambda: None, page)

    def recover(self, path: Path, secret: str, envelope: Path, passphrase: str, theirs: str = "") -> None:
        """Nothing is lost here."""

    def bring_out(self, path: Path, passphrase: str, folder: Path, told: Told) -> None:
        """Nothing is damaged here."""

    def look_into(self, backup: Backup, passphrase: str, told: Seen) -> None:
        """No backup is there yet."""

    def put_back(self, place: Path, backup: Backup, passphrase: str, told: Seen) -> None:
        """No backup is there yet."""

    def show_demonstration(self, folder: Path) -> None:
        """Nothing is demonstrated here."""

    # --------------------------------------------------------------------------------------------- scenes
    def scenes(self) -> Iterator[str]:
        """Go from the first screen to the first answer, and name what is shown."""
        yield "first-screen"
        self.screen.begin(joining=False)
        form = self.screen.create_form
        form.place.setText(FILE)
        form.passphrase.first.field.setText(WEAK)
        form.passphrase.meter.judge()
        yield "weak-passphrase"
        form.passphrase.suggest()
        form.passphrase.second.field.setText(form.passphrase.text())
        yield "five-words"
        form.make()
        yield from self._set_up(self.view.services)
        yield from self._assess(self.view.services)

    def joining(self) -> Iterator[str]:
        """Go from the first screen to the first answer in a case of a pack, and name what is shown."""
        self.screen.begin(joining=True)
        form = self.screen.create_form
        form.place.setText("fieldwork.qi")
        form.passphrase.suggest()
        form.passphrase.second.field.setText(form.passphrase.text())
        yield "five-words"
        form.make()
        yield "exchange"
        self.view.open_page("inspection", "keys")
        yield "card"
        services = self.view.services
        pack = issued_pack(services.keys.card(), self._place)
        self.view.open_page("exchange")
        self.view.current_page().receive([pack])
        yield "pack-opened"
        self.view.open_page("cases", services.allocating.cases_of(services.workspace.person)[0].id)
        yield "case"
        yield from self._answer()

    def _set_up(self, services: Services) -> Iterator[str]:
        page = self.view.current_page()
        if not isinstance(page, InspectionPage):
            raise TypeError
        setup = page.setup
        for row, text in (
            (setup.name, "Suffolk 2017"),
            (setup.area, "Suffolk"),
            (setup.first, "20 February 2017"),
            (setup.last, "17 March 2017"),
            (setup.lead, "Ada Invented"),
        ):
            row.control.setProperty("text", text)
        yield "set-up"
        next(one for one in setup.findChildren(QPushButton) if one.text() == "Create the inspection").click()
        services.inspection.add_provider("CRC", "Invented Community Rehabilitation", "Invented Owner", 30)
        services.inspection.add_provider("NPS", "National Probation Service", "", 16)
        services.listing.import_case_list(resource("demo", "suffolk-2017-case-list.xlsx"))
        services.assessment.adopt_form(resource("forms", "judgement-2017.xlsx"))
        page.refresh()
        yield "case-list"
        services.sampling.draw_sample(seed=SEED)
        self.view.open_page("sample")
        yield "sample"

    def _assess(self, services: Services) -> Iterator[str]:
        services.reviewing.approve_sample("The balance holds for both providers.")
        self.view.open_page("cases", services.sampling.sampled_cases()[0].id)
        yield "case"
        yield from self._answer()

    def _answer(self) -> Iterator[str]:
        page = self.view.current_page()
        if not isinstance(page, CasesPage):
            raise TypeError
        page.form.go_to_question(QUESTION)
        if page.form.current is not None:
            page.form.current.press("S")
        yield "first-answer"

    def settle(self, application: QApplication) -> None:
        """Wait until what is shown is whole."""
        until, at_rest = monotonic() + PATIENCE, 0
        while at_rest < ROUNDS and monotonic() < until:
            sleep(BREATH)
            application.processEvents()
            view = self.window.view
            whole = view is None or (not view.jobs.running and view.current_page().is_whole)
            at_rest = at_rest + 1 if whole else 0

    def close(self) -> None:
        """Put all away, the widgets before the file."""
        if self.window.view is not None:
            self.window.view.jobs.finish()
        self.window.close()
        self.window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        if self.workspace is not None:
            self.workspace.close()


def issued_pack(card: TeamCard, folder: Path) -> Path:
    """Return a pack that an invented lead inspector issued to the laptop of a card."""
    with Workspace.create(folder / "lead.qi", suggested()) as workspace:
        lead = services_of(workspace)
        lead.inspection.create_inspection("Suffolk 2017", "Suffolk", "Q&I", "2017-02-20", "2017-03-17")
        own = lead.keys.card()
        signed = lead.inspection.add_team_member(
            "Ada Invented", "lead", own.laptop, own.signing_key, own.sealing_key
        )
        workspace.sign_in(signed.id)
        member = lead.inspection.add_team_member("Bo Invented", "inspector")
        lead.keys.hand_in(member.id, card)
        for code, size in (("CRC", 30), ("NPS", 16)):
            lead.inspection.add_provider(code, f"Invented {code}", "", size)
        lead.listing.import_case_list(resource("demo", "suffolk-2017-case-list.xlsx"))
        lead.assessment.adopt_form(resource("forms", "judgement-2017.xlsx"))
        lead.sampling.draw_sample(seed=SEED)
        lead.reviewing.approve_sample("The balance holds for both providers.")
        lead.allocating.allocate_cases()
        return lead.bundles.issue_pack(member.id, folder).path


def write_film(folder: Path, theme: str = "light") -> list[Path]:
    """Write both strips as PNGs, numbered in their order, into a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    existing = QApplication.instance()
    application = existing if isinstance(existing, QApplication) else QApplication(sys.argv[:1])
    application.setStyle("Fusion")
    wear(application, theme)
    return [
        *_written(application, Strip.scenes, f"{folder}/film-{{number:02}}-{{name}}-{theme}.png"),
        *_written(application, Strip.joining, f"{folder}/film-join-{{number:02}}-{{name}}-{theme}.png"),
    ]


def _written(application: QApplication, story: Callable[[Strip], Iterator[str]], called: str) -> list[Path]:
    pictures: list[Path] = []
    with TemporaryDirectory() as place:
        strip = Strip(Path(place))
        try:
            for number, name in enumerate(story(strip), start=1):
                strip.settle(application)
                if strip.window.view is not None:
                    strip.window.view.toast.hide()
                pictures.append(Path(called.format(number=number, name=name)))
                strip.window.grab().save(str(pictures[-1]))
        finally:
            strip.close()
    return pictures


def main(arguments: Sequence[str]) -> int:
    """``film FOLDER [THEME...]``."""
    folder, *themes = arguments
    for theme in themes or ("light",):
        write_film(Path(folder), theme)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
