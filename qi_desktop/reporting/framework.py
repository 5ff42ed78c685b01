"""The framework of an inspection programme, read from its file: nothing of one programme is wired in."""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from typing import Any

from qi_desktop.foundation.paths import resource
from qi_desktop.reporting.model import OutsideFramework, UnknownFramework

DEFAULT_FRAMEWORK = "quality-impact-2017"


@dataclass(frozen=True, slots=True)
class JudgementWord:
    """One word of the scale, and whether it says that the work was good enough."""

    word: str
    enough: bool


@dataclass(frozen=True, slots=True)
class ProviderAxis:
    """One column of the grid."""

    code: str
    heading: str
    named: str
    judged: bool


@dataclass(frozen=True, slots=True)
class Domain:
    """One row of the grid, and one chapter of the report."""

    code: str
    title: str
    aim: str


@dataclass(frozen=True, slots=True)
class Framework:
    """What a programme inspects, in which words it judges, and whom it addresses."""

    code: str
    title: str
    judgements: tuple[JudgementWord, ...]
    providers: tuple[ProviderAxis, ...]
    domains: tuple[Domain, ...]
    sections: dict[str, str]
    addressees: dict[str, str]
    levels: tuple[str, ...]
    glossary: dict[str, str]

    @property
    def words(self) -> tuple[str, ...]:
        """The judgement words, best first."""
        return tuple(judgement.word for judgement in self.judgements)

    def section_title(self, code: str) -> str:
        """Return how a section is headed; a section of a form's own keeps its own name."""
        return self.sections.get(code, code.replace("_", " ").capitalize())

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


@cache
def framework_named(code: str) -> Framework:
    """Read a framework's file; an inspection that names none has the programme's first."""
    path = resource("frameworks", f"{code or DEFAULT_FRAMEWORK}.json")
    if not path.is_file():
        raise UnknownFramework(code)
    data: dict[str, Any] = json.loads(path.read_text("utf-8"))
    return Framework(
        code=data["code"],
        title=data["title"],
        judgements=tuple(JudgementWord(**one) for one in data["judgements"]),
        providers=tuple(ProviderAxis(**one) for one in data["providers"]),
        domains=tuple(Domain(**one) for one in data["domains"]),
        sections={one["code"]: one["title"] for one in data["sections"]},
        addressees={one["code"]: one["should"] for one in data["addressees"]},
        levels=tuple(data["levels"]),
        glossary={one["term"]: one["means"] for one in data["glossary"]},
    )


def _require(kind: str, value: str, allowed: Iterable[str]) -> None:
    known = tuple(allowed)
    if value not in known:
        raise OutsideFramework(kind, value, known)
