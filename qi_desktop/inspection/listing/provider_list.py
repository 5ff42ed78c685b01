"""One provider's cases as a sheet lists them, column by column, and the ids by which they are found again."""

import hashlib
import json
from collections.abc import Mapping, Sequence
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


KEPT = (*LISTED, "excluded", "decision")
"""What is looked at of a case that an earlier list named."""

DECISION_PLACE, VERDICT_PLACE = KEPT.index("decision"), KEPT.index("excluded")

Before = Mapping[str, tuple[str | None, ...]]
"""By its id, what is kept of each case of a provider: the facts of KEPT in their order."""

SAME_ORDER = (LISTED.index("sentence_type"), LISTED.index("started"))


@dataclass(frozen=True, slots=True)
class Part:
    """The rows of one sheet that belong to one provider."""

    sheet: str
    places: Sequence[int]
    rows: list[int]


@dataclass(slots=True)
class CaseList:
    """One provider's cases as a file lists them: every fact a column, in the order of the rows."""

    provider: str
    parts: list[Part]
    ids: list[str]
    facts: dict[str, list[str]]
    verdicts: list[str | None]
    duplicates: list[Group]

    @property
    def sheet(self) -> str:
        """Return the name of the sheet, or of all sheets, that list the cases."""
        return ", ".join(part.sheet for part in self.parts)

    @property
    def rows(self) -> list[int]:
        """Return the number of each case's row in its sheet."""
        return (
            self.parts[0].rows if len(self.parts) == 1 else [row for part in self.parts for row in part.rows]
        )

    @property
    def eligible(self) -> int:
        """Return how many rows the rules let in."""
        return self.verdicts.count(None)

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

    def where(self, place: int) -> tuple[str, int]:
        """Return the sheet and the row number of the case at a place in the list."""
        for part in self.parts:
            if place < len(part.rows):
                return part.sheet, part.rows[place]
            place -= len(part.rows)
        raise IndexError(place)

    def digest(self) -> str:
        """Return a digest of what the list says, the same however often and in whatever file it is sent."""
        reasons = [verdict or "" for verdict in self.verdicts]
        content = zip(*(self.facts[name] for name in LISTED), reasons, strict=True)
        rows = sorted(map("\x1f".join, content))
        return hashlib.sha256("\x1e".join((self.provider, *rows)).encode()).hexdigest()


def identity(inspection: str, provider: str, reference: str, occurrence: int = 0) -> str:
    """Return the id of a listed case: the same on every laptop and in every later list."""
    key = json.dumps([inspection, provider, reference.casefold(), occurrence])
    return hashlib.sha256(key.encode()).hexdigest()[:32]


@dataclass(frozen=True, slots=True)
class Naming:
    """Whose list is being given its ids, and which cases an earlier list named."""

    inspection: str
    provider: str
    before: Before

    def identities(
        self, facts: Mapping[str, Sequence[str]], rows: Sequence[int], reasons: Sequence[str | None]
    ) -> list[str]:
        """Return the ids of a list's rows; each is found again in the next list, whatever else changes."""
        keys = [
            reference.casefold() or f"row {row}"
            for reference, row in zip(facts["reference"], rows, strict=True)
        ]
        numbers = self._occurrences(keys, facts, reasons)
        start = json.dumps([self.inspection, self.provider])[:-1]
        return [
            hashlib.sha256(f"{start}, {encode_basestring_ascii(key)}, {number}]".encode()).hexdigest()[:32]
            for key, number in zip(keys, numbers, strict=True)
        ]

    def _occurrences(
        self, keys: Sequence[str], facts: Mapping[str, Sequence[str]], reasons: Sequence[str | None]
    ) -> list[int]:
        numbers = [0] * len(keys)
        if len(set(keys)) == len(keys):
            return numbers
        together: dict[str, list[int]] = {}
        for place, key in enumerate(keys):
            together.setdefault(key, []).append(place)
        for key, places in together.items():
            if len(places) > 1:
                orders = [(facts["sentence_type"][place], facts["started"][place]) for place in places]
                # The eligible row takes the plain id, so that a later list finds a drawn case again.
                ranked = sorted(range(len(places)), key=lambda one: reasons[places[one]] is not None)
                for rank, number in self._numbered(key, orders, ranked).items():
                    numbers[places[rank]] = number
        return numbers

    def _numbered(self, key: str, orders: Sequence[tuple[str, str]], ranked: Sequence[int]) -> dict[int, int]:
        """Number the rows of one reference; a row of the same order as before keeps its number."""
        numbered: dict[int, int] = {}
        for number in range(len(orders)):
            known = self.before.get(identity(self.inspection, self.provider, key, number))
            order = known and tuple(known[place] or "" for place in SAME_ORDER)
            same = [one for one in ranked if orders[one] == order and one not in numbered]
            if same:
                numbered[same[0]] = number
        free = iter(sorted(set(range(len(orders))) - set(numbered.values())))
        return numbered | {one: next(free) for one in ranked if one not in numbered}
