"""Commands that build the report."""

import argparse
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from qi_desktop.cli.arguments import WORKSPACE, arg
from qi_desktop.cli.passphrase import workspace
from qi_desktop.foundation.errors import InputError
from qi_desktop.services import services_of

FORMS = {
    "pdf": "report.pdf",
    "html": "report.html",
    "docx": "report.docx",
    "tables": "tables",
    "numbers": "numbers.csv",
}
"""The forms a report takes, and how each is named beside its workspace."""


@dataclass(eq=False)
class NoReportAsked(InputError):
    """A report was asked for without saying in which form."""

    forms: tuple[str, ...]


def report(options: argparse.Namespace) -> dict[str, Any]:
    """Build the report as PDF, page and document, and its tables as CSV and XLSX."""
    asked = {form: getattr(options, form) for form in FORMS if getattr(options, form) is not None}
    if not asked:
        raise NoReportAsked(tuple(FORMS))
    beside = Path(options.workspace)
    places = {
        form: Path(place) if place else beside.with_name(f"{beside.stem}-{FORMS[form]}")
        for form, place in asked.items()
    }
    result: dict[str, Any] = {}
    with workspace(options, read_only=True) as opened:
        services = services_of(opened)
        reporting = services.reporting
        for form, build in (
            ("pdf", reporting.build_pdf),
            ("html", reporting.build_html),
            ("docx", reporting.build_docx),
        ):
            if form in places:
                result[form] = str(build(places[form], draft=options.draft))
        if "tables" in places:
            written = reporting.export_tables(places["tables"], published=not options.in_team)
            result["folder"] = str(places["tables"])
            result["tables"] = sorted(path.name for path in written)
        if "numbers" in places:
            checked = services.numbers.write(places["numbers"])
            result |= {"numbers": str(places["numbers"]), "compared": checked.closing_line}
            result |= {"differing": [asdict(one) for one in checked.differing]} if checked.differing else {}
    return result


def look(options: argparse.Namespace) -> dict[str, Any]:
    """Tell how the report looks, or choose its house style and the picture on its cover."""
    changes = options.style or options.logo or options.no_logo
    picture = Path(options.logo).read_bytes() if options.logo else b""
    with workspace(options, read_only=not changes) as opened:
        chosen = services_of(opened).look
        if options.style:
            chosen.choose_house_style(options.style)
        if options.no_logo:
            chosen.remove_logo()
        if picture or options.logo:
            chosen.keep_logo(picture)
        now = chosen.look()
        pixels = f"{now.logo.width} x {now.logo.height}" if now.logo else "none"
        return {"style": now.code, "title": now.style.title, "logo": pixels, "styles": chosen.house_styles()}


LOOK = [
    WORKSPACE,
    arg("--style", metavar="CODE", help="a house style that ships with the program"),
    arg("--logo", metavar="FILE.png", help="the picture on the cover"),
    arg("--no-logo", action="store_true", help="no picture on the cover"),
]
