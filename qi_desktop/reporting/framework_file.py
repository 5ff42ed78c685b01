"""A framework's file as its authors write it, and everything that can be wrong with it, by field."""

import json
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from pathlib import Path
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from qi_desktop.reporting.model import FrameworkFileWrong


class _Piece(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)


class WrittenSource(_Piece):
    """Where the framework was read."""

    title: str = Field(min_length=1)
    address: str = ""


class WrittenReport(_Piece):
    """How the report speaks of the framework."""

    about: str = Field(min_length=1)
    domain: str = Field(min_length=1)
    judgements: str = Field(min_length=1)


class WrittenJudgement(_Piece):
    """One word of the scale."""

    word: str = Field(min_length=1)
    enough: bool


class WrittenAxis(_Piece):
    """One column of the grid."""

    code: str = Field(min_length=1)
    short: str = Field(min_length=1)
    heading: str = Field(min_length=1)
    named: str = Field(min_length=1)
    judged: bool


class WrittenTake(_Piece):
    """Which of the form's questions belong to a key question."""

    domain: str = ""
    section: str = ""
    question: str = ""


class WrittenKeyQuestion(_Piece):
    """One key question of a domain."""

    code: str = Field(min_length=1)
    title: str = Field(min_length=1)
    takes: tuple[WrittenTake, ...] = Field(min_length=1, strict=False)


class WrittenDomain(_Piece):
    """One row of the grid."""

    code: str = Field(pattern=r"^[a-z0-9_]+$")
    title: str = Field(min_length=1)
    aim: str = Field(min_length=1)
    group: str = ""
    key_questions: tuple[WrittenKeyQuestion, ...] = Field(default=(), strict=False)


class WrittenSection(_Piece):
    """How a section of the form is headed."""

    code: str = Field(min_length=1)
    title: str = Field(min_length=1)


class WrittenAddressee(_Piece):
    """Whom recommendations are addressed to."""

    code: str = Field(min_length=1)
    should: str = Field(min_length=1)


class WrittenTerm(_Piece):
    """One word that the glossary explains."""

    term: str = Field(min_length=1)
    means: str = Field(min_length=1)


class WrittenBand(_Piece):
    """From which percentage on a judgement is proposed."""

    percent: int = Field(ge=0, le=100)
    judgement: str


class WrittenPoints(_Piece):
    """How many points a judgement gives, or from how many points on it is proposed overall."""

    judgement: str
    points: int = Field(ge=0)


class WrittenRating(_Piece):
    """The rules by which ratings are proposed from counts."""

    key_question: Literal["pooled", "lowest"]
    domain: Literal["lowest"]
    bands: tuple[WrittenBand, ...] = Field(min_length=1, strict=False)
    points: tuple[WrittenPoints, ...] = Field(min_length=1, strict=False)
    overall: tuple[WrittenPoints, ...] = Field(min_length=1, strict=False)


