"""How the report is built from what was counted, written and quoted, and what keeps it from being built."""

from collections.abc import Iterator
from pathlib import Path

from qi_desktop.analysis.earlier.service import EarlierService
from qi_desktop.analysis.service import AnalysisService
from qi_desktop.fieldnotes.consent import withheld_sessions
from qi_desktop.fieldnotes.consenting.lingering import lingering
from qi_desktop.fieldnotes.model import Participant, Passage
from qi_desktop.fieldnotes.names.service import NamesService
from qi_desktop.fieldnotes.service import FieldnotesService
from qi_desktop.fieldnotes.themes.service import ThemesService
from qi_desktop.foundation.progress import Progress
from qi_desktop.inspection.service import InspectionService
from qi_desktop.reporting.content import Evidence, ReportContent, content_of
from qi_desktop.reporting.example_checks.standing import unchecked_words
from qi_desktop.reporting.look.service import LookService
from qi_desktop.reporting.model import (
    NothingToReport,
    Quotation,
    SampleFigures,
    Unsettled,
)
from qi_desktop.reporting.quoted import marked_to_quote, quotation, unsettled_quotations, with_sessions
from qi_desktop.reporting.settled import mentioned, unsettled_examples
from qi_desktop.reporting.texts.service import TextsService
from qi_desktop.reporting.written import Written
from qi_desktop.sampling.reviewing.service import ReviewingService
from qi_desktop.sampling.service import SamplingService
from qi_desktop.storage.workspace import Workspace


