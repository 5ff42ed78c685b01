"""The framework of an inspection programme, read from its file: nothing of one programme is wired in."""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from qi_desktop.analysis.model import Count
from qi_desktop.foundation.paths import resource
from qi_desktop.inspection.domains import DEFAULT_FRAMEWORK
from qi_desktop.inspection.model import Provider
from qi_desktop.reporting.model import FrameworkFileWrong, OutsideFramework, UnknownFramework

if TYPE_CHECKING:
    from qi_desktop.reporting.framework_file import WrittenDomain, WrittenFramework, WrittenRating

_EACH_PROVIDER = "*"


@dataclass(frozen=True, slots=True)
class JudgementWord:
    """One word of the scale, and whether it says that the work was good enough."""

    word: str
    enough: bool


@dataclass(frozen=True, slots=True)
class ProviderAxis:
    """One column of the grid; a code of ``*`` stands for each provider of the inspection."""

    code: str
    short: str
    heading: str
    named: str
    judged: bool

    @property
    def each(self) -> bool:
        """Whether it stands for each provider of the inspection."""
        return self.code == _EACH_PROVIDER


@dataclass(frozen=True, slots=True)
class KeyQuestion:
    """A part of a domain, and which counts of the form belong to it, by domain, section and question."""

    code: str
    title: str
    takes: tuple[tuple[str, str, str], ...]

    def holds(self, count: Count) -> bool:
        """Tell whether a count belongs here; what a rule leaves empty may be anything."""
        own = (count.domain, count.section, count.question)
        return any(
            all(asked in {"", given} for asked, given in zip(rule, own, strict=True)) for rule in self.takes
        )


@dataclass(frozen=True, slots=True)
class Domain:
    """One row of the grid, and one chapter of the report; without key questions it is the form's domain."""

    code: str
    title: str
    aim: str
    group: str = ""
    key_questions: tuple[KeyQuestion, ...] = ()


@dataclass(frozen=True, slots=True)
class RatingRules:
    """How ratings are proposed from counts: bands of percentages, points, and what the points add up to."""

    lowest_question: bool
    """True where a key question is as good as its weakest question; false where its judgements are pooled."""
    bands: tuple[tuple[int, str], ...]
    points: Mapping[str, int]
    overall: tuple[tuple[int, str], ...]


@dataclass(frozen=True, slots=True)
class ReportWords:
    """How the report speaks of the framework."""

    about: str
    domain: str
    judgements: str


@dataclass(frozen=True, slots=True)
class Framework:
    """What a programme inspects, in which words it judges, and whom it addresses."""

    code: str
    title: str
    report: ReportWords
    judgements: tuple[JudgementWord, ...]
    providers: tuple[ProviderAxis, ...]
    domains: tuple[Domain, ...]
    sections: dict[str, str]
    addressees: dict[str, str]
    levels: tuple[str, ...]
    glossary: dict[str, str]
    rating: RatingRules | None = None

    @property
    def words(self) -> tuple[str, ...]:
        """The judgement words, best first."""
        return tuple(judgement.word for judgement in self.judgements)

    def section_title(self, code: str) -> str:
        """Return how a section is headed; a section of a form's own keeps its own name."""
        return self.sections.get(code, code.replace("_", " ").capitalize())

    def domain_title(self, code: str) -> str:
        """Return a domain's title; a domain of a form's own keeps its own name."""
        titles = {domain.code: domain.title for domain in self.domains}
        return titles.get(code, code.replace("_", " ").capitalize())

    def provider_words(self, code: str) -> str:
        """Return how a column of the grid is called."""
        return next((axis.short for axis in self.providers if axis.code == code), code)

    def for_providers(self, providers: Sequence[Provider]) -> "Framework":
        """Return the framework with a column and an addressee for each provider, where it asks for that."""
        columns = (
            one for axis in self.providers for one in (_each(axis, providers) if axis.each else (axis,))
        )
        named = {provider.code: provider for provider in providers}
        addressees: dict[str, str] = {}
        for code, should in self.addressees.items():
            mine = named if code == _EACH_PROVIDER else {code: None}
            addressees |= {name: _filled(should, one) if one else should for name, one in mine.items()}
        return replace(self, providers=tuple(columns), addressees=addressees)

    def placed(self, counts: Iterable[Count]) -> tuple[Count, ...]:
        """Return counts under this framework's domains and key questions; others keep where they were."""
        return tuple(self._placed(count) for count in counts)

    def _placed(self, count: Count) -> Count:
        for domain in self.domains:
            for question in domain.key_questions:
                if question.holds(count):
                    return replace(count, domain=domain.code, section=question.code)
        return count

    def require_cell(self, domain: str, provider: str) -> None:
        """Refuse a domain or provider that is not in the grid."""
        _require("domain", domain, (one.code for one in self.domains))
        _require("provider", provider, (one.code for one in self.providers))

    def require_judgement(self, word: str) -> None:
        """Refuse a judgement that is not in the scale; no judgement yet is allowed."""
        if word:
            _require("judgement", word, self.words)

    def require_addressee(self, addressee: str) -> None:
        """Refuse an addressee the programme does not know."""
        _require("addressee", addressee, self.addressees)


