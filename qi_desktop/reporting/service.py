"""What a lead inspector does with findings, examples and recommendations, and how the report is built."""

from collections.abc import Iterator
from pathlib import Path

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
from qi_desktop.reporting.framework import Framework, framework_named
from qi_desktop.reporting.framework_rating import (
    OverallRating,
    ProposedRating,
    overall_ratings,
    proposed_ratings,
)
from qi_desktop.reporting.grid import require_consistent, require_possible, whole_grid
from qi_desktop.reporting.model import (
    Bearing,
    Factor,
    Finding,
    FrameworkInUse,
    KeyFact,
    NothingToReport,
    OutsideFramework,
    PracticeExample,
    Quality,
    Quotation,
    Recommendation,
    SampleFigures,
    TextEmpty,
    UnknownExample,
    Unsettled,
    finding_id,
)
from qi_desktop.reporting.numbering import running_numbers
from qi_desktop.reporting.quoted import marked_to_quote, quotation, unsettled_quotations, with_sessions
from qi_desktop.reporting.settled import mentioned, unsettled_examples
from qi_desktop.reporting.store import ReportingStore
from qi_desktop.sampling.reviewing.service import ReviewingService
from qi_desktop.sampling.service import SamplingService
from qi_desktop.storage.workspace import Workspace

_NOTICE = "report_notice"


