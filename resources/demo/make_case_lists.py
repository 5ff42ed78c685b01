"""Make the demonstration's case list, as an area's data team would send it: untidy, and wholly invented.

Run ``python resources/demo/make_case_lists.py`` to write ``suffolk-2017-case-list.xlsx`` beside this file.
Every person, reference and officer is made up from coined surnames and a fixed seed.
"""

import random
import re
import sys
import zipfile
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from io import BytesIO
from pathlib import Path
from typing import TypeVar

from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet

SEED = 20170213
OUTPUT = Path(__file__).with_name("suffolk-2017-case-list.xlsx")
MADE_AT = (2017, 1, 16, 9, 0, 0)
INVENTED = "Demonstration list: every person, reference and officer in it is invented."

MEN = (
    "Aaron", "Adam", "Adrian", "Alan", "Alfie", "Ashley", "Barnaby", "Benedict", "Bradley", "Callum",
    "Cameron", "Carl", "Craig", "Damien", "Darren", "Dominic", "Duncan", "Dylan", "Elliot", "Ewan",
    "Fergus", "Finlay", "Gareth", "Gavin", "Graham", "Harvey", "Ivan", "Jamal", "Jared", "Jermaine",
    "Joel", "Jonah", "Kieran", "Kwame", "Lewis", "Liam", "Lorcan", "Marcus", "Mateusz", "Mohsin",
    "Nathan", "Neil", "Omar", "Owen", "Patryk", "Piotr", "Rashid", "Reece", "Rhys", "Rohan", "Ross",
    "Ryan", "Samir", "Shaun", "Stefan", "Tariq", "Toby", "Trevor", "Tyrone", "Wayne", "Zachary",
)  # fmt: skip
WOMEN = (
    "Abigail", "Agnes", "Alina", "Amira", "Beatrice", "Bethany", "Bronwen", "Carla", "Chantelle",
    "Danielle", "Deborah", "Donna", "Eilidh", "Ewa", "Farida", "Fiona", "Gemma", "Hannah", "Ines",
    "Jodie", "Kasia", "Kayleigh", "Leanne", "Lorna", "Maxine", "Megan", "Nadia", "Naomi", "Paige",
    "Priya", "Rhiannon", "Rochelle", "Saffron", "Shanice", "Siobhan", "Tamsin", "Tracey", "Yasmin",
    "Zainab", "Zoe",
)  # fmt: skip
FRONT = (
    "Asp", "Bram", "Cald", "Dray", "Elver", "Fenn", "Garr", "Hask", "Ingle", "Jarr", "Kelm", "Lusk",
    "Mord", "Neth", "Orl", "Pell", "Quen", "Rusk", "Sarn", "Tarl", "Ulv", "Vern", "Wend", "Yarl",
    "Zell", "Ald", "Borl", "Crav", "Dunt", "Eld", "Farr", "Gorl", "Hulv", "Kest", "Lorn", "Mell",
    "Nand", "Pyl", "Stenn", "Tolv",
)  # fmt: skip
BACK = (
    "abeck", "amere", "astow", "edale", "edyke", "elock", "erigg", "esby", "eshaw", "ethorpe", "ewick",
    "ominster", "otoft", "umley", "undle",
)  # fmt: skip

Thing = TypeVar("Thing")
Weights = Sequence[tuple[str, float]]


@dataclass(frozen=True)
class Provider:
    """How one provider's caseload is made up and how its sheet looks."""

    code: str
    title: str
    rows: int
    first_reference: int
    female: float
    offices: Weights
    officers: dict[str, int]
    sentences: Weights
    risks: Weights
    likelihoods: Weights
    faults: tuple[tuple[str, int], ...]
    headers: tuple[str, ...]