class WrittenFramework(_Piece):
    """The whole file."""

    code: str = Field(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$")
    title: str = Field(min_length=1)
    about: str = Field(min_length=1)
    sources: tuple[WrittenSource, ...] = Field(min_length=1, strict=False)
    report: WrittenReport
    judgements: tuple[WrittenJudgement, ...] = Field(min_length=2, strict=False)
    providers: tuple[WrittenAxis, ...] = Field(min_length=1, strict=False)
    domains: tuple[WrittenDomain, ...] = Field(min_length=1, strict=False)
    sections: tuple[WrittenSection, ...] = Field(strict=False)
    levels: tuple[str, ...] = Field(strict=False)
    addressees: tuple[WrittenAddressee, ...] = Field(min_length=1, strict=False)
    glossary: tuple[WrittenTerm, ...] = Field(strict=False)
    rating: WrittenRating | None = None


def read_framework(path: Path) -> WrittenFramework:
    """Read a framework's file, or refuse it with every fault and the field it is in."""
    try:
        data = json.loads(path.read_bytes().decode("utf-8"), object_pairs_hook=_once)
        written = WrittenFramework.model_validate(data)
    except UnicodeDecodeError:
        raise FrameworkFileWrong(path.name, ("the file: is no text in UTF-8",)) from None
    except json.JSONDecodeError as error:
        place = f"line {error.lineno}, column {error.colno}"
        raise FrameworkFileWrong(path.name, (f"{place}: is no JSON here",)) from None
    except RecursionError:
        raise FrameworkFileWrong(path.name, ("the file: is nested too deeply",)) from None
    except _Twice as error:
        raise FrameworkFileWrong(path.name, (f"{error}: is given twice in one object",)) from None
    except ValidationError as error:
        faults = tuple(f"{_field(one['loc'])}: {_said(one['msg'])}" for one in error.errors())
        raise FrameworkFileWrong(path.name, faults) from None
    if faults := tuple(_faults(written)):
        raise FrameworkFileWrong(path.name, faults)
    return written


class _Twice(Exception):
    """A field stands twice in one object, so that one of the two would be lost without a word."""


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for name, value in pairs:
        if name in found:
            raise _Twice(name)
        found[name] = value
    return found


def _field(place: Sequence[str | int]) -> str:
    """Return a place in words: domains, entry 3, title."""
    words = [f"entry {part + 1}" if isinstance(part, int) else part for part in place]
    return ", ".join(words) or "the file"


def _said(message: str) -> str:
    known = {"Field required": "is missing", "Extra inputs are not permitted": "is no field of a framework"}
    return known.get(message, message[:1].lower() + message[1:])


def _faults(written: WrittenFramework) -> Iterator[str]:
    """Yield what fits the fields one by one, but not one another."""
    words = [one.word for one in written.judgements]
    key_questions = [one.code for domain in written.domains for one in domain.key_questions]
    for field, codes in (
        ("judgements", words),
        ("providers", [one.code for one in written.providers]),
        ("domains", [one.code for one in written.domains]),
        ("domains, key_questions", key_questions),
        ("sections", [one.code for one in written.sections] + key_questions),
        ("addressees", [one.code for one in written.addressees]),
        ("levels", written.levels),
        ("glossary", [one.term for one in written.glossary]),
    ):
        yield from _twins(field, codes)
    for place, domain in enumerate(written.domains):
        for at, question in enumerate(domain.key_questions):
            for number, take in enumerate(question.takes):
                if take == WrittenTake():
                    at_fault = ("domains", place, "key_questions", at, "takes", number)
                    yield f"{_field(at_fault)}: names no domain, section or question"
    if written.rating is not None:
        yield from _rating_faults(written, written.rating, words)


def _rating_faults(written: WrittenFramework, rating: WrittenRating, words: Sequence[str]) -> Iterator[str]:
    if not any(domain.key_questions for domain in written.domains):
        yield "rating: no domain has key questions that counts could belong to"
    lists = (("bands", rating.bands), ("points", rating.points), ("overall", rating.overall))
    for name, entries in lists:
        for place, one in enumerate(entries):
            if one.judgement not in words:
                yield f"{_field(('rating', name, place, 'judgement'))}: “{one.judgement}” is no judgement"
        yield from _twins(f"rating, {name}", [one.judgement for one in entries])
    if missing := set(words) - {one.judgement for one in rating.points}:
        yield f"rating, points: says nothing of “{min(missing)}”"
    yield from _ladder("rating, bands", [one.percent for one in rating.bands])
    yield from _ladder("rating, overall", [one.points for one in rating.overall])
    most = max(one.points for one in rating.points) * len(written.domains)
    if rating.overall[0].points > most:
        yield f"rating, overall, entry 1, points: more than the {most} that all domains can give"


def _twins(field: str, codes: Iterable[str]) -> Iterator[str]:
    seen: set[str] = set()
    for code in codes:
        if code in seen:
            yield f"{field}: “{code}” stands there twice"
        seen.add(code)


def _ladder(field: str, steps: Sequence[int]) -> Iterator[str]:
    if any(upper <= lower for upper, lower in pairwise(steps)):
        yield f"{field}: must go down from entry to entry"
    if steps[-1] != 0:
        yield f"{field}: the last entry must begin at 0, so that nothing falls below"
