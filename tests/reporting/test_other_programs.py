"""What other programs make of the report: a browser with an accessibility checker, a word processor."""

# Rows are read from the XML itself: the library has no public name for it.
# pyright: reportPrivateUsage=false

import json
import re
import shutil
import subprocess
from html import unescape
from importlib.util import find_spec
from pathlib import Path

import docx
import pytest

from qi_desktop.reporting.content import ReportContent, content_of
from qi_desktop.reporting.docx.build import build_docx
from qi_desktop.reporting.html.build import build_html
from tests.builders import a_workspace
from tests.reporting.demo import demo_evidence

BROWSER = shutil.which("chromium") or shutil.which("google-chrome") or ""
OFFICE = shutil.which("soffice") or ""
JUDGED = """
const asked = {runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]};
async function judge() {
  const light = await axe.run(document, asked);
  const style = document.querySelector("style");
  style.textContent = style.textContent.replace(/@media \\(prefers-color-scheme: dark\\)/g, "@media all");
  const dark = await axe.run(document, {runOnly: ["color-contrast"]});
  const told = [...light.violations, ...dark.violations];
  document.body.innerHTML = "<pre id=judged></pre>";
  document.querySelector("#judged").textContent = JSON.stringify({
    passed: light.passes.length + dark.passes.length,
    failed: told.map(rule => [rule.id, ...rule.nodes.map(node => node.html.slice(0, 200))]),
  });
}
judge();
"""


@pytest.fixture(scope="module")
def content(tmp_path_factory: pytest.TempPathFactory) -> ReportContent:
    with a_workspace(tmp_path_factory.mktemp("report") / "workspace.qi") as workspace:
        return content_of(demo_evidence(workspace))


def checker() -> str:
    """Return the program of the accessibility checker; of its package nothing else is used."""
    found = find_spec("axe_playwright_python")
    assert found is not None
    assert found.submodule_search_locations is not None
    return Path(found.submodule_search_locations[0], "axe.min.js").read_text("utf-8")


@pytest.mark.slow
@pytest.mark.skipif(not BROWSER, reason="no browser on this machine")
def test_an_accessibility_checker_finds_nothing_wrong_with_the_page_in_light_and_dark(
    content: ReportContent, tmp_path: Path
) -> None:
    page = build_html(content, tmp_path / "report.html").read_text("utf-8")
    page, removed = re.subn('<meta http-equiv="Content-Security-Policy"[^>]*>', "", page)
    assert removed == 1
    head, foot = page.rsplit("</body>", 1)
    copy = tmp_path / "copy.html"
    copy.write_text(f"{head}<script>{checker()}</script><script>{JUDGED}</script></body>{foot}", "utf-8")
    shown = subprocess.run(
        [
            BROWSER,
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            f"--user-data-dir={tmp_path / 'profile'}",
            "--virtual-time-budget=60000",
            "--dump-dom",
            copy.as_uri(),
        ],
        capture_output=True,
        check=True,
    ).stdout.decode()
    found = re.search(r'<pre id="judged">(.*?)</pre>', shown, re.DOTALL)
    assert found is not None
    judged = json.loads(unescape(found.group(1)))
    assert judged["failed"] == []
    assert judged["passed"] > 30


@pytest.mark.slow
@pytest.mark.skipif(not OFFICE, reason="no LibreOffice on this machine")
def test_no_table_is_lost_when_editors_open_the_document_and_save_it(
    content: ReportContent, tmp_path: Path
) -> None:
    written = build_docx(content, tmp_path / "report.docx")
    for kind, path in (("odt", written), ("docx", tmp_path / "report.odt")):
        folder = tmp_path / "back" if kind == "docx" else tmp_path
        subprocess.run(
            [
                OFFICE,
                f"-env:UserInstallation={(tmp_path / 'office').as_uri()}",
                "--headless",
                "--convert-to",
                kind,
                "--outdir",
                folder,
                path,
            ],
            capture_output=True,
            check=True,
        )
    tables = tables_of(written)
    assert len(tables) > 20
    assert tables_of(tmp_path / "back" / "report.docx") == tables


def tables_of(path: Path) -> list[list[str]]:
    """Return every row of every table, its cells joined."""
    return [
        [
            " | ".join(" ".join(part.text for part in cell.p_lst).strip() for cell in row.tc_lst)
            for row in table._tbl.tr_lst
        ]
        for table in docx.Document(str(path)).tables
    ]
