"""Writing the statement from the page, as pages or as tables; and the further faces for pictures."""

from pathlib import Path

import pytest

from tests.ui.sampling.sample_desk import SampleDesk
from tests.ui.test_accessibility import nameless, unreachable
from tests.ui.typing_keys import press_button


@pytest.mark.parametrize(
    ("typed", "written"),
    [("statement", "statement.pdf"), ("s.pdf", "s.pdf"), ("s.csv", "s.csv"), ("s.xlsx", "s.xlsx")],
)
def test_the_statement_is_written_as_its_name_says(
    approved: SampleDesk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, typed: str, written: str
) -> None:
    def choose(caption: str, name: str, kinds: str) -> Path:
        del caption, name, kinds
        return tmp_path / typed

    monkeypatch.setattr(approved.view, "choose_new_file", choose)
    press_button("Statement…")
    approved.settle()
    assert (tmp_path / written).stat().st_size > 0
    assert f"{written} written" in approved.view.toast.text


def test_every_face_worth_a_picture_is_shown_and_the_page_is_left_as_it_was(
    approved: SampleDesk, tmp_path: Path
) -> None:
    shown: list[str] = []
    for scene in approved.page.scenes(tmp_path):
        approved.settle()
        shown.append(scene)
        assert nameless(approved.view) == [], scene
        assert unreachable(approved.page) == [], scene
    assert {"behind", "cross", "cases", "replace", "settings"} <= set(shown)
    assert approved.page.sample.isVisible()
    assert approved.services.replacing.replacements() == []
