"""The report's tables, with a data dictionary: what each holds, as CSV files and as one XLSX."""

from collections.abc import Iterable
from pathlib import Path

from qi_desktop.analysis.disclosure import points_to_a_person
from qi_desktop.analysis.earlier.model import ComparedCount
from qi_desktop.analysis.number_words import number_words
from qi_desktop.foundation.progress import Progress
from qi_desktop.reporting.content import Cell, ReportContent
from qi_desktop.reporting.guarding import (
    guarded_table,
    hidden_in_balance,
    hidden_in_counts,
    hidden_in_ratings,
)
from qi_desktop.reporting.spreadsheets import (
    ExportedTable,
    Value,
    data_dictionary,
    write_csv,
    write_workbook,
)


def export_tables(
    content: ReportContent, folder: Path, progress: Progress | None = None, *, published: bool = True
) -> list[Path]:
    """Write every table of the report into a folder; returns the files.

    They are written in the clear, so what could point to a person is withheld unless told otherwise.
    """
    progress = progress or Progress()
    folder.mkdir(parents=True, exist_ok=True)
    tables = report_tables(content, published=published)
    written: list[Path] = []
    for done, table in enumerate(tables):
        progress.report(done, len(tables) + 1, "writing the tables")
        written.append(write_csv(table, folder / f"{table.name}.csv"))
    written.append(write_workbook(tables, folder / "tables.xlsx"))
    progress.report(len(tables) + 1, len(tables) + 1)
    return written


def report_tables(content: ReportContent, *, published: bool = False) -> list[ExportedTable]:
    """Return the tables of the report, the data dictionary last.

    Inside the team numbers that could point to a person are marked; of what is published, withheld.
    """
    tables = [
        guarded_table(_counts(content), hidden_in_counts(content.counts), published=published),
        guarded_table(_balance(content), hidden_in_balance(content.balance), published=published),
        _findings(content),
        _factors(content),
        _recommendations(content),
        _methodology(content),
        _key_facts(content),
        *[table for table in (_own_texts(content), _earlier(content, published=published)) if table.rows],
        *_guarded_ratings(content, published=published),
    ]
    return [*tables, data_dictionary(tables)]


def _counts(content: ReportContent) -> ExportedTable:
    columns = {
        "domain": "domain of the inspection, by its code",
        "section": "section of the judgement form",
        "question": "reporting key of the question",
        "label": "the question as the inspectors read it",
        "provider": "whose work is judged",
        "unit": "what was judged: a case, a court report, an officer",
        "counted": "the answer that x counts: sufficient, yes, no or high",
        "met": "x: relevant answers that are the counted one",
        "relevant": "y: judgements on a question that is relevant and undisputed",
        "words": "x out of y in words",
        "not_done": "relevant, not sufficient: not done",
        "done_weak": "relevant, not sufficient: done but weak",
        "too_late": "relevant, not sufficient: done too late",
        "not_met": "relevant, not sufficient, on a scale that says no more",
        "not_relevant": "not counted: not relevant by the rule or to the inspector",
        "not_known": "not counted: not known",
        "no_evidence": "not counted: no evidence seen",
        "unanswered": "not counted: not yet answered",
        "disputed": "not counted: two people disagree and nobody has decided",
    }
    rows = [
        (
            *(count.domain, count.section, count.question, count.label, count.group, count.unit),
            *(count.outcome, count.met, count.relevant, number_words(count.met, count.relevant)),
            *(count.not_done, count.done_weak, count.too_late, count.not_met_otherwise),
            *(count.not_relevant, count.not_known, count.no_evidence, count.unanswered, count.disputed),
        )
        for count in content.counts
    ]
    return ExportedTable("counts", columns, rows)


def _balance(content: ReportContent) -> ExportedTable:
    columns = {
        "provider": "provider from whose list the cases were drawn",
        "dimension": "fact in which the sample should match the list",
        "category": "value of that fact",
        "eligible": "eligible cases with this value",
        "expected": "sampled cases if the share were the same",
        "drawn": "sampled cases with this value",
        "minimum": "least number asked for, 0 when none",
        "status": "how the drawn number stands to the expected one",
    }
    rows = [
        (
            *(row.provider, row.dimension, row.category, row.eligible, round(row.expected, 2)),
            *(row.drawn, row.minimum, row.status.value),
        )
        for row in content.balance
    ]
    return ExportedTable("sample_balance", columns, rows)


def _findings(content: ReportContent) -> ExportedTable:
    columns = {
        "domain": "domain of the inspection, by its code",
        "provider": "whose work the finding is about",
        "judgement": "overall judgement, empty where none is given",
        "summary": "what was found",
        "table": "number of the finding's table of enablers and barriers, 0 when it has none",
    }
    rows = [
        (
            *(cell.domain.code, cell.axis.code, cell.finding.judgement),
            *("\n\n".join(cell.summary), cell.table or 0),
        )
        for cell in _cells(content)
    ]
    return ExportedTable("findings", columns, rows)


def _guarded_ratings(content: ReportContent, *, published: bool) -> Iterable[ExportedTable]:
    if content.ratings:
        hidden = hidden_in_ratings(content.ratings, content.counts)
        yield guarded_table(_ratings(content), hidden, published=published)


