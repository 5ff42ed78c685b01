"""The words and short forms that a text uses, with what they mean."""

import json
import re
from collections.abc import Mapping
from functools import cache

from qi_desktop.foundation.paths import resource
from qi_desktop.reporting.phrases import LANGUAGE


@cache
def known_terms() -> Mapping[str, str]:
    """Return the terms of the trade that the program can explain."""
    written = json.loads(resource("glossary", f"{LANGUAGE}.json").read_text("utf-8"))
    return {one["term"]: one["means"] for one in written}


def used_terms(text: str, own: Mapping[str, str]) -> list[tuple[str, str]]:
    """Return each term that a text uses, with its meaning; those of the framework go before known ones.

    A meaning may use terms as well: these are explained too.
    """
    terms = {**known_terms(), **own}
    found: dict[str, str] = {}
    searched = text
    while fresh := {term: terms[term] for term in terms if term not in found and _uses(searched, term)}:
        found |= fresh
        searched = "\n".join(fresh.values())
    return sorted(found.items(), key=lambda one: one[0].casefold())


def _uses(text: str, term: str) -> bool:
    return _pattern(term).search(text) is not None


@cache
def _pattern(term: str) -> re.Pattern[str]:
    """Return what finds a term in any number; short forms are told from words by their capitals."""
    short_form = any(letter.isupper() for letter in term[1:])
    words = re.escape(term).replace(r"\ ", r"[\s-]+")
    return re.compile(rf"\b{words}(?:s|es)?\b", 0 if short_form else re.IGNORECASE)
