"""Makes judgement-2017.xlsx, the judgement form of the 2017 inspections.

Run it from anywhere: ``python resources/forms/make_judgement_form.py``. The same input gives the same
bytes. The tables beside it are the input:

* ``questions.csv``, the catalogue: what is asked, on which scale, whose work is judged;
* ``facts.csv``: the facts of a sampled case that come first and decide what is relevant;
* ``sections.csv``: in which order an inspector meets the questions;
* ``judging.csv``: when each question is relevant, and what helps in judging it.

Left out, because their unit is a person in a group session and not a sampled case: su_sent_home,
su_enforced_despite_reason, su_who_is_officer. They belong to the notes of a session.
"""

import csv
import re
import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from io import BytesIO
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from openpyxl import Workbook
from openpyxl.styles import Alignment, Font
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

HERE = Path(__file__).resolve().parent
LEFT_OUT = frozenset({"su_sent_home", "su_enforced_despite_reason", "su_who_is_officer"})
SAME_MOMENT = b"2017-06-01T00:00:00Z"
COLUMNS = (
    *("type", "name", "label", "hint", "required", "relevant", "calculation", "default"),
    *("qi_domain", "qi_section", "qi_key", "qi_work_of", "qi_unit", "qi_yes_is", "qi_scale", "qi_evidence"),
    "qi_guidance",
)
SCALES = {
    "S2": ("S2", "select_one s2"),
    "S2 + which": ("S2", "select_one s2"),
    "S2 x need": ("S2", "select_one s2"),
    "S2 x 3": ("S2", "select_one s2"),
    "YES/NO": ("YESNO", "select_one yes_no"),
    "YES/NO evidence": ("YESNO", "select_one yes_no"),
    "YES/NO/not known (fact)": ("YESNO", "select_one yes_no"),
    "LVL4": ("LVL4", "select_one lvl4"),
    "LVL4 (fact)": ("LVL4", "select_one lvl4"),
    "consent + fact": ("", "select_one contact"),
}
HINTS = {"S2": "Not sufficient needs a reason.", "LVL4": "Risk of serious harm."}
CHOICES = {
    "yes_no": {"yes": "Yes", "no": "No"},
    "s2": {
        "sufficient": "Sufficient",
        "not_done": "Not done",
        "done_weak": "Done, but weak",
        "too_late": "Done too late",
    },
    "lvl4": {"low": "Low", "medium": "Medium", "high": "High", "very_high": "Very high"},
    "agency": {"CRC": "The CRC", "NPS": "The NPS"},
    "contact": {
        "spoken_to": "Agreed and spoken to",
        "not_reached": "Agreed, not reached",
        "declined": "Declined",
        "not_asked": "Not asked yet",
    },
    "need": {
        "accommodation": "Accommodation",
        "employment": "Employment, training and education",
        "finance": "Money and debt",
        "drugs": "Drugs",
        "alcohol": "Alcohol",
        "mental_health": "Mental health and wellbeing",
        "relationships": "Relationships and family",
        "lifestyle": "Lifestyle and associates",
        "thinking": "Thinking and behaviour",
        "attitudes": "Attitudes",
    },
}
STAGES = {
    "as_diversity_assessment": "Did the assessment take personal circumstances and diversity into account?",
    "as_diversity_planning": "Did the plan take personal circumstances and diversity into account?",
    "as_diversity_delivery": "Did delivery take personal circumstances and diversity into account?",
}
Row = dict[str, str]


def table(name: str) -> list[Row]:
    """Read one of the tables beside this script."""
    with (HERE / name).open(newline="", encoding="utf-8") as stream:
        return list(csv.DictReader(stream))


def by_name(name: str) -> dict[str, Row]:
    """Read one of the tables by the names in it."""
    return {row["name"]: row for row in table(name)}


