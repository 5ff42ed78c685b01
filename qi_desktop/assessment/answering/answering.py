"""An open case held in memory: each answer is kept at once and settles only what depends on it."""

from collections.abc import Sequence
from dataclasses import replace

from qi_desktop.assessment.answering.reading import Reading, Settled, Sheet, lacks_at, made_anew, with_lacks
from qi_desktop.assessment.answering.recording import Given, Recording
from qi_desktop.assessment.model import CaseAssessment, Evidence, Place
from qi_desktop.assessment.places import answer_id, spot_of
from qi_desktop.assessment.ready import ReadyForm
from qi_desktop.assessment.store import AssessmentStore
from qi_desktop.forms.flow.state import Row, Spot
from qi_desktop.storage.model import Changed
from qi_desktop.storage.workspace import Workspace


class Answering:
    """One case being answered; build it anew after an undo, a merge, or whatever else changed the case."""

    def __init__(
        self,
        workspace: Workspace,
        reading: Reading,
        recording: Recording,
        store: AssessmentStore,
        sheet: Sheet,
    ) -> None:
        """Read the case whole, once."""
        self._workspace = workspace
        self._reading = reading
        self._recording = recording
        self._store = store
        self._sheet = sheet
        self.read_again()

    @property
    def assessment(self) -> CaseAssessment:
        """The case as it stands now."""
        return self._settled.found

    @property
    def ready(self) -> ReadyForm:
        """The form it is answered in, with its compiled rules."""
        return self._sheet.ready

    def record(
        self,
        question: str,
        value: str | None,
        row: Row = None,
        *,
        reason: str | None = None,
        evidence: Sequence[Evidence] | None = None,
        warning_reason: str | None = None,
    ) -> CaseAssessment:
        """Keep one answer and settle what depends on it; None clears it, what is not given stays."""
        self.keep(question, row, Given(value, reason, evidence, warning_reason))
        return self.assessment

    def keep(self, question: str, row: Row, given: Given) -> Changed:
        """Keep one answer and, in the same act, what the form calculates once and has calculated now."""
        if not self.ready.flow.keeps_once:
            changed = self._recording.keep_answer(self._current(), question, row, given)
            self._after(changed, (question, row))
            return changed
        with self._workspace.ledger.entry("record_answer") as entry:
            self._after(self._recording.keep_answer(self._current(), question, row, given), (question, row))
            made = made_anew(self._sheet, self.assessment)
            self._recording.keep_made(entry, self._sheet, made)
        if made:
            self.read_again()
        return Changed("record_answer", "", frozenset(entry.records), entry.header.entry)

    def overrule_relevance(self, question: str, reason: str, row: Row = None) -> CaseAssessment:
        """Declare a question relevant against the rule that hides it, saying why."""
        changed = self._recording.overrule_relevance(self._current(), question, row, reason)
        return self._after(changed, (question, row))

    def follow_rule(self, question: str, row: Row = None) -> CaseAssessment:
        """Let the form's own rule say again whether a question is relevant."""
        changed = self._recording.follow_rule(self._current(), question, row)
        return self._after(changed, (question, row))

    def add_row(self, repeat: str, row: Row = None) -> Row:
        """Add a row to a roster (of an outer row, for a roster inside another); returns the new row."""
        _, added = self._recording.add_row(self._current(), repeat, row)
        self.read_again()
        return added

    def remove_row(self, repeat: str, row: Row) -> CaseAssessment:
        """Take a row of a roster away with all its answers."""
        self._recording.remove_row(self._current(), repeat, row)
        self.read_again()
        return self.assessment

    def read_again(self) -> CaseAssessment:
        """Read the case whole, as after an undo."""
        found = self._sheet
        self._sheet = self._reading.sheet(found.case, second=found.record != found.case)
        self._settled = self._reading.settled(self._sheet)
        self._last = self._store.last_entry()
        return self.assessment

    def _current(self) -> Sheet:
        """Look whether the assessment still stands as it did, before anything is written into it."""
        held = self._store.assessment(self._sheet.record)
        if held != self._sheet.held:
            self.read_again()
        return self._sheet

    def _after(self, changed: Changed, place: Place) -> CaseAssessment:
        if self._others_wrote(changed) or self._sheet.held is None:
            return self.read_again()
        if changed.records and changed.entry is not None:
            self._last = changed.entry
            self._settle(place)
        return self.assessment

    def _others_wrote(self, changed: Changed) -> bool:
        """Tell whether an act of somebody else came between, or another day, which a form may ask for."""
        today = self._workspace.clock.now().astimezone().date()
        between = changed.entry is not None and changed.entry > self._last + 1
        return between or today != self.assessment.flow.now.date()

    def _settle(self, place: Place) -> None:
        sheet, before = self._sheet, self._settled.found
        form = sheet.ready.form
        answer = self._store.answer(answer_id(form, sheet.record, *place))
        stood = before.answers.get(place)
        spot = spot_of(form, before.stored, *place)
        overruled = stood is not None and stood.overruled
        if (
            answer is None
            or spot is None
            or answer.overruled is not overruled
            or spot not in before.flow.questions
        ):
            self.read_again()
            return
        flow = before.flow
        if stood is None or stood.value != answer.value:
            flow = sheet.ready.flow.changed(flow, spot[0], answer.value or None, spot[1])
        self._renew(replace(before, answers={**before.answers, place: answer}, flow=flow), spot)

    def _renew(self, found: CaseAssessment, spot: Spot) -> None:
        """Look for what is missing only where something came out differently."""
        lacks = dict(self._settled.lacks)
        for one in {*found.flow.touched, spot}:
            state = found.flow.questions.get(one)
            if state is None or one not in lacks:
                break
            lacks[one] = lacks_at(self._sheet, found, state)
        else:
            if len(lacks) == len(found.flow.questions):
                missing = tuple(lack for some in lacks.values() for lack in some)
                self._settled = Settled(self._sheet, replace(found, missing=missing), lacks)
                return
        self._settled = with_lacks(self._sheet, found)