CRC = Provider(
    code="CRC",
    title="Norfolk & Suffolk CRC: caseload extract for inspection, Suffolk",
    rows=430,
    first_reference=900113,
    female=0.18,
    offices=(("Ipswich", 38), ("Bury St Edmunds", 20), ("Lowestoft", 17), ("Norwich hub (telephone)", 25)),
    officers={"Ipswich": 10, "Bury St Edmunds": 6, "Lowestoft": 5, "Norwich hub (telephone)": 6},
    sentences=(("community order", 45), ("suspended sentence order", 30), ("licence", 25)),
    risks=(("low", 31), ("medium", 64), ("high", 3), ("", 2)),
    likelihoods=(("low", 34), ("medium", 36), ("high", 21), ("very high", 7), ("", 2)),
    faults=(
        ("no reference", 2), ("no sentence type", 3), ("post-sentence supervision", 12), ("custody", 8),
        ("youth order", 2), ("transferred", 6), ("no start date", 3), ("impossible start date", 1),
        ("started early", 18), ("started late", 15), ("ended at once", 4), ("listed twice", 4),
        ("unknown ethnicity code", 1), ("unknown office", 1), ("offices disagree", 1),
    ),
    headers=("CRN", "Surname", "Forename(s)", "Date of Birth", "Gender", "Ethnicity Code", "Sentence Type",
             "Sentence Start Date", "Office", "Responsible Officer", "RoSH Level", "OGRS Band", "Status",
             "Office", "End Date"),
)  # fmt: skip
NPS = Provider(
    code="NPS",
    title="NPS South East & Eastern division, Norfolk & Suffolk LDU: cases for inspection, Suffolk",
    rows=210,
    first_reference=940207,
    female=0.08,
    offices=(("Ipswich", 46), ("Bury St Edmunds", 25), ("Lowestoft", 29)),
    officers={"Ipswich": 8, "Bury St Edmunds": 5, "Lowestoft": 5},
    sentences=(("community order", 20), ("suspended sentence order", 21), ("licence", 59)),
    risks=(("low", 4), ("medium", 35), ("high", 54), ("very high", 6), ("", 1)),
    likelihoods=(("low", 33), ("medium", 33), ("high", 24), ("very high", 9), ("", 1)),
    faults=(
        ("no reference", 1), ("other provider", 3), ("no sentence type", 1), ("post-sentence supervision", 4),
        ("custody", 9), ("transferred", 3), ("no start date", 2), ("started early", 8), ("started late", 8),
        ("listed twice", 2), ("unknown risk level", 1),
    ),
    headers=("Provider", "Case Reference", "Service User Name", "DOB", "Sex", "Ethnicity", "Order Type",
             "Date Started", "Office", "Offender Manager", "Risk of Serious Harm", "OGRS Score", "Status"),
)  # fmt: skip

ETHNICITY: Weights = (
    ("W1", 832), ("W9", 38), ("W2", 6), ("W3", 5), ("W4", 3), ("W5", 2), ("W8", 2), ("M1", 13), ("M2", 4),
    ("M3", 3), ("M9", 6), ("B1", 9), ("B2", 9), ("B9", 7), ("A1", 5), ("A2", 4), ("A3", 5), ("A9", 6),
    ("A4", 2),
    ("O1", 2), ("O2", 2), ("O9", 6), ("ETH03", 4), ("NS", 14), ("MERGE", 4), ("ETH04", 3), ("ETH05", 2),
    ("Z1", 5), ("UN", 3), ("", 9),
)  # fmt: skip
SPELLINGS = {
    "community order": ("Community Order", "community order ", "COMMUNITY ORDER", "ORA Community Order"),
    "suspended sentence order": (
        "Suspended Sentence Order",
        "SSO",
        "suspended sentence order",
        "Suspended sentence",
    ),
    "licence": ("Licence", "On Licence", "licence  ", "LICENCE"),
    "post-sentence supervision": ("Post Sentence Supervision", "PSS"),
    "custody": ("Custody", "In custody"),
    "youth order": ("Youth Rehabilitation Order", "YRO"),
    "low": ("Low", "low", "Low "),
    "medium": ("Medium", "MEDIUM", "Med"),
    "high": ("High", "high"),
    "very high": ("Very High", "V. High", "very high "),
    "male": ("Male", "M", "male", "Male "),
    "female": ("Female", "F", "female"),
    "Ipswich": ("Ipswich", "IPSWICH", "Ipswich "),
    "Bury St Edmunds": ("Bury St Edmunds", "Bury St. Edmunds", "bury st edmunds"),
    "Lowestoft": ("Lowestoft", "Lowestoft Office", " Lowestoft"),
    "Norwich hub (telephone)": ("Norwich Hub (Telephone)", "Norwich hub (telephone)"),
}
SCORES = {"low": (3, 49), "medium": (50, 74), "high": (75, 89), "very high": (90, 97)}


