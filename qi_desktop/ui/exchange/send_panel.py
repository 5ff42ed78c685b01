"""The acts of exchange: take in, export, issue packs, open a pack, hand in one's card."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from qi_desktop.ui.exchange.evening import Evening, take_in_all
from qi_desktop.ui.widgets.buttons import Button
from qi_desktop.ui.widgets.fields import Choice
from qi_desktop.ui.widgets.form_row import FormRow
from qi_desktop.ui.widgets.heading import SectionHeading
from qi_desktop.ui.widgets.layout import column
from qi_desktop.ui.widgets.words import muted

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from qi_desktop.bundles.model import Exported
    from qi_desktop.services import Services
    from qi_desktop.ui.page import Desk
    from qi_desktop.ui.widgets.states import Notice

BUNDLES = "Bundles (*.qibundle);;All files (*)"
PACKS = "Packs (*.qipack);;All files (*)"
EVERYONE = "*"


class SendPanel(QWidget):
    """What can be done, for the lead and for an inspector."""

    def __init__(
        self, services: Services, desk: Desk, outcome: Notice, taken_in: Callable[[Evening], object]
    ) -> None:
        """Build the panel; outcomes are told in a notice above the lists, ``taken_in`` of what came."""
        super().__init__()
        self._services, self._desk, self._outcome = services, desk, outcome
        self._taken_in = taken_in
        self.take_in = Button(
            "Take in bundles…", self._take_in, kind="main", picture="bring_in", key="Ctrl+I"
        )
        self.export = Button("Export my bundle…", self._export, picture="send_out", key="Ctrl+E")
        self.again = Button("Send everything again…", lambda: self._export(full=True), kind="quiet")
        self._unsent = muted("")
        self.addressee = Choice([])
        self.issue = Button("Issue pack…", self._issue, picture="pack")
        self._packs = QWidget()
        self._packs.setLayout(
            column(SectionHeading("Packs"), FormRow("For", self.addressee), self.issue, gap=1.5)
        )
        self.open_pack = Button("Open a pack…", self._open_pack, picture="pack")
        self.card = Button("Save my team card…", self._save_card, picture="person")
        self._fingerprint = muted("")
        self.setLayout(
            column(
                SectionHeading("Bundles"),
                self.take_in,
                self.export,
                self.again,
                self._unsent,
                1,
                self._packs,
                self.open_pack,
                1,
                SectionHeading("This laptop"),
                self.card,
                self._fingerprint,
                None,
                gap=1.5,
            )
        )

    def refresh(self) -> None:
        """Show what waits and for whom packs can be issued."""
        team = self._services.inspection.team()
        person = self._services.workspace.person
        leads = any(member.id == person and member.role == "lead" for member in team)
        unsent = self._services.bundles.unsent_changes()
        self._unsent.setText(
            f"{unsent:,} changes no bundle has carried yet." if unsent else "Everything was sent."
        )
        reachable = [one for one in team if one.role != "lead" and one.sealing_key]
        self.addressee.offer([(EVERYONE, "Everyone"), *((one.id, one.name) for one in reachable)])
        self._packs.setVisible(leads)
        self.issue.setEnabled(bool(reachable))
        for part in (self.export, self.again, self._unsent, self.open_pack):
            part.setVisible(not leads)
        self.take_in.setVisible(leads)
        self._fingerprint.setText(f"Fingerprint {self._services.bundles.card().fingerprint}")

    def first(self) -> Button:
        """Return the act a person comes here for."""
        return self.export if self.take_in.isHidden() else self.take_in

    def _take_in(self) -> None:
        paths = self._desk.choose_files("Take in bundles", BUNDLES)
        if paths:
            self._desk.work(
                "Taking in the bundle" if len(paths) == 1 else "Taking in the bundles",
                lambda services, progress: take_in_all(services, paths, progress),
                self._taken_in,
            )

    def _export(self, *, full: bool = False) -> None:
        folder = self._desk.choose_folder("Where shall the bundle lie?")
        if folder is not None:
            exported = self._desk.attempt(lambda: self._services.bundles.export_bundle(folder, full=full))
            self._tell(exported)
            self.refresh()

    def _issue(self) -> None:
        folder = self._desk.choose_folder("Where shall the packs lie?")
        if folder is None:
            return
        chosen = self.addressee.value()
        everyone = [
            one.id for one in self._services.inspection.team() if one.role != "lead" and one.sealing_key
        ]
        members = everyone if chosen == EVERYONE else [chosen]
        issued = self._desk.attempt(
            lambda: [self._services.bundles.issue_pack(one, folder) for one in members]
        )
        if issued is not None:
            self._outcome.say(f"{len(issued)} sealed packs written to {folder}.", "good")
            self.refresh()

    def _open_pack(self) -> None:
        path = self._desk.choose_file("Open a pack", PACKS)
        if path is not None:
            self._desk.work(
                "Opening the pack",
                lambda services, _progress: services.bundles.open_pack(path),
                lambda taken: self._outcome.say(f"Pack opened: {taken.fresh:,} changes taken in.", "good"),
            )

    def _save_card(self) -> None:
        folder = self._desk.choose_folder("Where shall the card lie?")
        if folder is not None:
            self._desk.attempt(lambda: self._write_card(folder))

    def _write_card(self, folder: Path) -> None:
        card = self._services.bundles.card()
        path = folder / f"card-{card.laptop[-6:]}.qicard"
        keys = {"laptop": card.laptop, "signing_key": card.signing_key, "sealing_key": card.sealing_key}
        path.write_text(json.dumps(keys, indent=2) + "\n", "utf-8")
        self._outcome.say(f"Team card saved as {path.name}. Hand it to the lead; it holds no secret.", "good")

    def _tell(self, exported: Exported | None) -> None:
        if exported is not None:
            self._outcome.say(
                f"{exported.changes:,} changes sealed to the lead in {exported.path.name}.", "good"
            )