def known_frameworks() -> dict[str, str]:
    """Return the title of every framework that ships with the program, by code, the program's own first."""
    titles: dict[str, str] = {}
    for path in sorted(resource("frameworks").glob("*.json")):
        data: Any = json.loads(path.read_text("utf-8"))
        titles[path.stem] = str(cast("Mapping[str, Any]", data)["title"])
    return dict(sorted(titles.items(), key=lambda one: one[0] != DEFAULT_FRAMEWORK))


@cache
def framework_named(code: str) -> Framework:
    """Read a framework's file; an inspection that names none has the programme's first."""
    name = code or DEFAULT_FRAMEWORK
    if name not in known_frameworks():
        raise UnknownFramework(code)
    return framework_in(resource("frameworks", f"{name}.json"), code=name)


def framework_in(path: Path, code: str = "") -> Framework:
    """Read a framework from a file; with ``code``, the file must say the same."""
    from qi_desktop.reporting.framework_file import read_framework

    written = read_framework(path)
    if code and written.code != code:
        raise FrameworkFileWrong(path.name, (f"code: is not “{code}”, as the file is called",))
    return _of(written)


def _of(written: "WrittenFramework") -> Framework:
    domains = tuple(_domain(one) for one in written.domains)
    key_questions = {one.code: one.title for domain in domains for one in domain.key_questions}
    report = written.report
    return Framework(
        code=written.code,
        title=written.title,
        report=ReportWords(report.about, report.domain, report.judgements),
        judgements=tuple(JudgementWord(one.word, one.enough) for one in written.judgements),
        providers=tuple(
            ProviderAxis(one.code, one.short, one.heading, one.named, one.judged) for one in written.providers
        ),
        domains=domains,
        sections={one.code: one.title for one in written.sections} | key_questions,
        addressees={one.code: one.should for one in written.addressees},
        levels=written.levels,
        glossary={one.term: one.means for one in written.glossary},
        rating=_rules(written.rating) if written.rating else None,
    )


def _domain(written: "WrittenDomain") -> Domain:
    questions = tuple(
        KeyQuestion(
            one.code, one.title, tuple((take.domain, take.section, take.question) for take in one.takes)
        )
        for one in written.key_questions
    )
    return Domain(written.code, written.title, written.aim, written.group, questions)


def _rules(written: "WrittenRating") -> RatingRules:
    return RatingRules(
        lowest_question=written.key_question == "lowest",
        bands=tuple((one.percent, one.judgement) for one in written.bands),
        points={one.judgement: one.points for one in written.points},
        overall=tuple((one.points, one.judgement) for one in written.overall),
    )


def _each(axis: ProviderAxis, providers: Sequence[Provider]) -> Iterator[ProviderAxis]:
    for one in providers:
        yield ProviderAxis(
            code=one.code,
            short=_filled(axis.short, one),
            heading=_filled(axis.heading, one),
            named=_filled(axis.named, one),
            judged=axis.judged,
        )


def _filled(text: str, provider: Provider) -> str:
    return text.replace("{code}", provider.code).replace("{name}", provider.name)


def _require(kind: str, value: str, allowed: Iterable[str]) -> None:
    known = tuple(allowed)
    if value not in known:
        raise OutsideFramework(kind, value, known)
