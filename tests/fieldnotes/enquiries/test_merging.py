"""Lines of enquiry worked on by two laptops at once: nothing is lost, and both come to the same."""

from collections.abc import Callable, Generator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given, settings
from hypothesis import strategies as st

from qi_desktop.fieldnotes.enquiries.model import Weighs
from qi_desktop.fieldnotes.model import Coding, EnquiryStatus
from qi_desktop.foundation.errors import UserError
from qi_desktop.services import Services, services_of
from tests.builders import a_workspace
from tests.thoroughness import examples

DAYS = st.sampled_from([None, date(2017, 3, 13), date(2017, 3, 14)])
WORDS = st.sampled_from(["Ask", "Read it", "🙂 Go and see"])
Act = Callable[[Services, st.DataObject], object]


def take_in(ours: Services, theirs: Services) -> None:
    parcels = theirs.workspace.ledger.outtake().since(theirs.workspace.laptop, 0)
    ours.workspace.ledger.take_in([parcels])


def exchange(ours: Services, theirs: Services) -> None:
    take_in(theirs, ours)
    take_in(ours, theirs)


@contextmanager
def two_laptops() -> Generator[tuple[Services, Services]]:
    """Two laptops that hold the same line with one passage coded to it; everybody is invented."""
    with (
        TemporaryDirectory() as folder,
        a_workspace(Path(folder, "one.qi")) as one,
        a_workspace(Path(folder, "other.qi")) as other,
    ):
        ours, theirs = services_of(one), services_of(other)
        line = ours.enquiries.open_line_of_enquiry("Why so few reviews?")
        meeting = ours.fieldnotes.add_session("meeting", "Managers")
        note = ours.fieldnotes.write_note(meeting.id, "Said", "Once a year.")
        ours.themes.code_passage(note.id, 0, 4, Coding(line_of_enquiry=line.id))
        take_in(theirs, ours)
        yield ours, theirs


def _line(one: Services) -> str:
    return one.enquiries.lines_of_enquiry()[0].id


def _weigh(one: Services, data: st.DataObject) -> object:
    evidence = data.draw(st.sampled_from(one.enquiries.evidence(_line(one))))
    return one.enquiries.weigh_evidence(evidence, data.draw(st.sampled_from(list(Weighs))))


def _remark(one: Services, data: st.DataObject) -> object:
    return one.enquiries.add_evidence(_line(one), "note", text=data.draw(WORDS))


def _plan(one: Services, data: st.DataObject) -> object:
    return one.enquiries.add_step(_line(one), data.draw(WORDS), day=data.draw(DAYS))


def _move(one: Services, data: st.DataObject) -> object:
    steps = one.enquiries.steps()
    return steps and one.enquiries.move_step(data.draw(st.sampled_from(steps)).id, day=data.draw(DAYS))


def _settle(one: Services, data: st.DataObject) -> object:
    return one.enquiries.settle_line_of_enquiry(_line(one), data.draw(WORDS))


def _drop(one: Services, data: st.DataObject) -> object:
    return one.enquiries.drop_line_of_enquiry(_line(one), data.draw(WORDS))


ACTS: tuple[Act, ...] = (_weigh, _remark, _plan, _move, _settle, _drop)


@settings(max_examples=examples(8), deadline=None)
@given(st.data())
def test_any_work_on_two_laptops_comes_to_the_same_and_loses_no_evidence_and_no_step(
    data: st.DataObject,
) -> None:
    with two_laptops() as (ours, theirs):
        for one in (ours, theirs):
            for act in data.draw(st.lists(st.sampled_from(ACTS), max_size=4)):
                try:
                    act(one, data)
                except UserError:
                    continue
        held = {step.id for one in (ours, theirs) for step in one.enquiries.steps()}
        known = {piece.id for one in (ours, theirs) for piece in one.enquiries.evidence(_line(one))}
        exchange(ours, theirs)
        assert ours.workspace.ledger.digest() == theirs.workspace.ledger.digest()
        assert ours.enquiries.plan() == theirs.enquiries.plan()
        assert {step.id for step in ours.enquiries.steps()} == held
        assert {piece.id for piece in theirs.enquiries.evidence(_line(theirs))} == known


def test_what_one_settled_and_the_other_dropped_waits_for_a_decision() -> None:
    with two_laptops() as (ours, theirs):
        line = _line(ours)
        ours.enquiries.settle_line_of_enquiry(line, "Once a year was the instruction.")
        theirs.enquiries.drop_line_of_enquiry(line, "No case to look at.")
        exchange(ours, theirs)
        assert ours.enquiries.disputed(line)
        assert ours.enquiries.line_of_enquiry(line) == theirs.enquiries.line_of_enquiry(line)
        for conflict in theirs.merging.conflicts():
            theirs.merging.resolve_conflict(conflict, conflict.sides[0].value, "The lead decided")
        exchange(ours, theirs)
        assert not ours.enquiries.disputed(line)
        assert ours.enquiries.line_of_enquiry(line).status in {EnquiryStatus.SETTLED, EnquiryStatus.DROPPED}


def test_two_people_weigh_one_passage_each_way_and_neither_is_lost() -> None:
    with two_laptops() as (ours, theirs):
        for one, weighs in ((ours, Weighs.FOR), (theirs, Weighs.AGAINST)):
            one.enquiries.weigh_evidence(one.enquiries.evidence(_line(one))[0], weighs)
        exchange(ours, theirs)
        (conflict,) = ours.merging.conflicts()
        assert {str(side.value) for side in conflict.sides} == {"for", "against"}
        assert len(ours.enquiries.evidence(_line(ours))) == 1