class ReportingService:
    """The findings of one inspection, kept in one workspace, and the report made of them."""

    def __init__(self, workspace: Workspace, names: NamesService | None = None) -> None:
        """Work on one workspace; ``names`` checks what is to be published, sharing lists read already."""
        self._workspace = workspace
        self._names = names or NamesService(workspace)
        self._store = ReportingStore(workspace.database)
        self._inspection = InspectionService(workspace)
        self._sampling = SamplingService(workspace, self._inspection)
        self._reviewing = ReviewingService(workspace, self._inspection, self._sampling)
        self._fieldnotes = FieldnotesService(workspace)
        self._themes = ThemesService(workspace)
        self._analysis = AnalysisService(workspace)

    def framework(self) -> Framework:
        """Return the framework of the inspection: its domains, its scale, whom it addresses."""
        inspection = self._inspection.inspection()
        found = framework_named(inspection.framework if inspection else "")
        return found.for_providers(self._inspection.providers())

    def choose_framework(self, code: str) -> Framework:
        """Inspect under a framework that ships with the program; once there are findings it stays."""
        chosen, inspection = framework_named(code), self._inspection.required()
        if self._store.findings() and chosen.code != self.framework().code:
            raise FrameworkInUse(self.framework().title)
        self._put("choose_framework", "inspection", inspection.id, framework=chosen.code)
        return self.framework()

    def proposed_ratings(self) -> tuple[ProposedRating, ...]:
        """Return what the counts propose for each cell, where the framework has rules for it."""
        framework = self.framework()
        if framework.rating is None:
            return ()
        return proposed_ratings(framework, framework.placed(self._analysis.counts()))

    def overall_ratings(self) -> tuple[OverallRating, ...]:
        """Return what each provider's ratings add up to, the lead's own going before proposals."""
        given = {(one.domain, one.provider): one.judgement for one in self.findings()}
        return overall_ratings(self.framework(), self.proposed_ratings(), given)

    # --------------------------------------------------------------------------------- the grid of findings
    def findings(self) -> list[Finding]:
        """Return every cell of the grid, written or not."""
        return whole_grid(self.framework(), self._store.findings())

    def finding(self, domain: str, provider: str) -> Finding:
        """Return one cell of the grid."""
        self.framework().require_cell(domain, provider)
        return self._store.findings().get(finding_id(domain, provider), Finding(domain, provider))

    def record_finding(
        self,
        domain: str,
        provider: str,
        judgement: str,
        summary: str,
        *,
        enablers_none: bool = False,
        barriers_none: bool = False,
    ) -> Finding:
        """Write one cell: its judgement from the scale, its summary, and what was not identified."""
        framework = self.framework()
        framework.require_cell(domain, provider)
        framework.require_judgement(judgement)
        finding = Finding(domain, provider, judgement, summary, enablers_none, barriers_none)
        require_consistent(finding, self._store.factors())
        with self._workspace.ledger.entry("record_finding") as entry:
            entry.put(
                "finding",
                finding.id,
                domain=domain,
                provider=provider,
                judgement=judgement,
                summary=summary,
                enablers_none=enablers_none,
                barriers_none=barriers_none,
            )
        return self.finding(domain, provider)

    def add_factor(self, finding: str, bearing: str, text: str) -> str:
        """Add an enabler or a barrier to a finding (named by its id, domain/provider); returns its id."""
        domain, _slash, provider = finding.partition("/")
        which = _bearing(bearing)
        require_possible(self.finding(domain, provider), which)
        here = [one for one in self.factors(finding) if one.bearing is which]
        return self._add(
            "add_factor",
            "factor",
            finding=finding,
            bearing=which.value,
            text=_said("factor", text),
            position=len(here) + 1,
        )

    def revise_factor(self, factor: str, text: str) -> None:
        """Change the words of an enabler or a barrier."""
        self._put("revise_factor", "factor", factor, text=_said("factor", text))

    def remove_factor(self, factor: str) -> None:
        """Take an enabler or a barrier out of its finding; the history keeps it."""
        self._remove("remove_factor", "factor", factor)

    def factors(self, finding: str | None = None) -> list[Factor]:
        """Return the enablers and barriers of one finding, or of all."""
        return [one for one in self._store.factors() if finding in {None, one.finding}]

    # ------------------------------------------------------------ practice examples, recommendations, facts
    def add_practice_example(
        self, domain: str, provider: str, quality: str, changed_name: str, text: str
    ) -> str:
        """Add a case told under a changed name; returns its id."""
        self.framework().require_cell(domain, provider)
        return self._add(
            "add_practice_example",
            "practice_example",
            domain=domain,
            provider=provider,
            quality=_quality(quality).value,
            changed_name=_said("changed name", changed_name),
            text=_said("practice example", text),
            position=len(self.practice_examples()) + 1,
        )

    def revise_practice_example(self, example: str, text: str) -> None:
        """Change the words of a practice example."""
        said = _said("practice example", text)
        self._put("revise_practice_example", "practice_example", example, text=said)

    def remove_practice_example(self, example: str) -> None:
        """Take a practice example out of the report; the history keeps it."""
        self._remove("remove_practice_example", "practice_example", example)

    def practice_examples(self) -> list[PracticeExample]:
        """Return all practice examples in their order."""
        return self._store.practice_examples()

    def practice_example(self, example: str) -> PracticeExample:
        """Return one practice example."""
        found = next((one for one in self.practice_examples() if one.id == example), None)
        if found is None:
            raise UnknownExample(example)
        return found

    def rename_practice_example(self, example: str, changed_name: str, text: str) -> None:
        """Tell a case under another name, which its words then use as well."""
        fields = {
            "changed_name": _said("changed name", changed_name),
            "text": _said("practice example", text),
        }
        self._put("rename_practice_example", "practice_example", example, **fields)

    def unsettled(self) -> list[Unsettled]:
        """Return what cannot go into the report, because it may give somebody away."""

        def hits(example: str, text: str) -> int:
            return len(self._names.unsettled("practice_example", example, text))

        quoted = [one for one, _session in self._quoted()]
        waiting = {one.id: len(self._names.unsettled("passage", one.id, one.words)) for one in quoted}
        return [
            *unsettled_examples(self.practice_examples(), hits),
            *unsettled_quotations(waiting, quoted),
        ]

    def _other_texts(self) -> Iterator[tuple[str, str, str]]:
        """Yield what else is printed of what the lead wrote: the kind, where it is written, the words."""
        for finding in self._store.findings().values():
            yield "summary", finding.id, finding.summary
        for factor in self._store.factors():
            yield factor.bearing.value, factor.finding, factor.text
        for one in self._store.recommendations():
            yield "recommendation", one.id, one.text

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

    def add_recommendation(self, addressee: str, text: str) -> str:
        """Add a recommendation; its number follows from its addressee. Returns its id."""
        self.framework().require_addressee(addressee)
        return self._add(
            "add_recommendation",
            "recommendation",
            number=len(self._store.recommendations()) + 1,
            addressee=addressee,
            text=_said("recommendation", text),
        )

    def revise_recommendation(self, recommendation: str, text: str) -> None:
        """Change the words of a recommendation."""
        said = _said("recommendation", text)
        self._put("revise_recommendation", "recommendation", recommendation, text=said)

    def remove_recommendation(self, recommendation: str) -> None:
        """Take a recommendation out; the ones after it move up by one."""
        self._remove("remove_recommendation", "recommendation", recommendation)

    def recommendations(self) -> list[Recommendation]:
        """Return all recommendations under their running numbers."""
        return running_numbers(self._store.recommendations(), self.framework().addressees)

    def add_key_fact(self, value: str, about: str, source: str) -> str:
        """Add a figure about the area, with where it is from; returns its id."""
        return self._add(
            "add_key_fact",
            "key_fact",
            value=_said("key fact", value),
            about=_said("key fact", about),
            source=_said("source", source),
            position=len(self.key_facts()) + 1,
        )

    def key_facts(self) -> list[KeyFact]:
        """Return all key facts in their order."""
        return self._store.key_facts()

    # ------------------------------------------------------------------------------------------- the report
    def keep_notice(self, notice: str) -> None:
        """Keep what this laptop's reports must say of themselves, such as that everybody is invented."""
        self._workspace.keep_setting(_NOTICE, notice)

    def content(self) -> ReportContent:
        """Return the whole report as plain data, ready to be set in another thread."""
        inspection = self._inspection.inspection()
        if inspection is None:
            raise NothingToReport
        drawn = self._sampling.sample() is not None
        return content_of(
            Evidence(
                inspection=inspection,
                providers=self._inspection.providers(),
                framework=self.framework(),
                findings=self._store.findings(),
                factors=self._store.factors(),
                practice_examples=self._store.practice_examples(),
                recommendations=self._store.recommendations(),
                key_facts=self._store.key_facts(),
                counts=self._analysis.counts(),
                contacts=self._fieldnotes.contacts(),
                sample=self._sample_figures() if drawn else (),
                balance=self._reviewing.balance() if drawn else (),
                coverage=self._reviewing.coverage().levels if drawn else (),
                notice=self._workspace.setting(_NOTICE),
                quotations=self.quotations(),
                unsettled=self.unsettled(),
                mentioned=tuple(mentioned(self._other_texts(), self._names.check)),
            )
        )

    def build_pdf(self, path: Path, progress: Progress | None = None) -> Path:
        """Write the report as a PDF."""
        from qi_desktop.reporting.pdf.build import build_pdf

        return build_pdf(self.content(), path, progress)

    def build_html(self, path: Path, progress: Progress | None = None) -> Path:
        """Write the report as one page that needs nothing else."""
        from qi_desktop.reporting.html.build import build_html

        return build_html(self.content(), path, progress)

    def build_docx(self, path: Path, progress: Progress | None = None) -> Path:
        """Write the report as a document that the editors can change."""
        from qi_desktop.reporting.docx.build import build_docx

        return build_docx(self.content(), path, progress)

    def export_tables(
        self, folder: Path, progress: Progress | None = None, *, published: bool = True
    ) -> list[Path]:
        """Write the report's tables as CSV and as one XLSX, with a data dictionary.

        What could point to a person is withheld; tables that stay in the team only mark it.
        """
        from qi_desktop.reporting.tables import export_tables

        return export_tables(self.content(), folder, progress, published=published)

    # ------------------------------------------------------------------------------------------------ inside
    def _add(self, act: str, kind: str, **fields: str | int) -> str:
        record = self._workspace.new_id()
        self._put(act, kind, record, **fields)
        return record

    def _put(self, act: str, kind: str, record: str, **fields: str | int) -> None:
        with self._workspace.ledger.entry(act) as entry:
            entry.put(kind, record, **fields)

    def _remove(self, act: str, kind: str, record: str) -> None:
        with self._workspace.ledger.entry(act) as entry:
            entry.remove(kind, record)

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


def _said(kind: str, text: str) -> str:
    if not text.strip():
        raise TextEmpty(kind)
    return text.strip()


def _bearing(bearing: str) -> Bearing:
    if bearing not in set(Bearing):
        raise OutsideFramework("bearing", bearing, tuple(Bearing))
    return Bearing(bearing)


def _quality(quality: str) -> Quality:
    if quality not in set(Quality):
        raise OutsideFramework("quality", quality, tuple(Quality))
    return Quality(quality)
