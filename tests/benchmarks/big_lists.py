"""A long case list of invented people, as a case system hands it out: a table of text and a workbook."""

import csv
import random
import zipfile
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta
from pathlib import Path
from xml.sax.saxutils import escape

Cell = str | int | date

HEADERS = (
    "Provider",
    "CRN",
    "Name",
    "Date of Birth",
    "Gender",
    "Ethnicity",
    "Sentence Type",
    "Start Date",
    "End Date",
    "Office",
    "Responsible Officer",
    "RoSH",
    "OGRS",
    "Status",
)
SYLLABLES = ("bar", "bil", "cor", "dan", "fen", "gar", "hal", "jor", "ka", "len", "mar", "per", "ros", "wyn")
OFFICES = ("Ipswich", "Bury St Edmunds", "Lowestoft")
EXCEL_DAY_ZERO = date(1899, 12, 30)


def invented_rows(number: int, seed: int = 1) -> Iterator[list[Cell]]:
    """Yield rows of people who do not exist; the facts are spelt as unevenly as case systems spell them."""
    chance = random.Random(seed)
    officers = [_name(chance) for _ in range(400)]
    for place in range(number):
        start = date(2016, 5, 1) + timedelta(chance.randint(0, 120))
        yield [
            chance.choice(("CRC", "NPS")),
            f"X{100_000 + place}",
            _name(chance),
            date(1950, 1, 1) + timedelta(chance.randint(0, 18_000)),
            chance.choice(("Male", "Female", "male", "M")),
            chance.choice(("W1", "W2", "A1", "B1", "M1", "NS", "", "White: Irish")),
            chance.choice(("Community Order", "Suspended Sentence Order", "Licence", "Custody")),
            start,
            start + timedelta(365),
            chance.choice(OFFICES),
            chance.choice(officers),
            chance.choice(("Low", "Medium", "High", "Very High")),
            chance.randint(1, 99),
            "Current",
        ]


def write_text(path: Path, rows: Iterable[Sequence[Cell]]) -> Path:
    """Write a table of text with the day first in its dates."""
    with path.open("w", encoding="utf-8", newline="") as stream:
        table = csv.writer(stream)
        table.writerow(HEADERS)
        for row in rows:
            table.writerow([f"{cell:%d/%m/%Y}" if isinstance(cell, date) else cell for cell in row])
    return path


def write_workbook(path: Path, rows: Iterable[Sequence[Cell]]) -> Path:
    """Write a workbook as Excel does: words once in a table of their own, dates as numbers of days."""
    words: dict[str, int] = {}
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as book:
        for name, text in _PARTS.items():
            book.writestr(name, _XML + text)
        with book.open("xl/worksheets/sheet1.xml", "w") as sheet:
            sheet.write(f'{_XML}<worksheet xmlns="{_MAIN}"><sheetData>'.encode())
            for number, row in enumerate((HEADERS, *rows), start=1):
                cells = "".join(
                    _cell(f"{chr(65 + place)}{number}", cell, words) for place, cell in enumerate(row)
                )
                sheet.write(f'<row r="{number}">{cells}</row>'.encode())
            sheet.write(b"</sheetData></worksheet>")
        table = "".join(f"<si><t>{escape(word)}</t></si>" for word in words)
        book.writestr("xl/sharedStrings.xml", f'{_XML}<sst xmlns="{_MAIN}">{table}</sst>')
    return path


def _cell(place: str, cell: Cell, words: dict[str, int]) -> str:
    if isinstance(cell, date):
        return f'<c r="{place}" s="1"><v>{(cell - EXCEL_DAY_ZERO).days}</v></c>'
    if isinstance(cell, int):
        return f'<c r="{place}"><v>{cell}</v></c>'
    return f'<c r="{place}" t="s"><v>{words.setdefault(cell, len(words))}</v></c>' if cell else ""


def _name(chance: random.Random) -> str:
    parts = ("".join(chance.choice(SYLLABLES) for _ in range(chance.randint(2, 3))) for _ in range(2))
    return " ".join(part.title() for part in parts)


_XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml"
_PARTS = {
    "[Content_Types].xml": f'<Types xmlns="{_PACKAGE}/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Default Extension="xml" ContentType="application/xml"/>'
    + "".join(
        f'<Override PartName="/xl/{part}.xml" ContentType="{_TYPE}.{kind}+xml"/>'
        for part, kind in (
            ("workbook", "sheet.main"),
            ("worksheets/sheet1", "worksheet"),
            ("styles", "styles"),
            ("sharedStrings", "sharedStrings"),
        )
    )
    + "</Types>",
    "_rels/.rels": f'<Relationships xmlns="{_PACKAGE}/relationships"><Relationship Id="r1"'
    f' Type="{_OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
    "xl/workbook.xml": f'<workbook xmlns="{_MAIN}" xmlns:r="{_OFFICE}"><sheets>'
    '<sheet name="List" sheetId="1" r:id="r1"/></sheets></workbook>',
    "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{_PACKAGE}/relationships">'
    + "".join(
        f'<Relationship Id="r{number}" Type="{_OFFICE}/{kind}" Target="{target}"/>'
        for number, (kind, target) in enumerate(
            (
                ("worksheet", "worksheets/sheet1.xml"),
                ("styles", "styles.xml"),
                ("sharedStrings", "sharedStrings.xml"),
            ),
            start=1,
        )
    )
    + "</Relationships>",
    "xl/styles.xml": f'<styleSheet xmlns="{_MAIN}"><fonts count="1"><font/></fonts>'
    '<fills count="1"><fill/></fills><borders count="1"><border/></borders>'
    '<cellStyleXfs count="1"><xf/></cellStyleXfs>'
    '<cellXfs count="2"><xf/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>',
}
