"""The file of a framework: what ships can be read, and every fault is named with its field."""

import json
from pathlib import Path
from typing import Any

import pytest

from qi_desktop.foundation.paths import resource
from qi_desktop.inspection.domains import domain_titles, title_of
from qi_desktop.inspection.model import Provider
from qi_desktop.reporting.framework import framework_in, framework_named, known_frameworks
from qi_desktop.reporting.model import FrameworkFileWrong, FrameworkInUse, UnknownFramework
from qi_desktop.services import services_of
from qi_desktop.storage.workspace import Workspace

LATER = "four-ratings-2023"
GONE = object()


def refused(folder: Path, text: bytes) -> tuple[str, ...]:
    file = folder / "mine.json"
    file.write_bytes(text)
    with pytest.raises(FrameworkFileWrong) as error:
        framework_in(file)
    assert error.value.file == "mine.json"
    return error.value.faults


def changed(*changes: tuple[tuple[str | int, ...], object]) -> bytes:
    """Return a framework's file with one thing after another put in another's place, or taken out."""
    data: Any = json.loads(resource("frameworks", f"{LATER}.json").read_text("utf-8"))
    for (*path, last), value in changes:
        at: Any = data
        for step in path:
            at = at[step]
        if value is GONE:
            del at[last]
        else:
            at[last] = value
    return json.dumps(data).encode()


def test_every_framework_that_ships_can_be_read_and_the_programmes_own_comes_first() -> None:
    known = known_frameworks()
    assert next(iter(known)) == "quality-impact-2017"
    assert LATER in known
    for code, title in known.items():
        assert framework_named(code).title == title


@pytest.mark.parametrize(
    ("path", "value", "fault"),
    [
        (("domains", 2, "title"), GONE, "domains, entry 3, title: is missing"),
        (("colour",), "red", "colour: is no field of a framework"),
        (("judgements", 0, "enough"), "yes", "judgements, entry 1, enough: "),
        (("sources",), [], "sources: "),
        (("rating", "bands", 1, "percent"), 101, "rating, bands, entry 2, percent: "),
        (("rating", "bands", 1, "percent"), 90, "rating, bands: must go down"),
        (("rating", "bands", 3, "percent"), 5, "rating, bands: the last entry"),
        (("rating", "bands", 0, "judgement"), "fair", "rating, bands, entry 1, judgement: “fair”"),
        (("rating", "points", 3), GONE, "rating, points: says nothing of “inadequate”"),
        (("rating", "overall", 0, "points"), 22, "rating, overall, entry 1, points: more than the 21"),
        (("domains", 1, "code"), "leadership", "domains: “leadership” stands there twice"),
        (
            ("domains", 3, "key_questions", 0, "takes"),
            [{"domain": ""}],
            "domains, entry 4, key_questions, entry 1, takes, entry 1: names no",
        ),
        (("domains",), [{"code": "one", "title": "One", "aim": "Is it?"}], "rating: no domain"),
        (("code",), "Four Ratings", "code: "),
    ],
)
def test_a_fault_is_named_with_its_field(
    path: tuple[str | int, ...], value: object, fault: str, tmp_path: Path
) -> None:
    assert any(one.startswith(fault) for one in refused(tmp_path, changed((path, value))))


def test_all_faults_are_told_at_once(tmp_path: Path) -> None:
    faults = refused(tmp_path, changed((("domains", 0, "title"), GONE), (("levels",), "low")))
    assert len(faults) == 2


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        (b'{"code": ', "line 1, column 10: is no JSON here"),
        (b'{"code": "a", "code": "b"}', "code: is given twice in one object"),
        (b"\xff\xfe", "the file: is no text in UTF-8"),
        (b"[" * 100_000, "the file: is nested too deeply"),
        (b"[]", "the file: "),
    ],
)
def test_what_is_no_framework_at_all_is_refused(text: bytes, fault: str, tmp_path: Path) -> None:
    assert refused(tmp_path, text)[0].startswith(fault)


def test_a_column_and_an_addressee_can_stand_for_each_provider() -> None:
    both = [
        Provider("n", "North", "the North service", "", 10),
        Provider("s", "South", "the South service", "", 9),
    ]
    framework = framework_named(LATER).for_providers(both)
    assert [axis.code for axis in framework.providers] == ["North", "South"]
    assert framework.providers[0].heading == "How well the North service works"
    assert list(framework.addressees) == ["North", "South", "HMPPS", "Ministry of Justice"]
    assert framework.addressees["South"] == "the South service should"
    assert framework_named(LATER).for_providers([]).providers == ()


def test_a_framework_is_chosen_until_findings_are_written(workspace: Workspace) -> None:
    services = services_of(workspace)
    services.inspection.create_inspection("Invented", "Anyshire", "", "2017-02-20", "2017-03-17")
    services.inspection.add_provider("North", "The North service", "", 10)
    assert services.findings.framework().code == "quality-impact-2017"
    assert services.findings.choose_framework(LATER).code == LATER
    services.findings.record_finding("leadership", "North", "good", "Clear.")
    with pytest.raises(FrameworkInUse):
        services.findings.choose_framework("quality-impact-2017")
    with pytest.raises(UnknownFramework):
        services.findings.choose_framework("../demo/findings")
    assert services.findings.framework().code == LATER


@pytest.mark.parametrize("code", known_frameworks())
def test_the_stages_before_the_report_name_the_domains_as_the_framework_does(code: str) -> None:
    assert domain_titles(code) == {one.code: one.title for one in framework_named(code).domains}
    assert [title_of(one) for one in domain_titles(code)] == list(domain_titles(code).values())


def test_a_domain_that_no_framework_has_stands_as_it_is() -> None:
    assert domain_titles("none") == {}
    assert title_of("weather") == "weather"
