"""Sealing what is new, carrying it to its place, and saying what came of it; the network only from here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qi_desktop.bundles.model import NothingToSend
from qi_desktop.bundles.places import ejecting
from qi_desktop.bundles.places.delivering import bring, lying
from qi_desktop.bundles.places.model import PlaceHostNew, PlaceTrouble
from qi_desktop.foundation.progress import Cancelled
from qi_desktop.ui.exchange.outbox.carried import LEAD, Carried, carried, sealed
from qi_desktop.ui.language import tr
from qi_desktop.ui.wording import words_for

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from qi_desktop.bundles.model import Sent
    from qi_desktop.bundles.places.ejecting import Ejected
    from qi_desktop.bundles.places.model import Lying, Place, Waiting
    from qi_desktop.foundation.progress import Progress
    from qi_desktop.services import Services
    from qi_desktop.ui.exchange.outbox.destination import Destination
    from qi_desktop.ui.exchange.outbox.outcome import Outcome
    from qi_desktop.ui.page import Desk


class Sending:
    """The acts of the outbox. Sealing writes and is quick; carrying holds plain data and may be slow."""

    def __init__(
        self, services: Services, desk: Desk, where: Destination, outcome: Outcome, sent: Callable[[], object]
    ) -> None:
        """Send to the chosen place; outcomes are told above the list, ``sent`` when something came of it."""
        self._services, self._desk, self._where = services, desk, where
        self._outcome, self._sent = outcome, sent

    def send(self, to: str = LEAD, *, full: bool = False) -> None:
        """Seal what is new, and send it with all that still waits."""
        place = self._where.place()
        if place is None:
            return
        folder = self._services.places.outbox_folder()
        self._desk.work(
            tr("Sealing what is new"),
            lambda services, progress: sealed(services, folder, to, full=full, progress=progress),
            lambda _made: self._carry(place, self._services.places.waiting()),
        )

    def send_again(self, sent: Sent) -> None:
        """Send one file once more, as it is, to the chosen place."""
        place = self._where.place()
        waiting = self._services.places.again(sent.file, sent.digest, sent.changes)
        if place is not None and waiting is not None:
            self._carry(place, [waiting])

    def _carry(self, place: Place, waiting: Sequence[Waiting]) -> None:
        if not waiting:
            self._outcome.say(words_for(NothingToSend()), "waiting")
            return
        errand = self._services.places.errand(place, self._where.taken_password())
        self._sent()
        self._desk.compute(
            tr("Sending to {name}").format(name=place.name),
            lambda progress: carried(errand, waiting, progress),
            lambda outcome: self._carried(outcome, waiting),
        )

    def _carried(self, outcome: Carried, waiting: Sequence[Waiting]) -> None:
        for one, _ in outcome.done:
            self._services.places.note_delivery(one, outcome.place)
        met = outcome.new_host
        if met is not None:
            self._ask_trust(met, outcome.place, lambda place: self._carry(place, waiting))
            return
        stick = self._services.places.stick_of(outcome.place) if outcome.done else None
        self._outcome.say(outcome.words(), outcome.status)
        if stick is not None:
            self._outcome.offer(
                tr("Eject {label}").format(label=stick.label), lambda: self._eject(outcome, stick.label)
            )
        self._where.forget_password()
        self._sent()

    def _ask_trust(self, met: PlaceHostNew, place: Place, go_on: Callable[[Place], object]) -> None:
        def trust() -> None:
            self._outcome.say("")
            go_on(self._services.places.trust(place, met.key))

        self._outcome.say(words_for(met), "caution")
        self._outcome.offer(tr("It is theirs: trust it and go on"), trust)
        self._sent()

    def _eject(self, outcome: Carried, label: str) -> None:
        drive = self._services.places.stick_of(outcome.place)
        if drive is None:
            self._ejected(ejecting.Ejected(out=True), label)
            return
        self._desk.compute(
            tr("Ejecting {label}").format(label=label),
            lambda _: ejecting.eject(drive),
            lambda done: self._ejected(done, label),
        )

    def _ejected(self, done: Ejected, label: str) -> None:
        if done.out:
            self._outcome.say(tr("{label} is safe to take out.").format(label=label), "good")
        else:
            why = f" ({done.detail})" if done.detail else ""
            self._outcome.say(
                tr(
                    "{label} could not be ejected from here{why}. The file on it is whole and durable. Eject"
                    " it in the system's own file window before you take it out."
                ).format(label=label, why=why),
                "caution",
            )
        self._sent()

    # --------------------------------------------------------------------------------------------- fetching
    def look(self, show: Callable[[Place, Sequence[Lying]], object]) -> None:
        """List what lies at the chosen place."""
        place = self._where.place()
        if place is not None:
            self._look(place, show)

    def _look(self, place: Place, show: Callable[[Place, Sequence[Lying]], object]) -> None:
        errand = self._services.places.errand(place, self._where.taken_password())

        def found(told: list[Lying] | PlaceTrouble) -> None:
            if isinstance(told, PlaceHostNew):
                self._ask_trust(told, place, lambda trusted: self._look(trusted, show))
            elif isinstance(told, PlaceTrouble):
                self._outcome.say(words_for(told), "caution")
            else:
                self._outcome.say("")
                show(place, self._services.places.judged(told))

        def looking(progress: Progress) -> list[Lying] | PlaceTrouble:
            try:
                return lying(errand, progress)
            except PlaceTrouble as trouble:
                return trouble

        self._desk.compute(tr("Looking at {name}").format(name=place.name), looking, found)

    def bring(self, place: Place, wanted: Sequence[Lying], brought: Callable[[list[Path]], object]) -> None:
        """Copy files from a place into this laptop's inbox, and hand them on."""
        errand = self._services.places.errand(place, self._where.taken_password())
        inbox = self._services.places.inbox_folder()

        def fetching(progress: Progress) -> list[Path] | PlaceTrouble | Cancelled:
            try:
                return bring(errand, wanted, inbox, progress)
            except (PlaceTrouble, Cancelled) as trouble:
                return trouble

        def came(told: list[Path] | PlaceTrouble | Cancelled) -> None:
            if isinstance(told, Cancelled):
                self._outcome.say(tr("Stopped. Nothing was taken in."), "waiting")
            elif isinstance(told, PlaceTrouble):
                self._outcome.say(words_for(told), "caution")
            else:
                self._where.forget_password()
                brought(told)

        self._desk.compute(tr("Fetching from {name}").format(name=place.name), fetching, came)
