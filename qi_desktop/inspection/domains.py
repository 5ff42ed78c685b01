"""The domains in which an inspection judges, as the file of its framework names them."""

import json
from functools import cache

from qi_desktop.foundation.paths import resource

DEFAULT_FRAMEWORK = "quality-impact-2017"
"""The framework of an inspection that names none."""


@cache
def domain_titles(framework: str) -> dict[str, str]:
    """Return titles by code, in the order of the file; none of a framework that is not here."""
    path = resource("frameworks", f"{framework or DEFAULT_FRAMEWORK}.json")
    if not path.is_file():
        return {}
    return {one["code"]: one["title"] for one in json.loads(path.read_text("utf-8"))["domains"]}


@cache
def title_of(domain: str) -> str:
    """Return the title of a domain under whichever framework has it; else its code as it stands."""
    for path in sorted(resource("frameworks").glob("*.json")):
        if domain in (titles := domain_titles(path.stem)):
            return titles[domain]
    return domain