def _ratings(content: ReportContent) -> ExportedTable:
    columns = {
        "domain": "domain of the framework, by its code",
        "provider": "whose work is judged",
        "key_question": "key question of the domain, by its code",
        "met": "judgements that are the good outcome",
        "relevant": "all judgements under this key question",
        "question_rating": "rating that the framework's bands give this key question",
        "one_fewer": "this rating with one judgement fewer that is the good outcome",
        "one_more": "this rating with one judgement more that is the good outcome",
        "proposed": "rating proposed for the whole domain: that of its lowest key question",
        "close": "yes where a single judgement would give the whole domain another rating",
    }
    rows = [
        (
            *(rating.domain, rating.provider, one.code, one.met, one.relevant, one.judgement),
            *(one.one_fewer, one.one_more, rating.judgement, "yes" if rating.close else "no"),
        )
        for rating in content.ratings
        for one in rating.questions
    ]
    return ExportedTable("ratings", columns, rows)


def _factors(content: ReportContent) -> ExportedTable:
    columns = {
        "table": "number of the table in the report",
        "domain": "domain of the inspection, by its code",
        "provider": "whose work the factor bears on",
        "bearing": "enabler or barrier",
        "text": "the factor",
    }
    rows = [
        (cell.table or 0, cell.domain.code, cell.axis.code, bearing, text)
        for cell in _cells(content)
        for bearing, texts in (("enabler", cell.enablers), ("barrier", cell.barriers))
        for text in texts
    ]
    return ExportedTable("enablers_and_barriers", columns, rows)


def _recommendations(content: ReportContent) -> ExportedTable:
    columns = {
        "number": "running number",
        "addressee": "who should act",
        "text": "what they should do",
        "findings": "findings it rests on, each as domain/provider, parted by semicolons",
    }
    rows = [
        (one.number, one.addressee, one.text, "; ".join(one.findings))
        for group in content.recommendations
        for one in group.recommendations
    ]
    return ExportedTable("recommendations", columns, rows)


def _methodology(content: ReportContent) -> ExportedTable:
    contacts = content.contacts
    rows: list[tuple[Value, ...]] = [
        ("staff focus groups", contacts.staff_focus_groups),
        ("staff in focus groups", contacts.staff_in_focus_groups),
        ("managers", contacts.managers),
        ("magistrates", contacts.magistrates),
        ("judges", contacts.judges),
        ("partner agencies", contacts.partner_agencies),
        *[(f"people supervised by the {code}", number) for code, number in contacts.service_users.items()],
        ("unpaid work sites visited", contacts.unpaid_work_sites_visited),
        ("courts visited", len(contacts.courts_visited)),
    ]
    for figures in content.sample:
        rows += [
            (f"{figures.provider}: eligible cases", figures.eligible),
            (f"{figures.provider}: rows left out", sum(figures.excluded.values())),
            (f"{figures.provider}: cases inspected", figures.drawn),
            (f"{figures.provider}: cases replaced", figures.replaced),
        ]
    columns = {"figure": "what was counted, from the sample or the sessions", "number": "how many"}
    return ExportedTable("methodology", columns, rows)


def _key_facts(content: ReportContent) -> ExportedTable:
    columns = {"figure": "the figure", "about": "what it says", "source": "where it is from"}
    return ExportedTable(
        "key_facts", columns, [(fact.value, fact.about, fact.source) for fact in content.key_facts]
    )


def _own_texts(content: ReportContent) -> ExportedTable:
    columns = {"section": "part of the report, by its code", "title": "its heading", "text": "its words"}
    rows = [(one.section.code, one.section.title, one.text) for one in content.texts if one.text]
    return ExportedTable("own_texts", columns, rows)


def _earlier(content: ReportContent, *, published: bool) -> ExportedTable:
    """Lay earlier counts beside those of now; rows of so few that they point to a person stay in the team."""
    columns = {
        "inspection": "earlier inspection",
        "held": "when it was held",
        "question": "reporting key of the question",
        "label": "the question as the inspectors read it",
        "provider": "whose work is judged",
        "met_then": "x then",
        "relevant_then": "y then",
        "met_now": "x now, empty where nothing is counted now",
        "relevant_now": "y now, empty where nothing is counted now",
        "comparable": "yes where the same question was asked under the same rule",
        "made_of_it": "what may be made of both, or why they make no comparison",
    }
    rows = [
        (
            *(earlier.inspection.title, earlier.inspection.held, one.question, one.label, one.provider),
            *(one.then.met, one.then.relevant),
            *((one.now.met, one.now.relevant) if one.now else ("", "")),
            *("yes" if one.comparable else "no", one.why_not or one.made_of_it),
        )
        for earlier in content.previous
        for one in earlier.counts
        if not (published and _points(one))
    ]
    return ExportedTable("earlier_counts", columns, rows)


def _points(one: ComparedCount) -> bool:
    return points_to_a_person(one.then.relevant) or (
        one.now is not None and points_to_a_person(one.now.relevant)
    )


def _cells(content: ReportContent) -> Iterable[Cell]:
    return (cell for chapter in content.chapters for cell in chapter.cells)