class ReportingService:
    """The report of one inspection, and the tables that go with it."""

    def __init__(
        self, workspace: Workspace, written: Written, analysis: AnalysisService, names: NamesService
    ) -> None:
        """Work on one workspace, from what is ``written`` there; ``names`` checks what is to be published."""
        self._workspace, self._written = workspace, written
        self._analysis, self._names = analysis, names
        self._inspection = InspectionService(workspace)
        self._sampling = SamplingService(workspace, self._inspection)
        self._reviewing = ReviewingService(workspace, self._inspection, self._sampling)
        self._fieldnotes = FieldnotesService(workspace)
        self._themes = ThemesService(workspace)
        self._texts = TextsService(workspace)
        self._look = LookService(workspace, self._inspection)
        self._earlier = EarlierService(workspace, self._inspection, analysis)

    def unsettled(self) -> list[Unsettled]:
        """Return what cannot go into the report, because it may give somebody away."""

        def hits(example: str, text: str) -> int:
            return len(self._names.unsettled("practice_example", example, text))

        quoted = [one for one, _session in self._quoted()]
        waiting = {one.id: len(self._names.unsettled("passage", one.id, one.words)) for one in quoted}
        return [
            *unsettled_examples(self._written.examples.practice_examples(), hits),
            *unsettled_quotations(waiting, quoted),
        ]

    def _other_texts(self) -> Iterator[tuple[str, str, str]]:
        """Yield what else is printed of what the lead wrote: the kind, where it is written, the words."""
        findings = self._written.findings
        for finding in findings.recorded().values():
            yield "summary", finding.id, finding.summary
        for factor in findings.factors():
            yield factor.bearing.value, factor.finding, factor.text
        for one in self._written.recommending.as_added():
            yield "recommendation", one.id, one.text
        for text in self._texts.texts():
            yield "text", text.section.code, text.text

    def quotations(self) -> list[Quotation]:
        """Return the exact words that go into the report, names in them changed; those not settled wait."""
        sessions = {one.id: one for one in self._fieldnotes.sessions()}
        return [
            quotation(one, self._names.cleared("passage", one.id, one.words), session, sessions)
            for one, session in self._quoted()
            if not self._names.unsettled("passage", one.id, one.words)
        ]

    def _quoted(self) -> list[tuple[Passage, str]]:
        """Return the passages marked as quotations, without those of sessions whose words may not leave."""
        marked = marked_to_quote(self._themes.passages())
        if not marked:
            return []
        participants, notes = self._fieldnotes.participants(), self._fieldnotes.notes()
        withheld = withheld_sessions(participants, self._consent_disputed)
        withheld |= {one.session for one in lingering(participants, notes)}
        return with_sessions(marked, notes, withheld)

    def _consent_disputed(self, participant: Participant) -> bool:
        return self._workspace.ledger.is_contested(participant.id, "consent", "participant")

    def _notice(self) -> str:
        """Return what the report says of itself, and which examples only their writer has read."""
        looks = [one.look for one in self._written.example_checks.all().values()]
        return " ".join(filter(None, (self._written.front_matter.notice(), unchecked_words(looks))))

    # ------------------------------------------------------------------------------------------- the report
    def content(self) -> ReportContent:
        """Return the whole report as plain data, ready to be set in another thread."""
        inspection = self._inspection.inspection()
        if inspection is None:
            raise NothingToReport
        drawn = self._sampling.sample() is not None
        findings = self._written.findings
        return content_of(
            Evidence(
                inspection=inspection,
                providers=self._inspection.providers(),
                framework=findings.framework(),
                findings=findings.recorded(),
                factors=findings.factors(),
                practice_examples=self._written.examples.practice_examples(),
                recommendations=self._written.recommending.as_added(),
                key_facts=self._written.front_matter.key_facts(),
                counts=self._analysis.counts(),
                contacts=self._fieldnotes.contacts(),
                sample=self._sample_figures() if drawn else (),
                balance=self._reviewing.balance() if drawn else (),
                coverage=self._reviewing.coverage().levels if drawn else (),
                notice=self._notice(),
                quotations=self.quotations(),
                unsettled=self.unsettled(),
                mentioned=tuple(mentioned(self._other_texts(), self._names.check)),
                texts=self._texts.texts(),
                look=self._look.look(),
                previous=self._earlier.comparisons(),
            )
        )

    def build_pdf(self, path: Path, progress: Progress | None = None, *, draft: bool = False) -> Path:
        """Write the report as a PDF."""
        from qi_desktop.reporting.pdf.build import build_pdf

        return build_pdf(self.content(), path, progress, draft=draft)

    def build_html(self, path: Path, progress: Progress | None = None, *, draft: bool = False) -> Path:
        """Write the report as one page that needs nothing else."""
        from qi_desktop.reporting.html.build import build_html

        return build_html(self.content(), path, progress, draft=draft)

    def build_docx(self, path: Path, progress: Progress | None = None, *, draft: bool = False) -> Path:
        """Write the report as a document that the editors can change."""
        from qi_desktop.reporting.docx.build import build_docx

        return build_docx(self.content(), path, progress, draft=draft)

    def export_tables(
        self, folder: Path, progress: Progress | None = None, *, published: bool = True
    ) -> list[Path]:
        """Write the report's tables as CSV and as one XLSX, with a data dictionary.

        What could point to a person is withheld; tables that stay in the team only mark it.
        """
        from qi_desktop.reporting.tables import export_tables

        return export_tables(self.content(), folder, progress, published=published)

    # ------------------------------------------------------------------------------------------------ inside
    def _sample_figures(self) -> list[SampleFigures]:
        numbered = self._sampling.sampled_cases(include_replaced=True)
        now = {one.id for one in self._sampling.sampled_cases()}
        figures: list[SampleFigures] = []
        for provider in self._inspection.providers():
            mine = [one for one in numbered if one.provider == provider.code]
            figures.append(
                SampleFigures(
                    provider=provider.code,
                    eligible=len(self._inspection.eligible_cases(provider.code)),
                    excluded=self._inspection.excluded_by_reason(provider.code),
                    drawn=sum(one.id in now for one in mine),
                    replaced=sum(one.id not in now for one in mine),
                )
            )
        return figures
