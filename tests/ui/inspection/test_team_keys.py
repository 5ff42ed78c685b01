"""The team's keys by keyboard: cards read, compared, ended and revoked; everybody is invented."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication

from qi_desktop.inspection.keys.model import Standing
from qi_desktop.inspection.model import TeamMember
from qi_desktop.security import card as cards
from qi_desktop.security.identity import TeamCard, new_identity
from qi_desktop.ui.inspection.page import InspectionPage
from qi_desktop.ui.inspection.team.panel import TeamPanel
from qi_desktop.ui.workspace import WorkspaceView
from tests.ui.typing_keys import go_to, press, press_button, the_page, write

BOS = new_identity("laptop-of-bo")
CARD = BOS.card()


def card_file(folder: Path, card: TeamCard = CARD) -> Path:
    path = folder / "card.qicard"
    path.write_bytes(cards.as_file(card))
    return path


def choosing(monkeypatch: pytest.MonkeyPatch, view: WorkspaceView, path: Path) -> None:
    monkeypatch.setattr(view, "choose_file", lambda *_asked: path)  # type: ignore[misc]


def the_team(view: WorkspaceView) -> TeamPanel:
    page = the_page(view, "inspection")
    assert isinstance(page, InspectionPage)
    return page.overview.team


def bo(view: WorkspaceView) -> TeamMember:
    return next(one for one in view.services.inspection.team() if one.name == "Bo Invented")


def standing(view: WorkspaceView) -> Standing:
    return view.services.keys.standing(bo(view))


def test_a_card_follows_its_owner_is_compared_ended_and_revoked(
    opened: WorkspaceView, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    team = the_team(opened)
    assert team.keys.isHidden()
    team.table.choose(bo(opened).id)
    assert team.keys.same.isHidden()
    choosing(monkeypatch, opened, card_file(tmp_path))
    press_button("Read team card…")
    assert standing(opened) is Standing.UNVERIFIED
    assert CARD.phrase in team.keys.words.accessibleName()
    press_button("The words are the same")
    assert standing(opened) is Standing.VERIFIED
    opened.undo()
    assert standing(opened) is Standing.UNVERIFIED
    press_button("Last day…")
    press(Qt.Key.Key_Return)
    assert bo(opened).keys_until
    press_button("Last day…")
    press_button("No end")
    assert not bo(opened).keys_until
    press_button("Revoke…")
    press(Qt.Key.Key_Return)
    write("left on a train")
    press(Qt.Key.Key_Return)
    assert standing(opened) is Standing.REVOKED
    assert team.keys.same.isHidden()


def test_an_inspector_compares_words_for_themselves_and_leaves_the_team_to_the_lead(
    opened: WorkspaceView,
) -> None:
    keys = opened.services.keys
    keys.hand_in(bo(opened).id, CARD)
    other = opened.services.inspection.add_team_member("Cy Invented", "inspector")
    opened.services.workspace.sign_in(other.id)
    before = opened.services.workspace.ledger.digest()
    team = the_team(opened)
    team.refresh()
    team.table.choose(bo(opened).id)
    assert team.add.isHidden()
    press_button("The words are the same")
    assert standing(opened) is Standing.VERIFIED
    assert team.keys.same.isHidden()
    assert opened.services.workspace.ledger.digest() == before


def test_keys_nobody_vouches_for_are_taken_only_as_those_of_a_new_laptop(opened: WorkspaceView) -> None:
    keys = opened.services.keys
    keys.hand_in(bo(opened).id, CARD)
    keys.verify(bo(opened).id, CARD.phrase)
    team = the_team(opened)
    team.table.choose(bo(opened).id)
    press_button("New card…")
    go_to("Or paste the text a scanner gives")
    write("QICARD2:no")
    assert bo(opened).signing_key == CARD.signing_key
    team.keys.entry.text.setText(cards.as_text(new_identity("a-new-laptop").card()))
    assert "have a new laptop" in team.keys.doubt.text
    assert bo(opened).laptop == CARD.laptop
    press(Qt.Key.Key_Space)
    assert (bo(opened).laptop, standing(opened)) == ("a-new-laptop", Standing.UNVERIFIED)


def test_a_dropped_card_finds_whose_it_is_or_asks_for_a_name(opened: WorkspaceView, tmp_path: Path) -> None:
    team = the_team(opened)
    opened.services.keys.hand_in(bo(opened).id, CARD)
    opened.services.keys.verify(bo(opened).id, CARD.phrase)
    renewed = BOS.renewed().card()
    _drop(opened, card_file(tmp_path, renewed))
    assert (bo(opened).signing_key, standing(opened)) == (renewed.signing_key, Standing.VERIFIED)
    stranger = new_identity("laptop-of-cy").card()
    _drop(opened, card_file(tmp_path, stranger))
    assert not team.form.isHidden()
    write("Cy Invented")
    press(Qt.Key.Key_Return)
    assert opened.services.inspection.team()[-1].sealing_key == stranger.sealing_key
    team.form.entry.text.setText(cards.as_text(stranger))
    assert "Cy Invented" in opened.error.text
    broken = tmp_path / "broken.qicard"
    broken.write_bytes(b"{}")
    _drop(opened, broken)
    assert "no team card" in opened.error.text
    broken.unlink()
    team.read_card(broken)
    assert "no team card" in opened.error.text


def _drop(view: WorkspaceView, path: Path) -> None:
    page, mime = view.current_page(), QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    page.dropEvent(
        QDropEvent(
            QPoint(10, 10),
            Qt.DropAction.CopyAction,
            mime,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
    )


def test_this_laptops_card_is_saved_copied_and_renewed(
    opened: WorkspaceView, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = the_page(opened, "inspection")
    assert isinstance(page, InspectionPage)
    press_button("Keys and passphrase…")
    path = tmp_path / "own.qicard"
    monkeypatch.setattr(opened, "choose_new_file", lambda *_asked: path)  # type: ignore[misc]
    press(Qt.Key.Key_Space)
    assert cards.read(path.read_bytes()) == opened.services.keys.card()
    press_button("Copy its text")
    assert cards.read(QGuiApplication.clipboard().text()) == opened.services.keys.card()
    before = opened.services.keys.card()
    press_button("Make new keys…")
    press(Qt.Key.Key_Return)
    assert opened.services.keys.card() == before
    write("somebody looked over my shoulder")
    press(Qt.Key.Key_Return)
    assert opened.services.keys.card().forerunners[0].signing_key == before.signing_key
    path.unlink()
    path.mkdir()
    press_button("Save the card…")
    assert opened.error.text
    press(Qt.Key.Key_Escape)
    assert page.overview.isVisibleTo(page)


def test_the_card_is_shown_before_there_is_an_inspection(empty: WorkspaceView) -> None:
    page = the_page(empty, "inspection")
    assert isinstance(page, InspectionPage)
    empty.open_page("inspection", "keys")
    page.refresh()
    assert page.keys.isVisibleTo(page)
    assert page.keys.recovery.make.isHidden()
    page.show_overview()
    assert page.setup.isVisibleTo(page)
