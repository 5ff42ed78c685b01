"""A new passphrase: the whole file under it, or the whole file under the old one, and nothing in between."""

import multiprocessing
import os
import signal
import time
from pathlib import Path

import pytest

from qi_desktop.foundation.progress import Cancelled, Progress
from qi_desktop.storage import rekeying
from qi_desktop.storage.model import WorkspaceDamaged, WorkspaceInUse, WrongPassphrase
from qi_desktop.storage.workspace import Workspace
from tests.builders import CHEAP, PASSPHRASE, the_workspace_at

NEW = "four quite other words"


def _filled(workspace: Workspace) -> str:
    with workspace.ledger.entry("add_provider") as entry:
        entry.put("provider", "CRC", code="CRC", name="An invented provider")
    return workspace.ledger.digest()


def test_the_file_opens_with_the_new_passphrase_alone_and_goes_on_where_it_was(workspace: Workspace) -> None:
    before = _filled(workspace)
    old = workspace.timed_backup("before")
    progress = Progress()
    assert workspace.opens_with(PASSPHRASE, CHEAP)
    replaced = workspace.use_new_passphrase(workspace.under_new_passphrase(NEW, progress, CHEAP))
    assert (replaced, old.exists(), progress.done) == (1, False, progress.total)
    assert workspace.ledger.digest() == before
    assert workspace.verify().problems == ()
    assert not workspace.opens_with(PASSPHRASE, CHEAP)
    after = _filled_more(workspace)
    workspace.close()
    with pytest.raises(WrongPassphrase):
        the_workspace_at(workspace.path)
    backups = list(rekeying.backup_folder(workspace.path).glob("*.qi"))
    for path in (workspace.path, *backups):
        with Workspace.open(path, NEW, cost=CHEAP) as opened:
            assert opened.ledger.digest() in (before, after)
    assert not list(workspace.path.parent.glob(".*"))


def _filled_more(workspace: Workspace) -> str:
    with workspace.ledger.entry("add_provider") as entry:
        entry.put("provider", "NPS", code="NPS", name="Another invented provider")
    return workspace.ledger.digest()


def test_until_the_last_step_the_file_stays_as_it_was(workspace: Workspace) -> None:
    _filled(workspace)
    before = workspace.path.read_bytes()
    prepared = workspace.under_new_passphrase(NEW, cost=CHEAP)
    assert workspace.path.read_bytes() == before
    assert prepared.part.read_bytes()[:16] != before[:16]
    prepared.part.write_bytes(b"whatever a stop left there")
    workspace.close()
    with the_workspace_at(workspace.path) as again:
        again.use_new_passphrase(again.under_new_passphrase(NEW, cost=CHEAP))


def test_backups_of_a_stop_after_the_last_step_are_replaced_when_the_file_is_next_opened(
    workspace: Workspace,
) -> None:
    prepared = workspace.under_new_passphrase(NEW, cost=CHEAP)
    old = workspace.timed_backup("before")
    rekeying.put_in_place(workspace.database, prepared)
    workspace.close()
    assert old.exists()
    with Workspace.open(workspace.path, NEW, cost=CHEAP) as opened:
        (fresh,) = rekeying.backup_folder(opened.path).glob("*.qi")
        assert (old.exists(), fresh.name.endswith("after-new-passphrase.qi")) == (False, True)
        assert not rekeying.is_due(opened.database)


def test_whoever_reads_meanwhile_keeps_the_file_from_being_exchanged(workspace: Workspace) -> None:
    before = _filled(workspace)
    prepared = workspace.under_new_passphrase(NEW, cost=CHEAP)
    other = workspace.second_connection()
    with pytest.raises(WorkspaceInUse):
        workspace.use_new_passphrase(prepared)
    other.database.close()
    assert not prepared.part.exists()
    assert workspace.ledger.digest() == before
    assert workspace.opens_with(PASSPHRASE, CHEAP)


def test_a_stop_by_the_person_and_a_damaged_page_leave_all_as_it_was(workspace: Workspace) -> None:
    _filled(workspace)
    progress = Progress()
    progress.cancel()
    with pytest.raises(Cancelled):
        workspace.under_new_passphrase(NEW, progress, CHEAP)
    assert not list(workspace.path.parent.glob(".*"))
    workspace.database.stand_alone()
    content = bytearray(workspace.path.read_bytes())
    content[-4000] ^= 1
    workspace.path.write_bytes(content)
    with pytest.raises(WorkspaceDamaged):
        workspace.under_new_passphrase(NEW, cost=CHEAP)
    assert not list(workspace.path.parent.glob(".*"))


def _change_for_ever(path: Path) -> None:
    with Workspace.open(path, PASSPHRASE, cost=CHEAP) as workspace:
        for number in range(1000):
            passphrase = NEW if number % 2 == 0 else PASSPHRASE
            workspace.use_new_passphrase(workspace.under_new_passphrase(passphrase, cost=CHEAP))


@pytest.mark.skipif(os.name != "posix", reason="kills as this system does")
def test_a_kill_at_any_moment_leaves_one_whole_file(workspace: Workspace) -> None:
    before = _filled(workspace)
    workspace.timed_backup("before")
    workspace.close()
    for wait in (0.25, 0.4):
        child = multiprocessing.get_context("fork").Process(target=_change_for_ever, args=(workspace.path,))
        child.start()
        time.sleep(wait)
        os.kill(child.pid or 0, signal.SIGKILL)
        child.join()
        child.close()
        opened = _opened_with_either(workspace.path)
        assert opened.ledger.digest() == before
        assert opened.verify().problems == ()
        if not opened.opens_with(PASSPHRASE, CHEAP):
            opened.use_new_passphrase(opened.under_new_passphrase(PASSPHRASE, cost=CHEAP))
        opened.close()


def _opened_with_either(path: Path) -> Workspace:
    try:
        return Workspace.open(path, PASSPHRASE, cost=CHEAP)
    except WrongPassphrase:
        return Workspace.open(path, NEW, cost=CHEAP)
