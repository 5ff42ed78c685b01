"""Several bundles come in together or not at all; what was foretold comes; a report proves it."""

import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from qi_desktop.bundles.model import BundleMissing
from qi_desktop.foundation.progress import Cancelled, Progress
from qi_desktop.merging.model import TakenInOtherwise
from qi_desktop.merging.telling import read, told
from qi_desktop.storage.model import ChangeAltered
from qi_desktop.ui.wording import words_for
from tests.merging.teams import Team, judges


def test_what_the_preview_tells_is_what_the_report_tells_and_looking_changes_nothing(team: Team) -> None:
    lead = team.lead
    judges(team.a, "q1", "yes")
    judges(team.b, "q1", "no")
    judges(team.b, "q2", "no")
    paths = [team.exported(team.a), team.exported(team.b)]
    digest = lead.workspace.ledger.digest()
    preview = lead.previewing.preview(paths)
    assert lead.workspace.ledger.digest() == digest
    assert lead.merging.received() == []
    (arising,) = preview.conflicts
    assert (preview.arising, preview.fresh, len(preview.good)) == (1, 9, 2)
    assert (arising.record, {words for _, words in arising.sides}) == ("case/q1", {"yes", "no"})
    assert arising.told.count("Invented inspector: ") == 2
    report = lead.merging.take_in(paths)
    assert {(one.file, one.fresh, one.conflicts) for one in preview.files} == {
        (one.file, one.fresh, one.conflicts) for one in report.files
    }
    assert (report.conflicts, report.open_conflicts, report.fresh) == (1, 1, 9)
    assert report.arisen == (("answer", "case/q1", "value"),)
    assert lead.merging.reports() == [report] == [read(told(report))]
    # Looked at once more, nothing is new and nothing would arise.
    again = lead.previewing.preview(paths)
    assert [one.repeated for one in again.files] == [True, True]
    assert (again.fresh, again.arising, again.growing) == (0, 0, 0)


def test_the_report_compares_counts_and_digests_of_each_person_and_kind(team: Team) -> None:
    judges(team.a, "q1", "yes")
    with team.a.workspace.ledger.entry("write_note") as entry:
        entry.put("note", "n", title="t", body="b")
    report = team.lead.merging.take_in([team.exported(team.a)])
    assert [(one.person, one.kind, one.said, one.held) for one in report.compared] == [
        ("Invented inspector", "answer", 3, 3),
        ("Invented inspector", "note", 2, 2),
    ]
    assert all(one.agrees and len(one.said_digest) == 64 for one in report.compared)
    assert (report.by, report.senders) == ("Invented lead", ("Invented inspector",))
    assert (team.folder / "lead-backups" / report.backup).exists()


def test_a_file_that_is_refused_keeps_none_of_the_others_out(team: Team) -> None:
    judges(team.a, "q1", "yes")
    good = team.exported(team.a)
    judges(team.a, "q2", "yes")
    torn = team.exported(team.a)
    torn.write_bytes(torn.read_bytes()[:-9])
    missing = team.folder / "gone.qibundle"
    preview = team.lead.previewing.preview([missing, torn, good])
    assert {one.file for one in preview.refused} == {torn.name, missing.name}
    report = team.lead.merging.take_in([missing, torn, good], words=words_for)
    assert [one.file for one in report.taken] == [good.name]
    assert {one.file: one.refused for one in report.refused} == {
        one.file: words_for(one.refused) for one in preview.refused if one.refused
    }
    with pytest.raises(BundleMissing):
        team.lead.merging.take_in_bundle(missing)


def test_where_nothing_can_come_in_nothing_is_kept(team: Team) -> None:
    report = team.lead.merging.take_in([team.folder / "gone.qibundle"])
    assert (report.taken, report.fresh) == ((), 0)
    assert team.lead.merging.reports() == []
    assert not (team.folder / "lead-backups").exists()


def test_a_file_that_clashes_with_the_ledger_is_left_out_and_the_others_come(
    team: Team,
) -> None:
    judges(team.a, "q1", "yes")
    team.lead.merging.take_in([team.exported(team.a)])
    judges(team.b, "q3", "no")
    other = team.exported(team.b)
    # What was forged in the middle of the chain is seen only when it meets what is held.
    with team.a.workspace.database.transaction():
        team.a.workspace.database.run("UPDATE change_row SET value = '\"no\"' WHERE value = '\"yes\"'")
    forged = team.full(team.a)
    (refused,) = team.lead.previewing.preview([forged, other]).refused
    assert isinstance(refused.refused, ChangeAltered)
    report = team.lead.merging.take_in([forged, other])
    assert [one.file for one in report.taken] == [other.name]
    assert [one.file for one in report.refused] == [forged.name]
    with pytest.raises(ChangeAltered):
        team.lead.merging.take_in_bundle(forged)
    assert team.lead.merging.unfinished() == []


def test_a_file_that_is_chosen_with_one_that_holds_it_brings_nothing_of_its_own(team: Team) -> None:
    judges(team.a, "q1", "yes")
    first = team.exported(team.a)
    judges(team.a, "q2", "yes")
    whole = team.full(team.a)
    paths = [first, whole]
    foretold = {one.file: one.fresh for one in team.lead.previewing.preview(paths).files}
    report = team.lead.merging.take_in(paths)
    assert {one.file: one.fresh for one in report.files} == foretold == {first.name: 3, whole.name: 3}