@dataclass
class Survey:
    """The survey sheet in the making."""

    catalogue: dict[str, Row]
    judging: dict[str, Row]
    rows: list[Row] = field(default_factory=list[Row])

    def add_facts(self) -> None:
        """Add the facts, which come first."""
        self.rows.append({"type": "begin_group", "name": "facts", "label": "Facts"})
        for fact in table("facts.csv"):
            required = "yes" if fact["type"].startswith("select_one") else ""
            self.rows.append({**fact, "required": required, "qi_section": "facts"})
        self.rows.append({"type": "end_group", "name": "facts"})

    def add_section(self, section: Row) -> None:
        """Add one section with its questions; needs are a roster, one row each."""
        names = section["questions"].split()
        self.rows.append({"type": "begin_group", "name": section["name"], "label": section["title"]})
        if section["name"] == "rr_needs":
            self.rows.append({"type": "begin_repeat", "name": "needs", "label": "Needs"})
            self.rows.append(self.follow_up("need", "select_one need", "Which need?", section))
            self.rows += [self.cells(name, section) for name in names]
            self.rows.append({"type": "end_repeat", "name": "needs"})
        else:
            for name in names:
                self.add_question(name, section)
        self.rows.append({"type": "end_group", "name": section["name"]})

    def add_question(self, name: str, section: Row) -> None:
        """Add one question of the catalogue, and what hangs on it."""
        if name == "as_diversity":
            self.add_diversity(self.cells(name, section))
            return
        self.rows.append(self.cells(name, section))
        if name == "rr_alloc_right_agency":
            label = "Which agency should have had it?"
            instead = self.follow_up("rr_alloc_agency_instead", "select_one agency", label, section)
            relevant = f"${{{name}}} != '' and ${{{name}}} != 'sufficient'"
            self.rows.append({**instead, "relevant": relevant})

    def add_diversity(self, whole: Row) -> None:
        """Add the three stages, and the judgement that follows from them."""
        for name, label in STAGES.items():
            self.rows.append({**whole, "name": name, "label": label, "qi_key": name})
        derived = {"type": "calculate", "label": "Diversity at any stage", "calculation": any_stage()}
        self.rows.append({**whole, **derived, "hint": "", "required": "", "qi_evidence": ""})

    def follow_up(self, name: str, kind: str, label: str, section: Row) -> Row:
        """Return a question that is no judgement but belongs to one."""
        place = {"qi_domain": section["domain"], "qi_section": section["section"]}
        return {"type": kind, "name": name, "label": label, "required": "yes", **place}

    def cells(self, name: str, section: Row) -> Row:
        """Return the row of a question as the tables describe it."""
        row, judging = self.catalogue[name], self.judging[name]
        scale, kind = SCALES[row["scale"]]
        return {
            "type": kind,
            "name": name,
            "label": judging["label"] or row["question"],
            "hint": HINTS.get(scale, ""),
            "required": "yes",
            "relevant": judging["relevant"],
            "qi_domain": section["domain"],
            "qi_section": "planning" if name == "rr_plan_needs" else section["section"],
            "qi_key": name,
            "qi_work_of": "" if row["work_of"] == "-" else row["work_of"],
            "qi_unit": row["unit"],
            "qi_yes_is": row["yes_is"],
            "qi_scale": scale,
            "qi_evidence": "expected" if scale == "S2" else "",
            "qi_guidance": judging["guidance"],
        }


def any_stage() -> str:
    """Write the calculation: sufficient if any stage is, otherwise the best that was done at any."""
    expression = "''"
    for outcome in ("not_done", "too_late", "done_weak", "sufficient"):
        anywhere = " or ".join(f"${{{stage}}} = '{outcome}'" for stage in STAGES)
        expression = f"if({anywhere}, '{outcome}', {expression})"
    return expression


def survey() -> list[Row]:
    """Return the survey sheet; every question of the catalogue is used, or left out knowingly."""
    made = Survey(by_name("questions.csv"), by_name("judging.csv"))
    sections = table("sections.csv")
    placed = {name for section in sections for name in section["questions"].split()}
    if placed != made.catalogue.keys() - LEFT_OUT or placed != made.judging.keys():
        raise KeyError(placed ^ (made.catalogue.keys() - LEFT_OUT))
    made.add_facts()
    for section in sections:
        made.add_section(section)
    return made.rows


def workbook() -> Workbook:
    """Return the three sheets of the form."""
    book = Workbook()
    book.remove(book.worksheets[0])
    rows = [[row.get(column, "") for column in COLUMNS] for row in survey()]
    choices = [[name, choice, label] for name, of in CHOICES.items() for choice, label in of.items()]
    fill(book.create_sheet("survey"), COLUMNS, rows)
    fill(book.create_sheet("choices"), ("list_name", "name", "label"), choices)
    settings = ("form_title", "form_id", "version")
    fill(book.create_sheet("settings"), settings, [["Judgement form 2017", "judgement-2017", "1"]])
    return book


def fill(sheet: Worksheet, columns: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    """Write a sheet that a person can read: bold headers that stay, columns as wide as needed."""
    lines = [list(columns), *([cell or None for cell in row] for row in rows)]
    for line in lines:
        sheet.append(line)
    for index in range(1, len(columns) + 1):
        widest = max(len(line[index - 1] or "") for line in lines)
        sheet.column_dimensions[get_column_letter(index)].width = min(60, max(10, widest + 2))
        sheet.cell(1, index).font = Font(bold=True)
        for number in range(2, len(lines) + 1):
            sheet.cell(number, index).alignment = Alignment(vertical="top", wrap_text=True)
    sheet.freeze_panes = "A2"


def unchanging(book: Workbook) -> bytes:
    """Return the workbook as bytes that do not tell when they were made."""
    made, result = BytesIO(), BytesIO()
    book.save(made)
    with ZipFile(made) as source, ZipFile(result, "w", ZIP_DEFLATED) as target:
        for name in sorted(source.namelist()):
            content = source.read(name)
            if name == "docProps/core.xml":
                content = re.sub(rb">\d{4}-\d\d-\d\dT[^<]*<", b">" + SAME_MOMENT + b"<", content)
            entry = ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            entry.compress_type = ZIP_DEFLATED
            target.writestr(entry, content)
    return result.getvalue()


if __name__ == "__main__":
    target = Path(sys.argv[1]) if len(sys.argv) > 1 else HERE / "judgement-2017.xlsx"
    target.write_bytes(unchanging(workbook()))
