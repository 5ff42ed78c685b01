"""Two versions of a small form, written as an author writes them."""

from pathlib import Path

from openpyxl import Workbook

HEADER = "type|name|label|relevant|required|qi_scale|qi_key|qi_yes_is|guidance_hint"
FIRST = """
select_one yn|children|Are children connected with the case?||yes||||
select_one s2|assess_children|Are children kept in mind?|${children} = 'yes'|yes|S2|assess_children|good|Look
select_one s2|assess_overall|Is the risk assessed well enough?||yes|S2|assess_overall|good|Who, how, when?
select_one yn|shared|Was the plan shared?||||||
"""
SECOND = """
select_one yn|children|Are children connected with the case?||yes||||
select_one s2|assess_children|Are children thought of?|${children} = 'yes'|yes|S2|assess_children|good|Look
select_one s2|assess_overall|Is the risk assessed well enough?||yes|S2|assess_overall|good|Who, how, when?
select_one yn|housing|Was housing looked at?||yes||||
"""
CHOICES = """
yn|yes|Yes
yn|no|No
s2|sufficient|Sufficient
s2|not_done|Not done
s2|done_weak|Done, but weak
s2|too_late|Done too late
"""


def a_small_form(folder: Path, version: str, survey: str) -> Path:
    """Write one version into a folder."""
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = "survey"
    for line in (HEADER, *survey.strip().splitlines()):
        sheet.append([cell or None for cell in line.split("|")])
    choices = book.create_sheet("choices")
    for line in ("list_name|name|label", *CHOICES.strip().splitlines()):
        choices.append(line.split("|"))
    settings = book.create_sheet("settings")
    settings.append(["form_title", "form_id", "version"])
    settings.append(["A small form", "small", version])
    path = folder / f"small-{version}.xlsx"
    book.save(path)
    return path
