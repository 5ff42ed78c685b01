"""An inspection erased for good: what goes, what stays, and what the certificate says."""

from pathlib import Path

import pypdf
import pytest
from typing_extensions import override

from qi_desktop.foundation.progress import Progress
from qi_desktop.reporting.erasing.model import CertificateInTheWay, ConfirmationDiffers, ErasureStopped
from qi_desktop.services import Services, services_of
from qi_desktop.storage.erasing import erase, own_files
from qi_desktop.storage.workspace import Workspace
from tests.builders import a_workspace, the_workspace_at


def begun(workspace: Workspace) -> Services:
    services = services_of(workspace)
    services.inspection.create_inspection("Suffolk 2017", "Suffolk", "Invented", "2017-02-20", "2017-03-17")
    lead = services.inspection.add_team_member("Bea Invented", "lead")
    workspace.sign_in(lead.id)
    return services


def printed(path: Path) -> str:
    return " ".join(" ".join(page.extract_text() for page in pypdf.PdfReader(path).pages).split())


def test_all_of_it_goes_and_the_certificate_says_what_and_what_not(tmp_path: Path) -> None:
    path, place = tmp_path / "laptop" / "lead.qi", tmp_path / "certificate.pdf"
    path.parent.mkdir()
    with a_workspace(path) as workspace:
        services = begun(workspace)
        backup = workspace.timed_backup("daily")
        outbox = path.with_name("lead-outbox")
        outbox.mkdir()
        (outbox / "bundle.qibundle").write_bytes(b"sealed")
        (path.parent / "of-somebody-else.qi").write_bytes(b"not ours")
        names = [name for name, _ in services.erasing.plan().files]
        assert names[:2] == [f"lead-backups/{backup.name}", "lead-outbox/bundle.qibundle"]
        done = services.erasing.begin(" suffolk  2017 ", place)
        assert "Begun and not finished" in printed(place)
        done = services.erasing.finish(done)
    assert [one.name for one in path.parent.iterdir()] == ["of-somebody-else.qi"]
    assert done.left == ()
    text = printed(place)
    assert f"All {len(done.files)} files were overwritten and removed" in text
    for part in ("Bea Invented as lead", "Suffolk 2017", "solid-state", "recovery key", done.digest):
        assert part in text
    # A digest may go on in the next line, or on the next page.
    unbroken = text.replace(" ", "")
    for one in done.files:
        assert one.digest[:32] in unbroken


def test_copies_in_other_places_go_too_and_a_place_that_is_away_is_named(tmp_path: Path) -> None:
    path, place = tmp_path / "laptop" / "lead.qi", tmp_path / "certificate.pdf"
    path.parent.mkdir()
    stick, away = tmp_path / "stick", tmp_path / "drive that is away"
    with a_workspace(path) as workspace:
        services = begun(workspace)
        for folder in (stick, away):
            folder.mkdir()
        services.backing_up.backup_now()
        services.backing_up.copy_to([stick, away])
        away.rename(tmp_path / "taken home")
        plan = services.erasing.plan()
        assert (plan.file, plan.away) == ("lead.qi", (str(away),))
        assert [name for name, _ in plan.files if name.startswith(str(stick))]
        done = services.erasing.finish(services.erasing.begin("LEAD.qi", place))
    assert done.left == ()
    assert list(stick.iterdir()) == []
    assert "drive that is away" in printed(place)


def test_nothing_is_erased_unless_the_title_is_typed_and_the_certificate_has_a_place(tmp_path: Path) -> None:
    path = tmp_path / "lead.qi"
    with a_workspace(path) as workspace:
        erasing = begun(workspace).erasing
        backup = workspace.timed_backup("daily")
        with pytest.raises(ConfirmationDiffers):
            erasing.begin("Suffolk", tmp_path / "certificate.pdf")
        for place in (path, tmp_path / "lead-backups" / "certificate.pdf", tmp_path / "no" / "folder.pdf"):
            with pytest.raises(CertificateInTheWay):
                erasing.begin("Suffolk 2017", place)
        assert backup.is_file()
    assert not (tmp_path / "certificate.pdf").exists()


def test_an_erasure_that_stopped_goes_on_and_forgets_nothing(tmp_path: Path) -> None:
    path = tmp_path / "lead.qi"
    with a_workspace(path) as workspace:
        services = begun(workspace)
        backup = workspace.timed_backup("daily").name
        services.erasing.begin("Suffolk 2017", tmp_path / "first.pdf")
    with the_workspace_at(path) as workspace:
        services = services_of(workspace)
        done = services.erasing.finish(services.erasing.begin("Suffolk 2017", tmp_path / "second.pdf"))
    assert done.files[0].name == f"lead-backups/{backup}"
    assert sorted(one.name for one in tmp_path.iterdir()) == ["first.pdf", "second.pdf"]


def test_an_erasure_that_somebody_stops_says_what_is_gone_and_the_file_is_there(tmp_path: Path) -> None:
    class StoppedSoon(Progress):
        @override
        def report(self, done: int, total: int, what: str = "") -> None:
            super().report(done, total, what)
            self.cancel()

    path = tmp_path / "lead.qi"
    with a_workspace(path) as workspace:
        services = begun(workspace)
        for _ in range(2):
            services.backing_up.backup_now()
        with pytest.raises(ErasureStopped) as caught:
            services.erasing.begin("lead.qi", tmp_path / "certificate.pdf", StoppedSoon())
        assert (caught.value.gone, services.erasing.plan().gone) == (1, 1)
        assert len(services.backing_up.backups()) == 1
    assert path.is_file()


def test_what_cannot_be_erased_is_told(tmp_path: Path) -> None:
    told = erase(tmp_path / "gone.qi", tmp_path / "lead.qi")
    assert (told.name, told.digest) == ("gone.qi", "")
    assert told.trouble
    (tmp_path / "elsewhere").write_bytes(b"left alone")
    (tmp_path / "lead.qi").symlink_to(tmp_path / "elsewhere")
    assert own_files(tmp_path / "lead.qi") == [tmp_path / "lead.qi"]
    assert "left alone" in erase(tmp_path / "lead.qi", tmp_path / "lead.qi").trouble
    assert (tmp_path / "elsewhere").read_bytes() == b"left alone"