class Chance:
    """A seeded source of choices that uses ``random()`` only, so that every Python chooses alike."""

    def __init__(self, seed: int) -> None:
        """Start from a seed."""
        self._source = random.Random(seed)

    def whole(self, low: int, high: int) -> int:
        """Return a whole number between two bounds, both possible."""
        return low + int(self._source.random() * (high - low + 1))

    def one(self, things: Sequence[Thing]) -> Thing:
        """Return one of several things."""
        return things[self.whole(0, len(things) - 1)]

    def weighted(self, weights: Weights) -> str:
        """Return one of several words, by weight."""
        point = self._source.random() * sum(weight for _, weight in weights)
        for word, weight in weights:
            point -= weight
            if point < 0:
                return word
        return weights[-1][0]

    def happens(self, probability: float) -> bool:
        """Tell whether something of this probability happens."""
        return self._source.random() < probability


@dataclass
class Person:
    """One invented person and their sentence, before a clerk's hand has spelled it."""

    reference: str
    surname: str
    forename: str
    born: date
    gender: str
    ethnicity: str
    sentence: str
    started: date | str
    office: str
    officer: str
    risk: str
    likelihood: str
    status: str = "Active"
    ended: date | None = None
    provider: str = ""
    second_office: str = ""


def main() -> None:
    """Write the workbook."""
    target = Path(sys.argv[1]) if len(sys.argv) > 1 else OUTPUT
    target.write_bytes(workbook_bytes())
    print(f"{target.name}: {CRC.rows} CRC rows, {NPS.rows} NPS rows, all invented")


def workbook_bytes() -> bytes:
    """Return the workbook; the same bytes every time with the same openpyxl."""
    workbook = Workbook()
    workbook.remove(workbook.worksheets[0])
    surnames = _surnames(Chance(SEED))
    for provider, seed in ((CRC, SEED + 1), (NPS, SEED + 2)):
        chance = Chance(seed)
        officers = {
            office: [f"{chance.one(WOMEN + MEN)} {surnames.pop()}" for _ in range(number)]
            for office, number in provider.officers.items()
        }
        people = [
            _person(chance, provider, officers, surnames.pop(), place) for place in range(provider.rows)
        ]
        _spoil(chance, provider, people)
        _write(chance, provider, people, workbook.create_sheet(f"{provider.code} caseload"))
    return _fixed(workbook)


def _surnames(chance: Chance) -> list[str]:
    names = sorted({f"{front}{back}" for front in FRONT for back in BACK})
    doubled = {f"{chance.one(names)}-{chance.one(names)}" for _ in range(120)}
    pool = sorted({*names, *doubled})
    return [pool.pop(chance.whole(0, len(pool) - 1)) for _ in range(len(pool))]


