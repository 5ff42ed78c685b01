"""What a lead inspector ties a finding, a factor, an example or a recommendation to."""

from collections.abc import Iterable, Mapping, Sequence

from qi_desktop.analysis.service import AnalysisService
from qi_desktop.fieldnotes.service import FieldnotesService
from qi_desktop.fieldnotes.sources.service import SourcesService
from qi_desktop.fieldnotes.themes.service import ThemesService
from qi_desktop.inspection.service import InspectionService
from qi_desktop.reporting.support.model import (
    AlreadyTied,
    Source,
    SourceUnknown,
    Support,
    Supported,
    SupportKind,
    Tie,
)
from qi_desktop.reporting.support.sources import Sources
from qi_desktop.reporting.support.store import SupportStore
from qi_desktop.reporting.support.typed import TypedFigure, holds_figures, unborne
from qi_desktop.sampling.service import SamplingService
from qi_desktop.storage.workspace import Workspace


class SupportService:
    """The ties of one workspace, each with what stands behind it now."""

    def __init__(
        self, workspace: Workspace, inspection: InspectionService, analysis: AnalysisService
    ) -> None:
        """Work on one workspace; what is tied is read through the services that keep it."""
        self._workspace, self._analysis = workspace, analysis
        fieldnotes = FieldnotesService(workspace)
        self._sources = Sources(
            analysis,
            SamplingService(workspace, inspection),
            fieldnotes,
            ThemesService(workspace),
            SourcesService(workspace, fieldnotes),
        )
        self._store = SupportStore(workspace.database)

    def sources(self, kind: SupportKind) -> list[Source]:
        """Return everything of one kind that something can rest on."""
        return self._sources.of_kind(kind)

    def of(self, subject: str, *, counted: bool = True) -> list[Tie]:
        """Return what one thing rests on, in its order, as that stands now.

        Where the counting would take long, figures not ``counted`` are shown as they were when tied.
        """
        return self._ties(self._store.of(subject), counted=counted)

    def by_subject(self) -> Mapping[str, list[Tie]]:
        """Return everything that is tied, by what rests on it."""
        found: dict[str, list[Tie]] = {}
        for tie in self._ties(self._store.all()):
            found.setdefault(tie.support.subject, []).append(tie)
        return found

    def numbers(self) -> dict[str, int]:
        """Return on how many things each subject rests, without looking at any of them."""
        found: dict[str, int] = {}
        for one in self._store.all():
            found[one.subject] = found.get(one.subject, 0) + 1
        return found

    def add(self, supports: str, subject: str, kind: str, source: str) -> str:
        """Let something rest on a count, a passage, a document, a case or a note; returns the tie's id."""
        which = SupportKind(kind)
        found = next((one for one in self.sources(which) if one.id == source), None)
        if found is None:
            raise SourceUnknown(which.value, source)
        if any((one.kind, one.source) == (which, source) for one in self._store.of(subject)):
            raise AlreadyTied(found.title)
        self.tie(Supported(supports), subject, [found])
        return self._store.of(subject)[-1].id

    def tie(self, supports: Supported, subject: str, sources: Sequence[Source]) -> int:
        """Let something rest on several things that were just read, as one act; returns on how many."""
        here = self._store.of(subject)
        known = {(one.kind, one.source) for one in here}
        last = max((one.position for one in here), default=0)
        new = [one for one in sources if (one.kind, one.id) not in known]
        with self._workspace.ledger.entry("add_support") as entry:
            for position, source in enumerate(new, last + 1):
                entry.put(
                    "support",
                    self._workspace.new_id(),
                    supports=supports.value,
                    subject=subject,
                    kind=source.kind.value,
                    source=source.id,
                    text=_figure(source),
                    position=position,
                    added_by=self._workspace.person,
                    added_at=self._workspace.clock.now().isoformat(),
                )
        return len(new)

    def renew(self, support: Support) -> None:
        """Accept a count as it is now: its figure is the one to hold later ones against."""
        tie = next((one for one in self.of(support.subject) if one.support.id == support.id), None)
        if tie is not None and tie.source is not None and tie.changed:
            with self._workspace.ledger.entry("renew_support") as entry:
                entry.put("support", support.id, text=_figure(tie.source))

    def remove(self, support: str) -> None:
        """Let something rest on this no longer; the history keeps it."""
        with self._workspace.ledger.entry("remove_support") as entry:
            for one in self._store.twins(support):
                entry.remove("support", one)

    def order(self, supports: Sequence[str]) -> None:
        """Put the ties of one thing into this order."""
        with self._workspace.ledger.entry("order_support") as entry:
            for position, support in enumerate(supports, 1):
                entry.put("support", support, position=position)

    def typed_figures(self, text: str, domain: str, ties: Iterable[Tie]) -> list[TypedFigure]:
        """Return the figures in a text about a domain that no count of it bears out now."""
        if not holds_figures(text):
            return []
        counts = [one for one in self._analysis.counts() if one.domain == domain]
        return unborne(text, counts, ties)

    def _ties(self, supports: Sequence[Support], *, counted: bool = True) -> list[Tie]:
        kinds = {one.kind for one in supports}
        if not counted:
            kinds -= {SupportKind.COUNT}
        found = {(kind, one.id): one for kind in kinds for one in self.sources(kind)}
        if not counted:
            found |= {(one.kind, one.id): one for one in self._sources.as_tied(supports)}
        return [Tie(one, found.get((one.kind, one.source))) for one in supports]


def _figure(source: Source) -> str:
    return f"{source.met}/{source.relevant}" if source.kind is SupportKind.COUNT else ""
