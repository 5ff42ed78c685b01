"""The case system's code lists, kept as data, and what a code or a spelling of it means."""

import csv
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from qi_desktop.foundation.paths import resource
from qi_desktop.inspection.model import MISSING, NOT_STATED

CODED = (
    "gender",
    "ethnicity",
    "sentence_type",
    "risk_of_serious_harm",
    "likelihood_of_reoffending",
    "status",
)
"""The facts that have a code list."""

NOT_STATED_STATUS = "not_stated"
FULL_SCORE = 100
_SCORE = re.compile(r"\d{1,3}(\.\d+)?\s*%?")
_LED_BY_CODE = re.compile(r"([\w. ]{1,30}?)\s*(?:[:(\[]|\s[-\u2013])\s*(.+)")


@dataclass(frozen=True, slots=True, eq=False)
class Code:
    """One code: its meaning, the group it is balanced in, its status, and its group of two if any."""

    code: str
    meaning: str
    group: str
    status: str
    group_two: str = ""


BLANK = Code("", MISSING, MISSING, MISSING, MISSING)


@dataclass(frozen=True, slots=True)
class CodeList:
    """All codes of one fact about an eligible case, findable by code, meaning, spelling, group or score."""

    name: str
    codes: tuple[Code, ...]
    spellings: Mapping[str, Code]
    bands: tuple[tuple[float, Code], ...]

    def decode(self, text: str) -> Code | None:
        """Return the code meant by a cell's text, or None when it is neither blank nor known."""
        if not text.strip():
            return BLANK
        return self._spelled(text) or self._by_score(text) or self._led_by_code(text)

    def groups(self) -> tuple[str, ...]:
        """Return the groups in the order of the list."""
        return tuple(dict.fromkeys(code.group for code in self.codes))

    def levels(self) -> tuple[str, ...]:
        """Return the groups that say something: not those for missing or not stated."""
        silent = {code.group for code in self.codes if code.group in (MISSING, NOT_STATED)}
        return tuple(group for group in self.groups() if group not in silent)

    def _spelled(self, text: str) -> Code | None:
        return self.spellings.get(normal(text)) or self.spellings.get(bare(text))

    def _by_score(self, text: str) -> Code | None:
        if not self.bands or not _SCORE.fullmatch(text.strip()):
            return None
        score = float(text.strip().rstrip("% "))
        # A spreadsheet's 62 % arrives as 0.62.
        score = score * FULL_SCORE if 0 < score < 1 and "%" not in text else score
        reached = [code for lowest, code in self.bands if score >= lowest]
        return reached[-1] if reached and score <= FULL_SCORE else None

    def _led_by_code(self, text: str) -> Code | None:
        """Understand "W1 - White British" and "Low (L)": the code decides, unless what follows is known."""
        found = _LED_BY_CODE.fullmatch(text.strip())
        if found is None:
            return None
        return self._spelled(found[1]) or self._spelled(found[2].rstrip(")] "))


def normal(text: str) -> str:
    """Return the text as codes and headers are compared: lower case, single blanks, plain quotes."""
    plain = text.replace("\u2019", "'").replace("_", " ")
    return " ".join(re.sub(r"\s*:\s*", ": ", plain).split()).casefold()


def bare(text: str) -> str:
    """Return only the letters and figures of a text, for comparing what is punctuated differently."""
    return " ".join(re.findall(r"[^\W_]+", text.casefold()))


@cache
def code_list(name: str) -> CodeList:
    """Return one of the code lists under ``resources/codes``."""
    with resource("codes", f"{name}.csv").open(encoding="utf-8", newline="") as stream:
        rows = list(csv.DictReader(stream))
    codes = [_code(row) for row in rows]
    spellings: dict[str, Code] = {}
    for code, row in zip(codes, rows, strict=True):
        for spelling in (code.code, code.meaning, *row["spellings"].split("|")):
            _note(spellings, spelling, code)
    for code in codes:
        _note(spellings, code.group, Code("", code.group, code.group, "group", code.group_two))
        if code.group_two:
            _note(spellings, code.group_two, Code("", code.group_two, MISSING, "group", code.group_two))
    scored = [(row.get("score_from"), code) for code, row in zip(codes, rows, strict=True)]
    bands = [(float(lowest), code) for lowest, code in scored if lowest]
    return CodeList(name, tuple(codes), spellings, tuple(bands))


def code_choices(name: str) -> tuple[Code, ...]:
    """Return the codes that a value can be made to stand for."""
    return code_list(name).codes


def _code(row: Mapping[str, str]) -> Code:
    return Code(row["code"], row["meaning"], row["group"], row["status"], row.get("group_two") or "")


def _note(spellings: dict[str, Code], spelling: str, code: Code) -> None:
    for form in (normal(spelling), bare(spelling)):
        if form:
            spellings.setdefault(form, code)
