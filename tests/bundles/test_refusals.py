"""The table of what is refused: each input with its own error, its own sentence, and nothing touched."""

import gzip
import json
from collections.abc import Generator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from qi_desktop.bundles import model
from qi_desktop.foundation.errors import UserError
from qi_desktop.ui.wording import words_for
from tests.bundles.faults import Good, Rows, a_good_bundle
from tests.bundles.refused_archives import ARCHIVE, SEAL
from tests.bundles.refused_contents import BAG, CARRIED
from tests.bundles.refused_mandates import MANDATE
from tests.bundles.resealing import packed_as_it_stands
from tests.thoroughness import examples


@pytest.fixture(scope="module")
def good(tmp_path_factory: pytest.TempPathFactory) -> Generator[Good]:
    """One good bundle for the whole table."""
    with a_good_bundle(tmp_path_factory.mktemp("refused")) as made:
        yield made


TABLE: Rows = {**SEAL, **ARCHIVE, **BAG, **CARRIED, **MANDATE}


@pytest.mark.parametrize("name", TABLE)
def test_what_is_refused(good: Good, tmp_path: Path, name: str) -> None:
    spoil, error = TABLE[name]
    path = tmp_path / "given.qibundle"
    path.write_bytes(spoil(good))
    before = good.lead.workspace.ledger.digest()
    with pytest.raises(UserError) as told:
        good.lead.bundles.opened(path)
    assert type(told.value) is error
    assert "given.qibundle" in words_for(told.value)
    assert good.lead.workspace.ledger.digest() == before
    assert [one.name for one in tmp_path.iterdir()] == ["given.qibundle"]


def test_the_same_bundle_without_a_fault_is_not_refused(good: Good, tmp_path: Path) -> None:
    for content in (good.content, good.sealed(packed_as_it_stands(good.files)), good.carrying(good.payload)):
        (tmp_path / "given.qibundle").write_bytes(content)
        with good.lead.bundles.opened(tmp_path / "given.qibundle") as opened:
            assert (opened.kinds, opened.entries) == ({"answer": 2, "attachment": 1}, 1)
            assert [one for _, one in opened.attachments()] == [b"An invented page."]


def test_a_file_that_is_not_there_is_missing(good: Good, tmp_path: Path) -> None:
    for path in (tmp_path / "nowhere.qibundle", tmp_path):
        with pytest.raises(model.BundleMissing):
            good.lead.bundles.opened(path)


def test_a_file_of_the_wrong_kind_is_told_so(good: Good) -> None:
    with pytest.raises(model.BundleOtherKind):
        good.lead.bundles.opened(good.path, model.Kind.PACK)


@settings(
    max_examples=examples(40), deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.data())
def test_any_bytes_turned_or_cut_anywhere_are_refused(
    good: Good, tmp_path: Path, data: st.DataObject
) -> None:
    content = bytearray(good.content)
    if data.draw(st.booleans()):
        del content[data.draw(st.integers(0, len(content) - 1)) :]
    else:
        for _ in range(data.draw(st.integers(1, 3))):
            content[data.draw(st.integers(0, len(content) - 1))] ^= data.draw(st.integers(1, 255))
    if bytes(content) == good.content:
        return
    path = tmp_path / "given.qibundle"
    path.write_bytes(content)
    before = good.lead.workspace.ledger.digest()
    with pytest.raises(UserError):
        good.lead.bundles.opened(path)
    assert good.lead.workspace.ledger.digest() == before


@settings(
    max_examples=examples(60), deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.data())
def test_any_bytes_turned_or_cut_under_the_seal_are_refused(
    good: Good, tmp_path: Path, data: st.DataObject
) -> None:
    content = bytearray(gzip.decompress(good.packed))
    if data.draw(st.booleans()):
        del content[data.draw(st.integers(0, len(content) - 1)) :]
    else:
        content[data.draw(st.integers(0, len(content) - 1))] ^= data.draw(st.integers(1, 255))
    path = tmp_path / "given.qibundle"
    path.write_bytes(good.sealed(gzip.compress(bytes(content), 1)))
    try:
        with good.lead.bundles.opened(path) as opened:
            assert (opened.kinds, opened.said) == ({"answer": 2, "attachment": 1}, said(good))
            assert opened.parcels[0].bodies[0].value == '"yes"'
    except UserError:
        return


def said(good: Good) -> object:
    return json.loads(good.payload["said.json"])
