"""Everything a person can do with one open workspace, stage by stage; windows and commands share it."""

from dataclasses import dataclass
from typing import TypedDict

from qi_desktop.analysis.agreement.service import AgreementService
from qi_desktop.analysis.earlier.service import EarlierService
from qi_desktop.analysis.service import AnalysisService
from qi_desktop.assessment.case_list.service import CaseListService
from qi_desktop.assessment.evidence.service import EvidenceService
from qi_desktop.assessment.life.service import LifeService
from qi_desktop.assessment.second.service import SecondService
from qi_desktop.assessment.service import AssessmentService
from qi_desktop.assessment.versions.service import VersionService
from qi_desktop.bundles.places.service import PlacesService
from qi_desktop.bundles.service import BundleService
from qi_desktop.central.handing_over.service import HandingOverService
from qi_desktop.fieldnotes.capturing.service import CaptureService
from qi_desktop.fieldnotes.consenting.service import ConsentService
from qi_desktop.fieldnotes.enquiries.service import EnquiriesService
from qi_desktop.fieldnotes.guides.service import GuideService
from qi_desktop.fieldnotes.names.service import NamesService
from qi_desktop.fieldnotes.said.service import SaidService
from qi_desktop.fieldnotes.searching.service import SearchService
from qi_desktop.fieldnotes.service import FieldnotesService
from qi_desktop.fieldnotes.sources.service import SourcesService
from qi_desktop.fieldnotes.spelling.service import SpellingService
from qi_desktop.fieldnotes.themes.service import ThemesService
from qi_desktop.fieldnotes.wordings.service import WordingService
from qi_desktop.inspection.backing_up.service import BackupService
from qi_desktop.inspection.keys.service import KeysService
from qi_desktop.inspection.listing.service import ListingService
from qi_desktop.inspection.looking_back.service import LookingBackService
from qi_desktop.inspection.recovery.service import RecoveryService
from qi_desktop.inspection.service import InspectionService
from qi_desktop.merging.asking.service import AskingService
from qi_desktop.merging.previewing.service import PreviewingService
from qi_desktop.merging.service import MergingService
from qi_desktop.merging.settling.service import SettlingService
from qi_desktop.reporting.accuracy.service import AccuracyService
from qi_desktop.reporting.answer_export.service import AnswerExportService
from qi_desktop.reporting.changed_names.service import ChangedNamesService
from qi_desktop.reporting.enquiry_plan.service import EnquiryPlanService
from qi_desktop.reporting.erasing.service import ErasingService
from qi_desktop.reporting.example_checks.service import ExampleChecksService
from qi_desktop.reporting.examples.service import ExamplesService
from qi_desktop.reporting.findings.service import FindingsService
from qi_desktop.reporting.front_matter.service import FrontMatterService
from qi_desktop.reporting.look.service import LookService
from qi_desktop.reporting.merge_report.service import MergeReportService
from qi_desktop.reporting.note_export.service import NoteExportService
from qi_desktop.reporting.numbers.service import NumbersService
from qi_desktop.reporting.recommending.service import RecommendingService
from qi_desktop.reporting.recovery_sheet.service import RecoverySheetService
from qi_desktop.reporting.service import ReportingService
from qi_desktop.reporting.statement.service import StatementService
from qi_desktop.reporting.support.service import SupportService
from qi_desktop.reporting.texts.service import TextsService
from qi_desktop.reporting.week_sheet.service import WeekSheetService
from qi_desktop.reporting.written import Written
from qi_desktop.sampling.allocating.service import AllocatingService
from qi_desktop.sampling.interviewing.service import InterviewingService
from qi_desktop.sampling.replacing.service import ReplacingService
from qi_desktop.sampling.reviewing.service import ReviewingService
from qi_desktop.sampling.service import SamplingService
from qi_desktop.storage.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Services:
    """The stages' services over one workspace."""

    workspace: Workspace
    inspection: InspectionService
    keys: KeysService
    backing_up: BackupService
    looking_back: LookingBackService
    erasing: ErasingService
    recovery: RecoveryService
    recovery_sheet: RecoverySheetService
    listing: ListingService
    sampling: SamplingService
    reviewing: ReviewingService
    replacing: ReplacingService
    allocating: AllocatingService
    interviewing: InterviewingService
    assessment: AssessmentService
    life: LifeService
    versions: VersionService
    case_list: CaseListService
    evidence: EvidenceService
    second: SecondService
    fieldnotes: FieldnotesService
    enquiries: EnquiriesService
    themes: ThemesService
    guides: GuideService
    capturing: CaptureService
    consent: ConsentService
    names: NamesService
    said: SaidService
    searching: SearchService
    sources: SourcesService
    spelling: SpellingService
    wordings: WordingService
    bundles: BundleService
    places: PlacesService
    merging: MergingService
    settling: SettlingService
    asking: AskingService
    previewing: PreviewingService
    merge_report: MergeReportService
    analysis: AnalysisService
    agreement: AgreementService
    earlier: EarlierService
    findings: FindingsService
    examples: ExamplesService
    example_checks: ExampleChecksService
    recommending: RecommendingService
    front_matter: FrontMatterService
    support: SupportService
    reporting: ReportingService
    texts: TextsService
    accuracy: AccuracyService
    look: LookService
    changed_names: ChangedNamesService
    answer_export: AnswerExportService
    note_export: NoteExportService
    statement: StatementService
    numbers: NumbersService
    week_sheet: WeekSheetService
    enquiry_plan: EnquiryPlanService
    handing_over: HandingOverService


