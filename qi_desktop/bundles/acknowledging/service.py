"""What this laptop says of what it holds, and what it hears from others about what it sent."""

import json
from collections.abc import Collection, Mapping, Sequence
from typing import Any

from qi_desktop.bundles.acknowledging import said as saying
from qi_desktop.bundles.acknowledging.said import LACKING, LATEST, Said, SentFile
from qi_desktop.bundles.acknowledging.standing import missing, standing
from qi_desktop.bundles.acknowledging.store import AcknowledgingStore
from qi_desktop.bundles.model import Kind, Manifest, Missing, Sent
from qi_desktop.bundles.spans import Extent, Spans, beyond, together
from qi_desktop.storage.workspace import Workspace

_LACKING = "lacking"
"""The setting that tells of whose attached files the bytes have to go with the next file."""


class AcknowledgingService:
    """Keeps the outbox, and what others acknowledged of it."""

    def __init__(self, workspace: Workspace) -> None:
        """Keep in this laptop's file."""
        self._workspace = workspace
        self._store = AcknowledgingStore(workspace.database, lambda: workspace.laptop)

    def outbox(self) -> list[Sent]:
        """Return what this laptop has written for others, the latest first, each with where it stands."""
        return standing(self._store.sent())[::-1]

    def keep_sent(self, sent: Sent) -> None:
        """Note in the outbox what was written for whom."""
        self._store.keep_sent(sent)

    def free_name(self, stem: str) -> str:
        """Return a name that no other file written here bears."""
        before = self._store.names_like(stem)
        return f"{stem}-{before + 1}" if before else stem

    # ------------------------------------------------------------------------------------- what is known
    def acknowledged(self, addressee: str) -> dict[str, Spans]:
        """Return what an addressee said that they hold, of each laptop."""
        return self._store.acknowledged(addressee)

    def expected(self, addressee: str) -> dict[str, Spans]:
        """Return what an addressee holds once all has arrived that was sent since they last spoke.

        What they had not received by then counts as lost, and goes again.
        """
        on_its_way = [
            one.extent
            for one in self._store.sent()
            if one.addressee == addressee and one.kind != Kind.HANDOVER and not one.judged
        ]
        return together([self.acknowledged(addressee), *on_its_way])

    def lacking(self, addressee: str) -> tuple[str, ...]:
        """Return the attached files whose bytes an addressee asks for, or that there was no room for."""
        return tuple(self._all_lacking().get(addressee, ()))

    def keep_carried(self, addressee: str, carried: Sequence[str], left: Sequence[str]) -> None:
        """Note which attached files are on their way, and which ones wait for the next file."""
        before = self.lacking(addressee)
        waiting = [one for one in dict.fromkeys((*before, *left)) if one not in set(carried)]
        if waiting != list(before):
            self._keep_lacking(addressee, waiting)

    def _all_lacking(self) -> dict[str, list[str]]:
        return json.loads(self._workspace.setting(_LACKING) or "{}")

    def _keep_lacking(self, addressee: str, digests: Sequence[str]) -> None:
        kept = {**self._all_lacking(), addressee: list(digests)}
        told = {one: waiting for one, waiting in kept.items() if waiting}
        self._workspace.keep_setting(_LACKING, json.dumps(told))

    def missing(self, held: Extent, persons: dict[str, str]) -> tuple[Missing, ...]:
        """Return what of these laptops was written and never came, with whose it is."""
        return tuple(missing(held, self._store.announced(), persons))

    # --------------------------------------------------------------------------------- saying and hearing
    def said_to(
        self, addressees: Collection[str], holds: Extent, kind: Kind, lacks: Sequence[str] = ()
    ) -> dict[str, Any]:
        """Return what a file says to these laptops beside its changes."""
        unheard = {
            one.digest: SentFile(one.file, one.digest, one.extent)
            for one in self._store.sent()
            if one.kind == kind == Kind.BUNDLE and one.addressee in addressees and not one.acknowledged_at
        }
        taken = self._store.taken_in(addressees, LATEST)
        sent = tuple(unheard.values())[-LATEST:]
        return saying.as_facts(Said(holds, tuple(taken), sent, tuple(lacks)[:LACKING]))

    def heard(
        self,
        manifest: Manifest,
        facts: Mapping[str, Any],
        laptops: Collection[str],
        silenced: Collection[str] = (),
    ) -> None:
        """Keep what the sender of a file says, in the transaction that takes the file in.

        ``laptops`` are those that were ever the sender's; nothing that they announce of those ``silenced``
        is heard. What somebody holds only grows, so that it does not matter in
        which order their files come. Raises BadSaid.
        """
        said = saying.read(facts)
        own = {manifest.laptop: ((1, manifest.last),)} if manifest.last else {}
        before = self._store.acknowledged(manifest.laptop)
        holds = together([before, said.holds if said else own])
        told_at = self._store.told_at(manifest.laptop)
        self._store.keep_acknowledged(manifest.laptop, holds, max(told_at, manifest.made_at))
        if said is None:
            return
        if said.lacks is not None and manifest.made_at >= told_at:
            self._keep_lacking(manifest.laptop, said.lacks)
        senders = {manifest.laptop, *laptops}
        self._store.announce(manifest.laptop, saying.apart_from(said.sent, silenced))
        self._store.acknowledge(said.taken_in, senders)
        # A file that is older than what was heard already tells nothing about what was sent since.
        if manifest.made_at > told_at or beyond(said.holds, before):
            self._store.judge(senders)
        arrived = [
            saying.TakenFile(one.digest, manifest.made_at)
            for one in self._store.sent()
            if one.extent and not one.acknowledged_at and not beyond(one.extent, holds)
        ]
        self._store.acknowledge(arrived, {manifest.laptop})

    def keep_pack(self, manifest: Manifest, digest: str, file: str, fresh: int) -> None:
        """Note that a pack came in, so that its sender is told."""
        at = self._workspace.clock.now().isoformat(timespec="milliseconds")
        self._store.keep_pack(manifest, digest, file, fresh, at)
