"""The way back: whether the inspection has a recovery key, and whose files it would open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from qi_desktop.inspection.recovery.model import ENVELOPE_SUFFIX, Covered
from qi_desktop.storage.model import PlaceReadOnly
from qi_desktop.ui.dates import day, short_day
from qi_desktop.ui.language import tr
from qi_desktop.ui.widgets.buttons import Button
from qi_desktop.ui.widgets.heading import SectionHeading
from qi_desktop.ui.widgets.layout import column, row
from qi_desktop.ui.widgets.states import Notice
from qi_desktop.ui.widgets.table import Column, Table
from qi_desktop.ui.widgets.words import muted

if TYPE_CHECKING:
    from pathlib import Path

    from qi_desktop.security.recovery import RecoveryKey
    from qi_desktop.services import Services
    from qi_desktop.ui.page import Desk

_NONE = tr(
    "There is no recovery key yet. Until the lead makes one, a file whose passphrase is lost stays closed for"
    " everybody, for ever."
)
_WAITS = tr("The lead makes the recovery key of the inspection; this laptop seals to it once it hears of it.")

_PRINTED = tr(
    "{sheet} holds the key, and nothing else does. Print it now, give the sheet to the central team, then"
    " delete the file: whoever has the key and an envelope opens that laptop's workspace."
)


class RecoveryPanel(QWidget):
    """Makes the recovery key once, and shows whose laptops sealed to it."""

    def __init__(self, services: Services, desk: Desk) -> None:
        """Show how things stand once ``refresh`` is called."""
        super().__init__()
        self._services, self._desk = services, desk
        self.make = Button(tr("Make the recovery key and its sheet…"), self._make, picture="lock")
        self.anew = Button(tr("Make another…"), self._ask_anew, kind="quiet")
        self.really = Button(tr("Make another and its sheet…"), self._make_anew)
        self.doubt = Notice("caution", "", self.really, stacked=True)
        self.envelope = Button(tr("Save the envelope of the one chosen…"), self._save_envelope, kind="quiet")
        self.table: Table[Covered] = Table(
            tr("Whose file could be opened again"),
            _COLUMNS,
            key=lambda one: one.member.id,
            chosen=lambda _one: self._offer(),
        )
        self.state = Notice("caution")
        self._about = muted(
            tr(
                "The key is printed once on a sheet for the central team and kept nowhere else. Every laptop"
                " seals the key of its own file to it; that envelope comes with its bundles."
            )
        )
        self._build()

    def _build(self) -> None:
        self.setLayout(
            column(
                SectionHeading(tr("Lost passphrases")),
                self._about,
                self.state,
                row(self.make, self.anew, None),
                self.doubt,
                self.table,
                row(self.envelope, None),
                gap=1.5,
            )
        )

    def refresh(self) -> None:
        """Show how things stand."""
        own = self._services.inspection.inspection()
        made = self._services.recovery.made()
        writable = not self._services.workspace.read_only and self._is_lead()
        self.make.setVisible(own is not None and made is None and writable)
        self.anew.setVisible(made is not None and writable)
        self.doubt.say("")
        if made is None:
            self.state.say(_NONE if own is not None and writable else _WAITS, "caution")
        covered = self._services.recovery.covered() if made is not None else []
        self.table.setVisible(bool(covered))
        self.table.show_rows(covered)
        self.table.fit_to_rows()
        self._offer()
        if made is not None:
            sealed = sum(bool(one.made_at) for one in covered)
            whole = sealed == len(covered)
            self.state.say(
                (
                    tr(
                        "The recovery key was made on {day}. Of {count} in the team, {sealed} sealed to it."
                    ).format(day=day(made.made_at), count=len(covered), sealed=sealed)
                    if whole
                    else tr(
                        "The recovery key was made on {day}. Of {count} in the team, {sealed} sealed to"
                        " it; the"
                        " others do so with their next bundle."
                    ).format(day=day(made.made_at), count=len(covered), sealed=sealed)
                ),
                "good" if whole else "waiting",
            )

    def _is_lead(self) -> bool:
        person = self._services.workspace.person
        return any(one.id == person and one.role == "lead" for one in self._services.inspection.team())

    def _offer(self) -> None:
        chosen = self.table.chosen()
        self.envelope.setVisible(chosen is not None and bool(chosen.made_at))

    # --------------------------------------------------------------------------------------------- acts
    def _make(self) -> None:
        self._write(anew=False)

    def _ask_anew(self) -> None:
        self.doubt.say(
            tr(
                "Only if the sheet is lost or was seen by others. Every laptop has to seal to the new"
                " key first;"
                " the old sheet still opens copies made before."
            )
        )
        self.really.setFocus()

    def _make_anew(self) -> None:
        self._write(anew=True)

    def _write(self, *, anew: bool) -> None:
        path = self._desk.choose_new_file(
            tr("Write the recovery sheet"), "recovery-sheet.pdf", tr("PDF (*.pdf)")
        )
        if path is None:
            return
        made = self._desk.attempt(
            lambda: self._services.recovery.make_recovery_key(
                anew=anew, written=lambda key: self._print(key, path)
            ),
            tr("The recovery key is made, and its sheet written as {name}").format(name=path.name),
            undoable=False,
        )
        if made is not None:
            self.refresh()
            self.state.say(_PRINTED.format(sheet=path.name), "caution")

    def _print(self, key: RecoveryKey, path: Path) -> None:
        try:
            self._services.recovery_sheet.build_pdf(key, path)
        except OSError as error:
            raise PlaceReadOnly(path.name) from error

    def _save_envelope(self) -> None:
        chosen = self.table.chosen()
        if chosen is None:
            return
        name, kinds = (
            f"envelope{ENVELOPE_SUFFIX}",
            tr("Envelopes (*{envelope_suffix})").format(envelope_suffix=ENVELOPE_SUFFIX),
        )
        path = self._desk.choose_new_file(tr("Save the envelope"), name, kinds)
        if path is not None:
            self._desk.attempt(
                lambda: self._services.recovery.write_envelope(chosen.member.laptop, path),
                tr("Envelope saved as {name}").format(name=path.name),
                undoable=False,
            )


_COLUMNS = (
    Column[Covered](tr("Name"), lambda one: one.member.name, stretch=True),
    Column[Covered](
        tr("Sealed"),
        lambda one: short_day(one.made_at) if one.made_at else tr("not yet"),
        status=lambda one: "good" if one.made_at else "waiting",
    ),
)
