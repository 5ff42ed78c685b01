"""The demonstration's whole report under a framework that knows nothing of 2017."""

import shutil
from pathlib import Path

import pytest

from qi_desktop.reporting.content import ReportContent
from qi_desktop.reporting.docx.build import docx_of
from qi_desktop.reporting.framework import framework_named
from qi_desktop.reporting.html.build import build_html
from qi_desktop.reporting.model import OverruledWithoutReason
from qi_desktop.reporting.pdf.build import build_pdf
from qi_desktop.reporting.tables import report_tables
from qi_desktop.services import Services, services_of
from qi_desktop.storage.workspace import Workspace
from tests.demonstrated import Demonstrated
from tests.reporting.page import read_page, words_in

LATER = "four-ratings-2023"
OF_2017 = [
    *(domain.title for domain in framework_named("quality-impact-2017").domains),
    "working together",
    "Not sufficient",
]


def judged_again(services: Services) -> ReportContent:
    """Give every cell of the other grid the proposed rating, where there is one, and return the report."""
    inspection = services.inspection.required()
    with services.workspace.ledger.entry("choose_framework") as entry:
        # As if it had been chosen when the inspection was set up, before any finding.
        entry.put("inspection", inspection.id, framework=LATER, programme="")
    for rating in services.findings.proposals():
        given = rating.judgement or "requires improvement"
        services.findings.record_finding(
            rating.domain, rating.provider, given, "Said in short.", barriers_none=True
        )
        services.findings.add_factor(f"{rating.domain}/{rating.provider}", "enabler", "Something that helps.")
    overrule(services)
    services.examples.add_practice_example(
        "assessing", "CRC", "good", "Zebulon", "He was asked what he needed."
    )
    return services.reporting.content()


def overrule(services: Services) -> None:
    """Judge a cell otherwise than its counts propose, which needs a reason, and take that back."""
    first = next(one for one in services.findings.proposals() if one.judgement)
    word = next(one for one in services.findings.framework().words if one != first.judgement)
    with pytest.raises(OverruledWithoutReason):
        services.findings.record_finding(first.domain, first.provider, word, "Said in short.")
    services.findings.record_finding(
        first.domain,
        first.provider,
        word,
        "Said.",
        barriers_none=True,
        overruled_reason="One case weighs more.",
    )
    kept = services.findings.record_finding(first.domain, first.provider, word, "Said in short.")
    assert (kept.proposed, kept.overruled_reason) == (first.judgement, "One case weighs more.")
    taken_back = services.findings.record_finding(
        first.domain, first.provider, first.judgement, "Said in short.", barriers_none=True
    )
    assert taken_back.overruled_reason == ""


@pytest.fixture(scope="module")
def content(demonstrated: Demonstrated, tmp_path_factory: pytest.TempPathFactory) -> ReportContent:
    file = tmp_path_factory.mktemp("other") / "lead.qi"
    shutil.copy(demonstrated.folder / "lead.qi", file)
    with Workspace.open(file, demonstrated.passphrase) as workspace:
        return judged_again(services_of(workspace))


def test_every_count_stands_in_one_place_of_the_other_grid(content: ReportContent) -> None:
    domains = {chapter.domain.code for chapter in content.chapters}
    assert len(domains) == 7
    shown = [
        count
        for chapter in content.chapters
        for cell in chapter.cells
        for count in (*cell.recorded, *(one for table in cell.count_tables for one in table.counts))
    ]
    assert len(shown) == len(set(shown)) > 40
    assert set(shown) == {one for one in content.counts if one.relevant and one.domain in domains}


def test_casework_is_rated_from_its_counts_and_the_rest_by_the_lead(content: ReportContent) -> None:
    proposed = {(one.domain, one.provider): one for one in content.ratings}
    assert len(proposed) == 14
    for (domain, _provider), rating in proposed.items():
        assert bool(rating.judgement) == (domain not in {"leadership", "staffing", "services"})
        for question in rating.questions:
            mine = [
                one
                for one in content.counts
                if (one.domain, one.group, one.section) == (domain, rating.provider, question.code)
                and not one.neutral
            ]
            assert question.met == sum(one.met for one in mine)
            assert question.relevant == sum(one.relevant for one in mine)
    assert [one.provider for one in content.overall] == ["CRC", "NPS"]
    assert all(one.judgement and one.most == 21 for one in content.overall)


def test_every_form_of_the_report_is_built_and_speaks_of_nothing_of_2017(
    content: ReportContent, tmp_path: Path
) -> None:
    assert build_pdf(content, tmp_path / "report.pdf").stat().st_size > 50_000
    text = " ".join(words_in(read_page(build_html(content, tmp_path / "report.html"))).split())
    assert "Standards and four ratings inspection" in text
    assert "Keeping others safe" in text
    assert [words for words in OF_2017 if words in text] == []
    assert docx_of(content)[:2] == b"PK"
    assert "ratings" in [table.name for table in report_tables(content)]
