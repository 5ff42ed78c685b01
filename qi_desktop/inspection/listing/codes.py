"""The case system's code lists, kept as data, and what a code or a spelling of it means."""

import csv
import re
from dataclasses import dataclass
from functools import cache

from qi_desktop.foundation.paths import resource
from qi_desktop.inspection.model import MISSING


@dataclass(frozen=True, slots=True)
class Code:
    """One code: its meaning, the group it is balanced in, and whether it is still in use."""

    code: str
    meaning: str
    group: str
    status: str


@dataclass(frozen=True, slots=True)
class CodeList:
    """All codes of one fact about an eligible case, findable by code, meaning or spelling."""

    name: str
    codes: tuple[Code, ...]
    spellings: dict[str, Code]
    bands: tuple[tuple[float, Code], ...]

    def decode(self, text: str) -> Code | None:
        """Return the code meant by a cell's text, or None when it is neither blank nor known."""
        if not text.strip():
            return Code("", MISSING, MISSING, MISSING)
        return self.spellings.get(normal(text)) or self._by_score(text)

    def groups(self) -> tuple[str, ...]:
        """Return the groups in the order of the list."""
        return tuple(dict.fromkeys(code.group for code in self.codes))

    def levels(self) -> tuple[str, ...]:
        """Return the groups that say something: not those for missing or not stated."""
        silent = {code.group for code in self.codes if code.group == MISSING or code.status == "not_stated"}
        return tuple(group for group in self.groups() if group not in silent)

    def _by_score(self, text: str) -> Code | None:
        if not self.bands or not re.fullmatch(r"\d{1,3}(\.\d+)?\s*%?", text.strip()):
            return None
        score = float(text.strip().rstrip("% "))
        reached = [code for lowest, code in self.bands if score >= lowest]
        return reached[-1] if reached and score <= 100 else None  # noqa: PLR2004 - a percentage


def normal(text: str) -> str:
    """Return the text as codes and headers are compared: lower case, single blanks, plain quotes."""
    plain = text.replace("\u2019", "'").replace("_", " ")
    return " ".join(re.sub(r"\s*:\s*", ": ", plain).split()).casefold()


@cache
def code_list(name: str) -> CodeList:
    """Return one of the code lists under ``resources/codes``."""
    with resource("codes", f"{name}.csv").open(encoding="utf-8", newline="") as stream:
        rows = list(csv.DictReader(stream))
    codes: list[Code] = []
    spellings: dict[str, Code] = {}
    bands: list[tuple[float, Code]] = []
    for row in rows:
        code = Code(row["code"], row["meaning"], row["group"], row["status"])
        codes.append(code)
        for spelling in (code.code, code.meaning, *row["spellings"].split("|")):
            if spelling:
                spellings.setdefault(normal(spelling), code)
        if row.get("score_from"):
            bands.append((float(row["score_from"]), code))
    return CodeList(name, tuple(codes), spellings, tuple(bands))