class _OfTheCases(TypedDict):
    """The services of the sampled cases and their forms, and of what is written out of them."""

    answer_export: AnswerExportService
    statement: StatementService
    week_sheet: WeekSheetService
    reviewing: ReviewingService
    replacing: ReplacingService
    allocating: AllocatingService
    life: LifeService
    versions: VersionService
    case_list: CaseListService
    evidence: EvidenceService
    listing: ListingService


class _OfTheNotes(TypedDict):
    """The services of the field notes that no other stage builds upon."""

    capturing: CaptureService
    guides: GuideService
    said: SaidService
    sources: SourcesService
    spelling: SpellingService
    wordings: WordingService
    note_export: NoteExportService
    enquiry_plan: EnquiryPlanService


class _OfTheReport(TypedDict):
    """The services of what is written for the report, and of the report itself."""

    findings: FindingsService
    examples: ExamplesService
    example_checks: ExampleChecksService
    recommending: RecommendingService
    front_matter: FrontMatterService
    support: SupportService
    reporting: ReportingService
    accuracy: AccuracyService
    look: LookService
    texts: TextsService
    changed_names: ChangedNamesService


class _OfTheFile(TypedDict):
    """The services of the file itself: its copies, its past, and the passphrase that was forgotten."""

    backing_up: BackupService
    looking_back: LookingBackService
    recovery: RecoveryService
    recovery_sheet: RecoverySheetService


class _OfTheExchange(TypedDict):
    """The services of keys, sealed files and what is done with them."""

    keys: KeysService
    erasing: ErasingService
    bundles: BundleService
    places: PlacesService
    merging: MergingService
    previewing: PreviewingService
    merge_report: MergeReportService
    settling: SettlingService
    asking: AskingService
    handing_over: HandingOverService


def services_of(workspace: Workspace) -> Services:
    """Build every stage's service over one workspace."""
    inspection = InspectionService(workspace)
    sampling = SamplingService(workspace, inspection)
    interviewing = InterviewingService(workspace, inspection, sampling)
    assessment = AssessmentService(workspace)
    second = SecondService(workspace, inspection, sampling, assessment)
    fieldnotes = FieldnotesService(workspace)
    themes = ThemesService(workspace)
    enquiries = EnquiriesService(workspace, themes.passages, inspection, interviewing)
    consent = ConsentService(workspace, fieldnotes, themes)
    names = NamesService(workspace)
    analysis = AnalysisService(workspace)
    report = _of_the_report(workspace, inspection, analysis, names)
    return Services(
        **_of_the_cases(workspace, inspection, sampling, interviewing, assessment),
        **_of_the_notes(workspace, inspection, sampling, fieldnotes, themes, enquiries, names),
        **_of_the_file(workspace, inspection),
        **_of_the_exchange(
            workspace, inspection, sampling, assessment, themes, consent=consent, report=report
        ),
        **report,
        workspace=workspace,
        inspection=inspection,
        sampling=sampling,
        interviewing=interviewing,
        assessment=assessment,
        second=second,
        fieldnotes=fieldnotes,
        enquiries=enquiries,
        themes=themes,
        consent=consent,
        names=names,
        searching=SearchService(workspace, assessment, second),
        analysis=analysis,
        agreement=AgreementService(analysis, assessment, second),
        earlier=EarlierService(workspace, inspection, analysis),
        numbers=NumbersService(workspace, inspection, sampling, assessment, report["reporting"]),
    )


