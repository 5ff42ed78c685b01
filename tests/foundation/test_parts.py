"""What the program is built from is told with its licences."""

import json
from pathlib import Path

import pytest

from qi_desktop.foundation import parts as told
from qi_desktop.foundation.parts import OWN, Part, licence_text, parts


def test_in_the_source_tree_the_parts_are_those_installed_each_with_its_licence() -> None:
    found = {part.name.lower(): part for part in parts()}
    assert {"lxml", "pyrage", "reportlab"} <= set(found)
    assert all(part.licence for part in found.values())
    assert "Permission is hereby granted" in licence_text("lxml") or "Redistribution" in licence_text("lxml")


def test_the_program_itself_and_what_lies_among_its_files_have_their_licence_texts() -> None:
    assert "Permission is hereby granted" in licence_text(OWN)
    assert "SIL OPEN FONT LICENSE" in licence_text("Inter, the fonts")
    assert "LESSER GENERAL PUBLIC LICENSE" in licence_text("British English dictionary")
    assert licence_text("no part of it") == ""


def test_in_the_packed_program_the_bill_of_materials_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    licences = [{"license": {"name": "MIT"}}, {"license": {"name": "Zlib"}}]
    billed = {"components": [{"name": "invented", "version": "1.0", "licenses": licences}]}
    (tmp_path / "sbom.cdx.json").write_text(json.dumps(billed))
    (tmp_path / "licences" / "invented").mkdir(parents=True)
    (tmp_path / "licences" / "invented" / "LICENSE").write_text("Do as you like.\n")
    monkeypatch.setattr(told, "resource", tmp_path.joinpath)
    assert parts() == [Part("invented", "1.0", "MIT; Zlib")]
    assert licence_text("invented") == "Do as you like."


def test_parts_are_found_by_their_names_and_licences() -> None:
    part = Part("PyNaCl", "1.5", "Apache-2.0")
    assert part.fits("")
    assert part.fits("nacl apache")
    assert not part.fits("nacl mit")
