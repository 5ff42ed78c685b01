"""What the program is: its facts, its parts, an update as a file, and its self-test, in the window."""

import shutil
import subprocess
import sys
from collections.abc import Generator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from installer import updates
from qi_desktop import __version__
from qi_desktop.cli.self_test import SelfTest
from qi_desktop.foundation.progress import Cancelled, Progress
from qi_desktop.security import updating
from qi_desktop.security.update import Update
from qi_desktop.security.updating import Brought
from qi_desktop.ui.about.page import AboutPage
from qi_desktop.ui.about.trial import STEPS, Step, command, tried
from qi_desktop.ui.about.words import next_step, verdict
from qi_desktop.ui.film import Strip
from qi_desktop.ui.unlocking.screen import UnlockScreen
from qi_desktop.ui.workspace import WorkspaceView
from tests.ui.test_accessibility import nameless, unreachable

signs = pytest.mark.skipif(not shutil.which("ssh-keygen"), reason="ssh-keygen is not installed")


@pytest.fixture
def page(empty: WorkspaceView) -> Generator[AboutPage]:
    empty.open_page("about")
    shown = empty.current_page()
    assert isinstance(shown, AboutPage)
    yield shown
    empty.jobs.finish()


@pytest.fixture
def first_screen(qapp: QApplication, tmp_path: Path) -> Generator[UnlockScreen]:
    strip = Strip(tmp_path)
    yield strip.screen
    strip.close()


def brought(system: str, version: str) -> Brought:
    update = Update(version, system, "qi-desktop_9.0.0_amd64.deb", 64_000_000, "ab" * 32)
    return Brought(update, __version__, None)


def test_the_facts_of_the_program_are_copied_without_a_name_or_a_place(page: AboutPage) -> None:
    page.view.program.copy.click()
    copied = QGuiApplication.clipboard().text()
    assert f"Version: {__version__}, from its source tree" in copied
    assert "Qt 6." in copied
    assert str(Path.home()) not in copied


def test_a_part_is_found_by_its_name_or_its_licence_and_its_words_are_read(page: AboutPage) -> None:
    page.open_subject("licences")
    face = page.view.parts
    assert face.search.hasFocus()
    assert "Permission is hereby granted" in face.text.toPlainText()
    face.search.setText("pyrage")
    assert [part.name for part in face.table.records.rows] == ["pyrage"]
    face.search.setText("no such part")
    assert face.table.records.rows == []


@signs
def test_an_update_is_checked_told_and_left_in_a_folder(
    page: AboutPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    secret, out = tmp_path / "publisher", tmp_path / "out"
    out.mkdir()
    subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", str(secret)], check=True)
    updates.write_public_half(secret, tmp_path / updating.PUBLISHER)
    monkeypatch.setattr(updating, "resource", tmp_path.joinpath)
    package = tmp_path / "qi-desktop_9.0.0_amd64.deb"
    package.write_bytes(b"stands for a package")
    page.receive([updates.pack(package, "9.0.0", sys.platform, secret)])
    face = page.view.update_face
    qtbot.waitUntil(face.write.isVisible)
    assert "newer version" in face.verdict.text

    def choose(_: str) -> Path:
        return out

    monkeypatch.setattr(page.desk, "choose_folder", choose)
    face.write.click()
    qtbot.waitUntil(lambda: bool(face.left.text))
    assert (out / package.name).read_bytes() == b"stands for a package"
    assert package.name in face.left.text


def test_a_program_packed_without_a_key_says_that_it_trusts_no_update(page: AboutPage) -> None:
    page.open_subject("update")
    assert not page.view.update_face.check.isEnabled()


def test_an_update_for_another_system_or_of_an_earlier_version_is_told_as_such() -> None:
    assert verdict(brought(sys.platform, "9.0.0"))[0] == "good"
    assert verdict(brought(sys.platform, __version__))[0] == "caution"
    other = "darwin" if sys.platform == "win32" else "win32"
    assert verdict(brought(other, "9.0.0"))[0] == "bad"


@pytest.mark.parametrize("suffix", ["deb", "tar.xz", "zip", "exe", "dmg", "rpm"])
def test_for_every_kind_of_package_the_next_step_is_said(suffix: str) -> None:
    said = next_step(f"package.{suffix}")
    assert said.startswith("Close QI Desktop")
    assert f"package.{suffix}" in said
    assert "Your inspections stay" in said


TELLING = "print('passed   0.10 s  one thing'); print('FAILED   0.20 s  another: it broke')"


def test_the_self_test_is_shown_step_by_step(page: AboutPage, qtbot: QtBot) -> None:
    page.open_subject("test")
    face = page.view.trial
    telling = [sys.executable, "-c", TELLING]
    face.run = lambda progress: tried(progress, telling)
    face.begin.click()
    qtbot.waitUntil(lambda: bool(face.outcome.text))
    assert "does not work" in face.outcome.text
    assert face.steps.records.rows == [
        Step(passed=True, seconds=0.1, words="one thing"),
        Step(passed=False, seconds=0.2, words="another: it broke"),
    ]


def test_the_self_test_can_be_stopped() -> None:
    progress = Progress()
    progress.cancel()
    with pytest.raises(Cancelled):
        tried(progress, [sys.executable, "-c", "import time; time.sleep(60)"])


def test_a_program_that_cannot_even_begin_is_told_by_its_last_words() -> None:
    assert tried(Progress(), [sys.executable, "-c", "print('no library')"]) == [
        Step(passed=False, seconds=0, words="no library")
    ]


def test_the_window_knows_how_many_steps_there_are_and_starts_this_very_program(tmp_path: Path) -> None:
    assert len(SelfTest(tmp_path).steps()) == STEPS
    assert command()[0] == sys.executable
    assert command()[-1] == "--self-test"


def test_before_any_file_is_open_it_is_told_on_the_first_screen(
    first_screen: UnlockScreen, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    screen = first_screen
    screen.show_about()
    form = screen.about_form
    assert form.isVisible()
    form.view.program.copy.click()
    assert "name nobody" in form.told
    (tmp_path / updating.PUBLISHER).write_text("ssh-ed25519 AAAA\n")
    monkeypatch.setattr(updating, "resource", tmp_path.joinpath)
    form.view.look_at_update(tmp_path / updating.PUBLISHER)
    qtbot.waitUntil(lambda: "was not used" in form.told)
    form.view.show_face("test")
    form.view.trial.run = lambda progress: tried(progress, [sys.executable, "-c", "print('x')"])
    form.view.trial.begin.click()
    qtbot.waitUntil(lambda: bool(form.view.trial.outcome.text))
    form.view.trial.begin.click()
    screen.show_settings()
    assert form.jobs.running == ()


def test_every_control_has_a_spoken_name_and_is_a_tab_stop(page: AboutPage) -> None:
    for face in ("program", "licences", "update", "test"):
        page.view.show_face(face)
    assert nameless(page) == []
    assert unreachable(page) == []
