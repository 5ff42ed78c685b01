"""No practice example goes into the report while it may give somebody away. Everybody here is invented."""

from datetime import date
from pathlib import Path

import docx
import pytest
from pypdf import PdfReader

from qi_desktop.fieldnotes.model import Coding
from qi_desktop.fieldnotes.names.model import NameInUse, StillGivesAway
from qi_desktop.reporting.changed_names.service import ChangedNamesService
from qi_desktop.reporting.model import NamesInReport, UnknownExample
from qi_desktop.services import Services, services_of
from qi_desktop.storage.workspace import Workspace

DOMAIN = "protecting_public"
TEXT = "Anselm met Aaron Aspabeck in Ipswich. Aaron Aspabeck's officer came in May."


@pytest.fixture
def services(workspace: Workspace) -> Services:
    services = services_of(workspace)
    services.inspection.create_inspection("A test", "Testshire", "Trial", "2017-02-20", "2017-03-17")
    with workspace.ledger.entry("import_case_list") as entry:
        for case, name in enumerate(("Aaron Aspabeck", "May Drayumley", "Jonah Mayerigg")):
            entry.put("eligible_case", str(case), provider="CRC", row=case, name=name, office="Ipswich")
    return services


def tell(services: Services, changed_name: str = "Anselm", text: str = TEXT) -> str:
    return services.examples.add_practice_example(DOMAIN, "CRC", "poor", changed_name, text)


def words(services: Services, example: str) -> str:
    return services.examples.practice_example(example).text


def names_of(services: Services) -> ChangedNamesService:
    return services.changed_names


def test_no_report_is_built_while_an_example_gives_somebody_away(services: Services, tmp_path: Path) -> None:
    example = tell(services)
    for build in (services.reporting.build_pdf, services.reporting.build_html, services.reporting.build_docx):
        with pytest.raises(NamesInReport) as refused:
            build(tmp_path / "report")
        assert refused.value.parts == ("practice example 1",)
        assert refused.value.hits == 4
        assert "Aspabeck" not in f"{refused.value} {refused.value.args}"
    assert not (tmp_path / "report").exists()
    names_of(services).change(example, "Aaron Aspabeck", "Bertram")
    names_of(services).blacken(example, "Ipswich")
    names_of(services).keep(example, "May", "The month")
    assert services.reporting.unsettled() == []
    assert services.reporting.build_html(tmp_path / "report.html").exists()
    page = (tmp_path / "report.html").read_text("utf-8")
    assert "Anselm met Bertram in [place removed]. Bertram's officer came in May." in page


def test_a_name_changes_wherever_it_stands_and_one_undo_brings_all_back(services: Services) -> None:
    example = tell(services)
    names_of(services).change(example, "Aaron Aspabeck", "Bertram")
    assert words(services, example).count("Bertram") == 2
    services.workspace.ledger.undo()
    assert words(services, example) == TEXT
    assert services.names.pseudonyms() == []


def test_the_name_a_case_is_told_under_is_proposed_first(services: Services) -> None:
    example = tell(services)
    assert names_of(services).proposals(example, "Aaron Aspabeck")[0] == "Anselm"
    names_of(services).change(example, "Aaron Aspabeck", "Anselm")
    assert words(services, example).startswith("Anselm met Anselm")
    services.inspection.add_team_member("Nell Hathersage", "inspector")
    assert "Anselm" not in names_of(services).proposals(example, "Nell")


def test_a_name_of_another_case_is_refused(services: Services) -> None:
    example = tell(services)
    tell(services, "Bettina", "She came.")
    with pytest.raises(NameInUse):
        names_of(services).change(example, "Aaron Aspabeck", "Bettina")
    with pytest.raises(StillGivesAway):
        names_of(services).change(example, "Ipswich", "the town of Mayerigg")
    assert words(services, example) == TEXT


def test_a_real_name_above_a_case_is_found_and_renamed_in_its_words(services: Services) -> None:
    example = tell(services, "Jonah", "Jonah's officer saw Jonah, and jonahs.")
    assert names_of(services).standing(example).still_open == 4
    assert services.reporting.unsettled()[0].hits == 4
    for name, refusal in (("Aspabeck", StillGivesAway), ("Bettina", NameInUse)):
        if name == "Bettina":
            tell(services, "Bettina", "She came.")
        with pytest.raises(refusal):
            names_of(services).rename(example, name)
    names_of(services).rename(example, " Jolyon ")
    assert services.examples.practice_example(example).changed_name == "Jolyon"
    assert words(services, example) == "Jolyon's officer saw Jolyon, and jonahs."


