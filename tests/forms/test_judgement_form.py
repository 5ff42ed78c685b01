"""The judgement form of 2017: complete, repeatable, and able to carry every published count."""

import csv
import subprocess
import sys
from pathlib import Path

import pytest
from openpyxl import load_workbook

from qi_desktop.forms.definition import Form
from qi_desktop.forms.flow import Flow, FlowState
from qi_desktop.forms.xlsform import examine_form
from qi_desktop.foundation.paths import resource

MAKER = resource("forms", "make_judgement_form.py")
WORKBOOK = resource("forms", "judgement-2017.xlsx")
LEFT_OUT = {"su_sent_home", "su_enforced_despite_reason", "su_who_is_officer"}


def rows(*place: str) -> list[dict[str, str]]:
    with resource(*place).open(newline="", encoding="utf-8") as stream:
        return list(csv.DictReader(stream))


FINDINGS = rows("demo", "published-findings.csv")
CATALOGUE = rows("forms", "questions.csv")


@pytest.fixture(scope="module")
def form() -> Form:
    read = examine_form(WORKBOOK)
    assert read.problems == ()
    return read.form


@pytest.fixture(scope="module")
def flow(form: Form) -> Flow:
    return Flow(form)


def facts(form: Form, value: str) -> dict[str, str]:
    return {question.name: value for question in form.questions() if question.section == "facts"}


def a_case(
    flow: Flow, provider: str, sentence: str = "Licence", value: str = "yes", **answers: str
) -> FlowState:
    context = {"provider": provider, "sentence_type": sentence}
    return flow.state({**facts(flow.form, value), "as_plan_reviewed": "yes", **answers}, context)


def cells(path: Path) -> dict[str, list[tuple[object, ...]]]:
    book = load_workbook(path)
    return {sheet.title: list(sheet.iter_rows(values_only=True)) for sheet in book.worksheets}


def test_the_workbook_is_what_its_maker_makes_twice_over(tmp_path: Path) -> None:
    for name in ("one.xlsx", "two.xlsx"):
        subprocess.run([sys.executable, str(MAKER), str(tmp_path / name)], check=True)
    assert (tmp_path / "one.xlsx").read_bytes() == (tmp_path / "two.xlsx").read_bytes()
    assert cells(tmp_path / "one.xlsx") == cells(WORKBOOK)


def test_every_question_of_the_catalogue_is_asked_or_left_out_knowingly(form: Form) -> None:
    assert {row["name"] for row in CATALOGUE if not form.has_question(row["name"])} == LEFT_OUT
    assert all(name in MAKER.read_text("utf-8") for name in LEFT_OUT)


def test_our_columns_say_how_each_question_counts(form: Form) -> None:
    for row in CATALOGUE:
        if row["name"] not in LEFT_OUT:
            question = form.question(row["name"])
            assert (question.key, question.yes_is, question.unit) == (row["name"], row["yes_is"], row["unit"])
            assert question.label
            assert question.section
    scales = {question.scale for question in form.questions()}
    assert scales == {"S2", "YESNO", "LVL4", ""}


@pytest.mark.parametrize("finding", FINDINGS, ids=lambda finding: finding["fact"])
def test_every_published_finding_has_a_question_that_can_be_relevant(
    finding: dict[str, str], flow: Flow
) -> None:
    question = flow.form.question(finding["question"])
    answers = {"as_barriers_identified": "yes"}
    state = a_case(flow, finding["provider"], "Licence", "yes", **answers).of(question.name)
    assert state.relevant
    assert question.domain == finding["domain"]
    if question.name not in {"as_diversity", "as_plan_reviewed"}:
        assert question.section == finding["section"]


def test_court_reports_are_judged_on_any_providers_case_and_count_to_the_nps(flow: Flow) -> None:
    for provider in ("CRC", "NPS"):
        state = a_case(flow, provider)
        for name in ("rr_report_factors", "rr_report_safeguarding", "rr_report_proposal"):
            assert state.of(name).relevant
            assert flow.form.question(name).work_of == "NPS"
    assert not a_case(flow, "NPS", report_prepared="no").of("rr_report_proposal").relevant


@pytest.mark.parametrize(
    "name",
    [
        "rr_alloc_assessment",
        "rr_alloc_right_agency",
        "rr_highest_class_given",
        "pp_mappa_level",
        "pp_recall_withheld",
    ],
)
def test_questions_for_the_nps_are_not_asked_of_the_crc(name: str, flow: Flow) -> None:
    assert a_case(flow, "NPS").of(name).relevant
    assert not a_case(flow, "CRC").of(name).relevant


def test_the_providers_differ_in_when_risk_to_children_is_relevant(flow: Flow) -> None:
    connected = {"children_connected": "yes", "children_at_risk": "no"}
    assert a_case(flow, "CRC", **connected).of("pp_assess_children").relevant
    assert not a_case(flow, "NPS", **connected).of("pp_assess_children").relevant


def test_recall_is_asked_only_on_licence(flow: Flow) -> None:
    assert not a_case(flow, "NPS", "Community order").of("pp_recall_withheld").relevant


@pytest.mark.parametrize(
    ("stages", "outcome"),
    [
        (("not_done", "sufficient", "done_weak"), "sufficient"),
        (("not_done", "done_weak", "not_done"), "done_weak"),
        (("not_done", "too_late", "not_known"), "too_late"),
        (("not_done", "not_done", "not_done"), "not_done"),
        (("not_known", "no_evidence", "not_known"), ""),
    ],
)
def test_diversity_is_sufficient_when_any_stage_is(flow: Flow, stages: tuple[str, ...], outcome: str) -> None:
    names = ("as_diversity_assessment", "as_diversity_planning", "as_diversity_delivery")
    state = a_case(flow, "CRC", **dict(zip(names, stages, strict=True)))
    assert state.value("as_diversity") == outcome
    assert state.of("as_diversity").judged == (outcome != "")
    assert a_case(flow, "CRC", diversity_factor="no").value("as_diversity") == ""


def test_a_case_with_no_facts_still_asks_what_is_always_asked(flow: Flow) -> None:
    asked = {state.name for state in a_case(flow, "CRC", value="no").missing()}
    assert {"pp_assess_overall", "rr_plan_sufficient", "as_abided", "su_contact"} <= asked
    assert "pp_plan_children" not in asked


def test_needs_are_judged_row_by_row(flow: Flow) -> None:
    needs = [{"need": "drugs", "rr_plan_needs": "sufficient"}, {"need": "alcohol"}]
    state = flow.state({**facts(flow.form, "yes"), "needs": needs}, {"provider": "CRC"})
    assert state.of("rr_plan_needs", 1).judged
    assert state.of("rr_deliver_needs", 2).missing


def test_a_stored_form_opens_with_the_standard_library_alone(tmp_path: Path, form: Form) -> None:
    stored = tmp_path / "form.json"
    stored.write_text(form.to_json(), "utf-8")
    code = (
        "import sys; from pathlib import Path; from qi_desktop.forms.definition import Form;"
        "from qi_desktop.forms.flow import Flow; Flow(Form.from_json(Path(sys.argv[1]).read_text('utf-8')));"
        "print({'pyxform', 'pydantic', 'openpyxl'} & {name.partition('.')[0] for name in sys.modules})"
    )
    said = subprocess.run(
        [sys.executable, "-c", code, str(stored)], capture_output=True, text=True, check=True
    )
    assert said.stdout.strip() == "set()"
