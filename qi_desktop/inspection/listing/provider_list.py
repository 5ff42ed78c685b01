"""One provider's cases as a sheet lists them, column by column, and the ids by which they are found again."""

import hashlib
import json
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from json.encoder import encode_basestring_ascii

from qi_desktop.inspection.listing.duplicates import Group
from qi_desktop.inspection.model import EligibleCase

LISTED = (
    "reference",
    "name",
    "birth_date",
    "gender",
    "ethnicity_code",
    "ethnicity",
    "ethnicity_group",
    "ethnicity_two",
    "age_band",
    "sentence_type",
    "office",
    "responsible_officer",
    "risk_of_serious_harm",
    "likelihood_of_reoffending",
    "started",
)
"""The facts of a case that its list decides, besides the rules' verdict."""


@dataclass(slots=True)
class CaseList:
    """One provider's cases as one sheet lists them: every fact a column, in the order of the rows."""

    provider: str
    sheet: str
    ids: list[str]
    rows: list[int]
    facts: dict[str, list[str]]
    verdicts: list[str | None]
    duplicates: list[Group]

    @property
    def cases(self) -> list[EligibleCase]:
        """Return the cases one by one."""
        columns = [self.facts[name] for name in LISTED]
        return [
            EligibleCase(
                id=key,
                case_list="",
                provider=self.provider,
                row=row,
                excluded=verdict,
                verdict=verdict,
                **dict(zip(LISTED, values, strict=True)),
            )
            for key, row, verdict, *values in zip(self.ids, self.rows, self.verdicts, *columns, strict=True)
        ]

    @property
    def eligible(self) -> int:
        """Return how many rows the rules let in."""
        return sum(verdict is None for verdict in self.verdicts)

    def digest(self) -> str:
        """Return a digest of what the list says, the same however often and in whatever file it is sent."""
        reasons = [verdict or "" for verdict in self.verdicts]
        content = zip(*(self.facts[name] for name in LISTED), reasons, strict=True)
        rows = sorted(hashlib.sha256("\x1f".join(row).encode()).digest() for row in content)
        return hashlib.sha256(self.provider.encode() + b"\x1f" + b"".join(rows)).hexdigest()


def identity(inspection: str, provider: str, reference: str, occurrence: int = 0) -> str:
    """Return the id of a listed case: the same on every laptop and in every later list."""
    key = json.dumps([inspection, provider, reference.casefold(), occurrence])
    return hashlib.sha256(key.encode()).hexdigest()[:32]


def identities(
    inspection: str,
    provider: str,
    references: Sequence[str],
    rows: Sequence[int],
    reasons: Sequence[str | None],
) -> list[str]:
    """Return the ids of a list's rows; each is found again in the next list, whatever else changes."""
    # The eligible row of a reference takes its plain id, so that a later list finds a drawn case again.
    keys = [reference.casefold() or f"row {row}" for reference, row in zip(references, rows, strict=True)]
    start = json.dumps([inspection, provider])[:-1]
    repeated = {key for key, times in Counter(keys).items() if times > 1}
    occurrence: Counter[str] = Counter()
    number = [0] * len(keys)
    if repeated:
        for place in sorted(range(len(keys)), key=lambda one: reasons[one] is not None):
            if keys[place] in repeated:
                number[place] = occurrence[keys[place]]
                occurrence[keys[place]] += 1
    return [
        hashlib.sha256(f"{start}, {encode_basestring_ascii(key)}, {times}]".encode()).hexdigest()[:32]
        for key, times in zip(keys, number, strict=True)
    ]