def test_two_cases_under_one_name_are_not_ready(services: Services) -> None:
    first, second = tell(services, "Anselm", "He came."), tell(services, "anselm", "He went.")
    assert [(one.record, one.shared, one.hits) for one in services.reporting.unsettled()] == [
        (first, True, 0),
        (second, True, 0),
    ]
    assert names_of(services).standing(first).shared
    names_of(services).rename(second, "Bertram")
    assert services.reporting.unsettled() == []


def test_words_that_are_not_kept_yet_are_checked_as_well(services: Services) -> None:
    example = tell(services, "Anselm", "He came.")
    assert names_of(services).standing(example).still_open == 0
    assert names_of(services).standing(example, "He came to Ipswich.").still_open == 1


def test_an_example_that_is_not_there_is_told(services: Services) -> None:
    with pytest.raises(UnknownExample):
        names_of(services).blacken("nowhere", "Aaron")


def quote(services: Services, body: str, consent: str = "given") -> str:
    session = services.fieldnotes.add_session("focus_group", "A group", provider="CRC")
    member = services.fieldnotes.add_participant(session.id, "service_user", head_count=3)
    services.fieldnotes.record_consent(member.id, "given", "on paper", date(2017, 3, 1))
    note = services.fieldnotes.write_note(session.id, "What they said", body)
    if consent != "given":
        with services.workspace.ledger.entry("record_consent") as entry:
            entry.put("participant", member.id, consent=consent)
    coding = Coding(domain=DOMAIN, provider="CRC", bearing="quotation")
    return services.themes.code_passage(note.id, 0, len(body), coding).id


def test_a_quotation_goes_into_the_report_once_its_names_are_settled(
    services: Services, tmp_path: Path
) -> None:
    body = "“Aaron Aspabeck never rang, and 😀 nobody asked.”"
    passage = quote(services, body)
    assert [(one.kind, one.record, one.hits) for one in services.reporting.unsettled()] == [
        ("quotation", passage, 1)
    ]
    with pytest.raises(NamesInReport) as refused:
        services.reporting.build_html(tmp_path / "report.html")
    assert refused.value.parts == ("quotation 1",)
    services.names.change("passage", passage, body, "Aaron Aspabeck", "Bertram")
    assert services.themes.passage(passage).words == body
    for build, name in (
        (services.reporting.build_html, "report.html"),
        (services.reporting.build_docx, "report.docx"),
        (services.reporting.build_pdf, "report.pdf"),
    ):
        build(tmp_path / name)
    said = "Bertram never rang, and 😀 nobody asked."
    assert f"“{said}” Said in a focus group." in (tmp_path / "report.html").read_text("utf-8")
    assert said.partition(",")[0] in "".join(
        page.extract_text() for page in PdfReader(tmp_path / "report.pdf").pages
    )
    assert said in "\n".join(one.text for one in docx.Document(str(tmp_path / "report.docx")).paragraphs)


def test_words_of_somebody_who_does_not_agree_are_neither_quoted_nor_waited_for(services: Services) -> None:
    quote(services, "Aaron Aspabeck never rang.", consent="asked")
    assert services.reporting.unsettled() == []
    assert services.reporting.quotations() == []


def test_people_named_elsewhere_in_the_report_are_told_and_places_are_not(services: Services) -> None:
    reporting = services.reporting
    summary = "Ipswich is short of staff. Aaron Aspabeck said so, and may say it again."
    services.findings.record_finding(DOMAIN, "CRC", "poor", summary)
    services.findings.add_factor(f"{DOMAIN}/CRC", "enabler", "Drayumley's group")
    number = services.recommending.add_recommendation("CRC", "listen to Ipswich")
    told = [(one.kind, one.record, one.hits) for one in reporting.content().mentioned]
    assert told == [("summary", f"{DOMAIN}/CRC", 1), ("enabler", f"{DOMAIN}/CRC", 1)]
    services.recommending.revise_recommendation(number, "listen to X900113")
    with services.workspace.ledger.entry("import_case_list") as entry:
        entry.put("eligible_case", "9", provider="CRC", row=9, name="", reference="X900113")
    assert reporting.content().mentioned[-1].record == number
    assert reporting.unsettled() == []
