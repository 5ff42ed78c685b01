"""What a person does before taking bundles in: look at what would come of it."""

import json
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from qi_desktop.bundles.envelope import Opened
from qi_desktop.bundles.model import Kind
from qi_desktop.bundles.service import BundleService
from qi_desktop.bundles.spans import gaps, joined
from qi_desktop.foundation.errors import UserError
from qi_desktop.foundation.progress import Cancelled, Progress
from qi_desktop.inspection.service import InspectionService
from qi_desktop.merging.model import MissingChanges
from qi_desktop.merging.previewing.model import ConflictForeseen, FileForeseen, KindForeseen, Preview
from qi_desktop.merging.service import MergingService
from qi_desktop.merging.settling.service import SettlingService
from qi_desktop.storage.ledger.foresight import HERE, Contest, Foreseen, Foresight, Voice
from qi_desktop.storage.model import Change, Conflict
from qi_desktop.storage.workspace import Workspace

IN_WORDS = 200
"""Of more conflicts than these nobody reads the words before taking in."""


class PreviewingService:
    """Tells what would come of taking files in; it writes nothing."""

    def __init__(
        self,
        workspace: Workspace,
        inspection: InspectionService,
        bundles: BundleService,
        merging: MergingService,
        settling: SettlingService,
    ) -> None:
        """Look ahead from what this laptop's file holds."""
        self._workspace = workspace
        self._inspection = inspection
        self._bundles = bundles
        self._merging = merging
        self._settling = settling

    def preview(self, paths: Sequence[Path], progress: Progress | None = None) -> Preview:
        """Return what taking these files in would do; a file that would be refused says why."""
        told = progress or Progress()
        foresight = Foresight(self._workspace.database)
        names = {member.id: member.name for member in self._inspection.team()}
        files: list[FileForeseen] = []
        ordered = sorted(dict.fromkeys(paths), key=lambda one: one.name)
        with self._bundles.beside(ordered) as beside:
            for origin, path in enumerate(ordered):
                told.report(origin, len(paths), f"Looking at {path.name}")
                try:
                    with self._bundles.opened(path, Kind.BUNDLE, beside=beside) as opened:
                        foreseen = foresight.add(opened.batches(), origin)
                        files.append(self._file(path, opened, foreseen, names))
                except Cancelled:
                    raise
                except UserError as error:
                    files.append(FileForeseen(path, refused=error))
        told.report(len(paths), len(paths), "Looking for conflicts")
        return self._whole(foresight, files, names)

    def _file(self, path: Path, opened: Opened, foreseen: Foreseen, names: dict[str, str]) -> FileForeseen:
        manifest = opened.manifest
        return FileForeseen(
            path=path,
            sender=names.get(manifest.person, ""),
            person=manifest.person,
            laptop=manifest.laptop,
            made_at=datetime.fromisoformat(manifest.made_at),
            changes=foreseen.offered,
            fresh=foreseen.fresh,
            kinds=tuple(
                KindForeseen(kind, count, foreseen.fresh_kinds.get(kind, 0))
                for kind, count in sorted(foreseen.kinds.items(), key=lambda one: (-one[1], one[0]))
            ),
            attachments=manifest.attachments,
            repeated=self._merging.is_received(opened.digest),
        )

    def _whole(self, foresight: Foresight, files: list[FileForeseen], names: dict[str, str]) -> Preview:
        ahead = foresight.ahead()
        shares = Counter(
            origin for contest in ahead.arising for origin in {one.origin for one in contest.voices} - {HERE}
        )
        return Preview(
            files=tuple(replace(one, conflicts=shares[origin]) for origin, one in enumerate(files)),
            arising=len(ahead.arising),
            growing=len(ahead.growing),
            settled=len(ahead.settled),
            conflicts=tuple(self._in_words(ahead.arising[:IN_WORDS])),
            missing=tuple(self._missing(foresight, files, names)),
        )

    def _in_words(self, contests: Sequence[Contest]) -> Iterator[ConflictForeseen]:
        conflicts = self._settling.in_words(Conflict(*one.place, _heads(one)) for one in contests)
        for one, said in zip(conflicts, self._settling.sides_in_words(conflicts), strict=True):
            sides = tuple((side.person, words) for side, words in zip(one.sides, said, strict=True))
            yield ConflictForeseen(one.kind, one.record, one.field, one.title, one.detail, sides)

    def _missing(
        self, foresight: Foresight, files: Sequence[FileForeseen], names: dict[str, str]
    ) -> Iterator[MissingChanges]:
        coming = foresight.coming()
        senders = {one.laptop: one.person for one in files if one.refused is None}
        for laptop, person in senders.items():
            here = self._merging.spans(laptop)
            for first, last in gaps(joined([*here, *((one, one) for one in coming.get(laptop, ()))])):
                yield MissingChanges(names.get(person, ""), laptop, first, last)


def _heads(contest: Contest) -> tuple[Change, ...]:
    """Return the values that would stand side by side, oldest first as the clocks tell it."""
    kind, record, field = contest.place
    voices = [one for one in contest.voices if one.field == field and one.value is not None]
    voices.sort(key=lambda one: (one.clock, one.identity))
    return tuple(_head(kind, record, one) for one in voices)


def _head(kind: str, record: str, voice: Voice) -> Change:
    return Change(
        laptop=voice.laptop,
        sequence=voice.sequence,
        entry=0,
        clock=voice.clock,
        person=voice.person,
        act="",
        why="",
        kind=kind,
        record=record,
        field=voice.field,
        value=json.loads(voice.value or "null"),
        erased=False,
        supersedes=voice.supersedes,
    )
