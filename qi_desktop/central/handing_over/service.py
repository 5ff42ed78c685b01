"""What the lead does to hand an inspection over: look at what waits, then write one sealed file."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from qi_desktop.assessment.service import AssessmentService
from qi_desktop.bundles.acknowledging.service import AcknowledgingService
from qi_desktop.bundles.model import Exported, Kind, NobodyToSealTo, Sent
from qi_desktop.bundles.outgoing import Letter, Outgoing
from qi_desktop.bundles.selecting.service import SelectingService
from qi_desktop.bundles.service import BundleService
from qi_desktop.central.handing_over.store import HandingOverStore
from qi_desktop.central.model import SUFFIX, Check, HandedOver, OnlyLeadHandsOver, Point
from qi_desktop.fieldnotes.consenting.service import ConsentService
from qi_desktop.foundation.errors import UserError
from qi_desktop.foundation.progress import Cancelled, Progress
from qi_desktop.inspection.keys.model import Standing
from qi_desktop.inspection.keys.service import KeysService
from qi_desktop.inspection.model import Role, TeamMember
from qi_desktop.inspection.service import InspectionService
from qi_desktop.merging.settling.service import SettlingService
from qi_desktop.reporting.merge_report.service import MergeReportService
from qi_desktop.reporting.open_forms import open_forms
from qi_desktop.reporting.service import ReportingService
from qi_desktop.storage.dump import dictionary_of_ledger
from qi_desktop.storage.workspace import Workspace

_OUT_OF_REACH = (Standing.NO_CARD, Standing.REVOKED, Standing.ENDED)


class HandingOverService:
    """Hands the merged inspection with its full ledger to the central team."""

    def __init__(  # noqa: PLR0913 - a handover looks at every stage
        self,
        workspace: Workspace,
        inspection: InspectionService,
        keys: KeysService,
        *,
        assessment: AssessmentService,
        consent: ConsentService,
        bundles: BundleService,
        settling: SettlingService,
        reporting: ReportingService,
        merge_report: MergeReportService,
    ) -> None:
        """Work on the lead's file."""
        self._workspace = workspace
        self._inspection = inspection
        self._keys = keys
        self._assessment = assessment
        self._consent = consent
        self._bundles = bundles
        self._settling = settling
        self._reporting = reporting
        self._merge_report = merge_report
        self._selecting = SelectingService(workspace.database)
        acknowledging = AcknowledgingService(workspace)
        self._outgoing = Outgoing(workspace, inspection, keys, self._selecting, acknowledging)
        self._store = HandingOverStore(workspace.database)

    def is_lead(self) -> bool:
        """Tell whether the person signed in may hand over."""
        person = self._workspace.person
        return any(one.id == person and one.role is Role.LEAD for one in self._inspection.team())

    def addressees(self) -> list[TeamMember]:
        """Return the members of the central team whom a file can be sealed to."""
        return [
            one
            for one in self._inspection.team()
            if one.role is Role.CENTRAL and self._keys.standing(one) not in _OUT_OF_REACH
        ]

    def written(self) -> list[Sent]:
        """Return the handovers that this laptop wrote, the latest first."""
        return [one for one in self._bundles.outbox() if one.kind == Kind.HANDOVER]

    # -------------------------------------------------------------------------------------- beforehand
    def checks(self) -> list[Check]:
        """Return what still waits, point by point; nothing of it keeps a handover back, all of it is told."""
        missing = self._bundles.missing()
        unsettled = self._reporting.unsettled()
        drafts = self._workspace.drafts.all()
        incomplete = self._assessment.unfinished()
        return [
            self._check_addressee(),
            Check(Point.CONFLICTS, self._settling.waiting()),
            Check(
                Point.MISSING,
                sum(one.last - one.first + 1 for one in missing),
                tuple(dict.fromkeys(one.person for one in missing)),
            ),
            Check(Point.UNSENT, self._unsent()),
            Check(Point.NAMES, len(unsettled)),
            Check(Point.WITHDRAWN, len(self._consent.unfinished())),
            Check(Point.DRAFTS, len(drafts)),
            Check(Point.INCOMPLETE, len(incomplete), tuple(incomplete)),
        ]

    def _check_addressee(self) -> Check:
        addressees = self.addressees()
        unproven = self._keys.unproven(addressees)
        return Check(
            Point.ADDRESSEE,
            len(unproven) if addressees else 1,
            tuple(one.name for one in unproven),
        )

    def _unsent(self) -> int:
        try:
            return self._bundles.unsent_changes()
        except UserError:
            return 0  # there is no other lead to send to, or none who can be reached

    # ------------------------------------------------------------------------------------- handing over
    def hand_over(self, folder: Path, progress: Progress | None = None, *, report: bool = True) -> HandedOver:
        """Write everything that is held into one file, sealed to the central team.

        Where the report cannot be built, as while names in it wait, it is left out and that is told.
        """
        if not self.is_lead():
            raise OnlyLeadHandsOver
        members = self.addressees()
        if not members:
            raise NobodyToSealTo(Role.CENTRAL.value)
        told = progress or Progress()
        told.report(0, 0, "Building the report")
        extras, left_out = self._extras(report=report)
        told.report(0, 0, "Sealing")
        number = self._store.written(self._workspace.laptop) + 1
        state = self._workspace.ledger.digest()
        exported = self._write(folder, members, number, state, extras, told)
        return HandedOver(exported, number, state, left_out)

    def _write(
        self,
        folder: Path,
        members: Sequence[TeamMember],
        number: int,
        state: str,
        extras: Sequence[tuple[str, bytes]],
        progress: Progress,
    ) -> Exported:
        letter = Letter(
            Kind.HANDOVER,
            members,
            self._selecting.held(),
            {"handover": {"number": number, "state": state}},
            f"handover-{self._workspace.laptop[-6:]}-{number:03}",
            extras,
        )
        return self._outgoing.write(letter, folder, SUFFIX, progress)

    def _extras(self, *, report: bool) -> tuple[list[tuple[str, bytes]], UserError | None]:
        """Return the files in open formats, and why the report is not among them."""
        left_out: UserError | None = None
        files = [("data-dictionary.csv", dictionary_of_ledger())]
        files += [(f"merge-reports/{name}", content) for name, content in self._merge_report.papers()]
        try:
            files += self._report() if report else ()
        except Cancelled:
            raise
        except UserError as error:
            left_out = error
        return sorted(files), left_out

    def _report(self) -> Iterator[tuple[str, bytes]]:
        return open_forms(self._reporting.content())
