"""The report in every form that others read without this program, made without touching the disk."""

from collections.abc import Iterator

from qi_desktop.reporting.content import ReportContent
from qi_desktop.reporting.settled import require_settled


def open_forms(content: ReportContent) -> Iterator[tuple[str, bytes]]:
    """Yield each file's name below a folder, and its bytes; raises where names are not settled."""
    from qi_desktop.reporting.docx.build import docx_of
    from qi_desktop.reporting.html.build import html_of
    from qi_desktop.reporting.pdf.build import pdf_of
    from qi_desktop.reporting.spreadsheets import csv_of
    from qi_desktop.reporting.tables import report_tables

    require_settled(content)
    yield "report/report.docx", docx_of(content)
    yield "report/report.html", html_of(content)
    yield "report/report.pdf", pdf_of(content)
    for table in sorted(report_tables(content), key=lambda one: one.name):
        yield f"tables/{table.name}.csv", csv_of(table)