def _of_the_report(
    workspace: Workspace, inspection: InspectionService, analysis: AnalysisService, names: NamesService
) -> _OfTheReport:
    findings = FindingsService(workspace, inspection, analysis)
    examples = ExamplesService(workspace, findings)
    recommending = RecommendingService(workspace, findings)
    front_matter = FrontMatterService(workspace)
    example_checks = ExampleChecksService(workspace, inspection, examples, names)
    written = Written(findings, examples, example_checks, recommending, front_matter)
    reporting = ReportingService(workspace, written, analysis, names)
    return {
        "findings": findings,
        "examples": examples,
        "example_checks": example_checks,
        "recommending": recommending,
        "front_matter": front_matter,
        "support": SupportService(workspace, inspection, analysis),
        "reporting": reporting,
        "accuracy": AccuracyService(workspace, inspection, findings, reporting),
        "look": LookService(workspace, inspection),
        "texts": TextsService(workspace),
        "changed_names": ChangedNamesService(workspace, examples, names),
    }


def _of_the_file(workspace: Workspace, inspection: InspectionService) -> _OfTheFile:
    recovery = RecoveryService(workspace, inspection)
    return {
        "backing_up": BackupService(workspace),
        "looking_back": LookingBackService(workspace),
        "recovery": recovery,
        "recovery_sheet": RecoverySheetService(inspection, recovery),
    }


def _of_the_exchange(
    workspace: Workspace,
    inspection: InspectionService,
    sampling: SamplingService,
    assessment: AssessmentService,
    themes: ThemesService,
    *,
    consent: ConsentService,
    report: _OfTheReport,
) -> _OfTheExchange:
    keys = KeysService(workspace, inspection)
    bundles = BundleService(workspace, inspection, keys, consent)
    settling = SettlingService(workspace, inspection, sampling, assessment, themes)
    merging = MergingService(workspace, inspection, settling, bundles)
    merge_report = MergeReportService(inspection, merging, settling)
    return {
        "keys": keys,
        "erasing": ErasingService(workspace, inspection, sampling, bundles, BackupService(workspace)),
        "bundles": bundles,
        "places": PlacesService(workspace),
        "merging": merging,
        "previewing": PreviewingService(workspace, inspection, bundles, merging, settling),
        "merge_report": merge_report,
        "settling": settling,
        "asking": AskingService(workspace, inspection, settling),
        "handing_over": HandingOverService(
            workspace,
            inspection,
            keys,
            assessment=assessment,
            consent=consent,
            bundles=bundles,
            settling=settling,
            reporting=report["reporting"],
            merge_report=merge_report,
        ),
    }


def _of_the_cases(
    workspace: Workspace,
    inspection: InspectionService,
    sampling: SamplingService,
    interviewing: InterviewingService,
    assessment: AssessmentService,
) -> _OfTheCases:
    return {
        "answer_export": AnswerExportService(sampling, assessment),
        "statement": StatementService(workspace),
        "week_sheet": WeekSheetService(workspace, inspection, sampling, interviewing),
        "reviewing": ReviewingService(workspace, inspection, sampling),
        "replacing": ReplacingService(workspace, inspection, sampling),
        "allocating": AllocatingService(workspace, inspection, sampling, interviewing),
        "life": LifeService(workspace, inspection, assessment),
        "versions": VersionService(workspace, assessment),
        "case_list": CaseListService(workspace, inspection, sampling, assessment),
        "evidence": EvidenceService(workspace, assessment, sampling),
        "listing": ListingService(
            workspace,
            inspection,
            drawn=lambda: {one.eligible_case: one.number for one in sampling.sampled_cases()},
        ),
    }


def _of_the_notes(
    workspace: Workspace,
    inspection: InspectionService,
    sampling: SamplingService,
    fieldnotes: FieldnotesService,
    themes: ThemesService,
    enquiries: EnquiriesService,
    names: NamesService,
) -> _OfTheNotes:
    return {
        "capturing": CaptureService(workspace, sampling, fieldnotes, enquiries),
        "guides": GuideService(workspace, inspection, fieldnotes),
        "said": SaidService(sampling, fieldnotes, themes),
        "sources": SourcesService(workspace, fieldnotes),
        "spelling": SpellingService(workspace, inspection),
        "wordings": WordingService(workspace, fieldnotes),
        "note_export": NoteExportService(workspace, inspection, fieldnotes, themes, enquiries, names),
        "enquiry_plan": EnquiryPlanService(inspection, enquiries),
    }