def _person(
    chance: Chance, provider: Provider, officers: dict[str, list[str]], surname: str, place: int
) -> Person:
    gender = "female" if chance.happens(provider.female) else "male"
    office = chance.weighted(provider.offices)
    started = date(2016, 3, 1) + timedelta((chance.whole(0, 152) + chance.whole(0, 152)) // 2)
    return Person(
        reference=f"X{provider.first_reference + place * 7 + chance.whole(0, 6)}",
        surname=surname,
        forename=chance.one(WOMEN if gender == "female" else MEN),
        born=date(1947, 1, 1)
        + timedelta(int(365.25 * (51 - 48 * chance.whole(0, 99) * chance.whole(0, 99) / 9801))),
        gender=gender,
        ethnicity=chance.weighted(ETHNICITY),
        sentence=chance.weighted(provider.sentences),
        started=started,
        office=office,
        officer=chance.one(officers[office]),
        risk=chance.weighted(provider.risks),
        likelihood=chance.weighted(provider.likelihoods),
        status=chance.one(("Active", "Active", "active", "ACTIVE ")),
        provider=provider.code,
    )


def _spoil(chance: Chance, provider: Provider, people: list[Person]) -> None:
    # Each fault falls on rows of its own, so that the counts of excluded rows are known beforehand.
    places = list(range(5, len(people)))
    for fault, number in sorted(provider.faults, key=lambda one: one[0] != "listed twice"):
        for _ in range(number):
            place = places.pop(chance.whole(0, len(places) - 1))
            _spoil_one(chance, people, place, fault)
            if fault == "listed twice" and place - 1 in places:
                places.remove(place - 1)


def _spoil_one(chance: Chance, people: list[Person], place: int, fault: str) -> None:
    person = people[place]
    if fault == "listed twice":
        people[place] = replace(people[place - 1])
    elif fault == "ended at once":
        person.ended = date(2016, 5, 2) + timedelta(chance.whole(0, 20))
        person.started = person.ended - timedelta(chance.whole(3, 20))
    elif fault in ("started early", "started late"):
        first = date(2015, 3, 1) if fault == "started early" else date(2016, 9, 5)
        person.started = first + timedelta(chance.whole(0, 120))
    elif fault in ("post-sentence supervision", "custody", "youth order", "no sentence type"):
        person.sentence = "" if fault == "no sentence type" else fault
    else:
        setattr(person, *SIMPLE_FAULTS[fault])


SIMPLE_FAULTS: dict[str, tuple[str, str]] = {
    "no reference": ("reference", ""),
    "other provider": ("provider", "CRC"),
    "transferred": ("status", "Transferred out"),
    "no start date": ("started", ""),
    "impossible start date": ("started", "31/06/2016"),
    "unknown ethnicity code": ("ethnicity", "XX9"),
    "unknown office": ("office", "Diss outreach"),
    "offices disagree": ("second_office", "Felixstowe desk"),
    "unknown risk level": ("risk", "tbc"),
}


def _write(chance: Chance, provider: Provider, people: list[Person], sheet: Worksheet) -> None:
    sheet.append([provider.title])
    sheet.append([INVENTED])
    sheet.append([])
    sheet.append(list(provider.headers))
    for place, person in enumerate(people):
        if place and place % 190 == 0:
            sheet.append(list(provider.headers))
        if chance.happens(0.012):
            sheet.append([])
        sheet.append(_cells(chance, provider, person))
    for letter in "ABCDEFGHIJKLMNO"[: len(provider.headers)]:
        sheet.column_dimensions[letter].width = 20


def _cells(chance: Chance, provider: Provider, person: Person) -> list[object]:
    shared: list[object] = [
        _code(chance, person.ethnicity),
        _spelled(chance, person.sentence),
        _day(chance, person.started),
    ]
    rest = [_spelled(chance, person.office), _trailing(chance, person.officer), _spelled(chance, person.risk)]
    gender = _spelled(chance, person.gender) if chance.happens(0.99) else ""
    born = _day(chance, person.born)
    if provider is NPS:
        name = f"{person.surname.upper()}, {person.forename}"
        score = chance.whole(*SCORES[person.likelihood]) if person.likelihood else None
        likelihood = score if chance.happens(0.8) else f"{score}%" if score else "not scored"
        return [
            person.provider,
            person.reference,
            name,
            born,
            gender,
            *shared,
            *rest,
            likelihood,
            person.status,
        ]
    surname = person.surname.upper() if chance.happens(0.1) else _trailing(chance, person.surname)
    second = person.second_office or (_spelled(chance, person.office) if chance.happens(0.1) else None)
    likelihood = _spelled(chance, person.likelihood)
    front = [person.reference, surname, person.forename, born, gender]
    return [*front, *shared, *rest, likelihood, person.status, second, person.ended]


def _spelled(chance: Chance, word: str) -> str | None:
    return chance.one(SPELLINGS[word]) if word in SPELLINGS else word or None


def _code(chance: Chance, code: str) -> str | None:
    if not code:
        return None
    return code.lower() if chance.happens(0.04) else _trailing(chance, code)


def _trailing(chance: Chance, text: str) -> str:
    return f"{text} " if chance.happens(0.05) else text


def _day(chance: Chance, day: date | str) -> object:
    if isinstance(day, str):
        return day or None
    if chance.happens(0.8):
        return day
    return day.strftime("%d/%m/%Y") if chance.happens(0.8) else day.strftime("%d %b %Y")


def _fixed(workbook: Workbook) -> bytes:
    # A workbook is a ZIP archive that carries the time of saving in two places; both are set to one moment.
    workbook.properties.creator = "QI Desktop demonstration"
    workbook.properties.created = datetime(*MADE_AT, tzinfo=UTC).replace(tzinfo=None)
    saved, fixed = BytesIO(), BytesIO()
    workbook.save(saved)
    with zipfile.ZipFile(saved) as before, zipfile.ZipFile(fixed, "w", zipfile.ZIP_DEFLATED) as after:
        for name in before.namelist():
            content = before.read(name)
            if name == "docProps/core.xml":
                content = re.sub(
                    rb"\d{4}-\d\d-\d\dT[\d:]+Z(?=</dcterms:modified>)", b"2017-01-16T09:00:00Z", content
                )
            after.writestr(zipfile.ZipInfo(name, MADE_AT), content, zipfile.ZIP_DEFLATED)
    return fixed.getvalue()


if __name__ == "__main__":
    main()