def test_what_is_missing_in_between_is_named_with_its_numbers(team: Team) -> None:
    judges(team.a, "q1", "yes")
    early = team.exported(team.a)
    judges(team.a, "q2", "no")
    late = team.exported(team.a)
    (missing,) = team.lead.previewing.preview([late]).missing
    assert (missing.person, missing.first, missing.last) == ("Invented inspector", 1, 3)
    assert team.lead.previewing.preview([late, early]).missing == ()
    (named,) = team.lead.merging.take_in([late]).missing
    assert (replace(named, files=()), named.files) == (missing, (early.name,))
    assert team.lead.merging.missing() == (named,)
    assert team.lead.previewing.preview([early]).missing == ()
    assert team.lead.merging.take_in([early]).missing == ()


def test_a_conflict_that_comes_settled_is_told_as_settled(team: Team) -> None:
    for sender, value in ((team.a, "yes"), (team.b, "no")):
        judges(sender, "q1", value)
        team.lead.merging.take_in([team.exported(sender)])
    team.b.workspace.ledger.take_in([team.a.workspace.ledger.outtake().since(team.a.workspace.laptop, 0)])
    team.b.workspace.ledger.resolve("answer", "case/q1", "value", "yes", "The file says so.")
    path = team.exported(team.b)
    assert team.lead.previewing.preview([path]).settled == 1
    report = team.lead.merging.take_in([path])
    assert (report.settled, report.open_conflicts) == (1, 0)


class _StoppedWhile(Progress):
    """Somebody presses Stop as soon as a certain thing is being done."""

    def __init__(self, what: str) -> None:
        super().__init__()
        self.until = what

    def report(self, done: int, total: int, what: str = "") -> None:
        self.cancelled = self.cancelled or what == self.until
        Progress.report(self, done, total, what)


@pytest.mark.parametrize("what", ["Checking the files", "Making a backup", "Taking in", "Comparing"])
def test_stopped_at_any_point_nothing_came_and_nothing_waits(team: Team, what: str) -> None:
    judges(team.a, "q1", "yes")
    path = team.exported(team.a)
    digest = team.lead.workspace.ledger.digest()
    with pytest.raises(Cancelled):
        team.lead.merging.take_in([path], _StoppedWhile(what))
    assert team.lead.workspace.ledger.digest() == digest
    assert team.lead.merging.received() == team.lead.merging.reports() == team.lead.merging.unfinished() == []


def test_a_ledger_that_holds_something_else_than_the_file_said_takes_all_of_it_back(team: Team) -> None:
    judges(team.a, "q1", "yes")
    path = team.exported(team.a)
    database = team.lead.workspace.database
    database.run(
        "CREATE TRIGGER fault AFTER INSERT ON change_row WHEN new.field = 'value' BEGIN"
        " UPDATE change_row SET chain = x'00' WHERE laptop = new.laptop AND sequence = new.sequence; END"
    )
    with pytest.raises(TakenInOtherwise):
        team.lead.merging.take_in_bundle(path)
    database.run("DROP TRIGGER fault")
    assert team.lead.merging.received() == []
    assert team.lead.merging.take_in_bundle(path).fresh == 3


KILLED = """
import os, signal, sys
from pathlib import Path
from qi_desktop.foundation.progress import Progress
from qi_desktop.services import services_of
from tests.builders import the_workspace_at

class Killing(Progress):
    def report(self, done, total, what=""):
        if what == "Comparing":
            os.kill(os.getpid(), signal.SIGKILL)

lead = services_of(the_workspace_at(Path(sys.argv[1])))
lead.merging.take_in([Path(name) for name in sys.argv[2:]], Killing())
"""


def test_killed_in_the_midst_of_it_nothing_came_and_it_can_be_gone_on_with(team: Team) -> None:
    for sender in (team.a, team.b):
        judges(sender, "q1", "yes")
    paths = sorted([team.exported(team.a), team.exported(team.b)])
    digest, lead = team.lead.workspace.ledger.digest(), team.lead.workspace.path
    team.lead.workspace.close()
    died = subprocess.run(
        [sys.executable, "-c", KILLED, str(lead), *map(str, paths)],
        check=False,
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])},
    )
    assert died.returncode < 0
    services = team.reopened_lead()
    assert services.workspace.ledger.digest() == digest
    assert services.workspace.verify().problems == ()
    waiting = services.merging.unfinished()
    assert [one.path for one in waiting] == paths
    report = services.merging.take_in([one.path for one in waiting])
    assert report.fresh == 6
    assert services.merging.unfinished() == []


def test_files_that_wait_can_be_let_go_of(team: Team) -> None:
    judges(team.a, "q1", "yes")
    path = team.exported(team.a)
    database = team.lead.workspace.database
    with database.transaction():
        database.run("INSERT INTO incoming VALUES (?, 'd', '2017-03-01T18:40:00+00:00')", (str(path),))
    assert [one.path for one in team.lead.merging.unfinished()] == [path]
    team.lead.merging.leave_unfinished()
    assert team.lead.merging.unfinished() == []
