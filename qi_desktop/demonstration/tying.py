"""After the findings are written: what each of them, and each enabler and barrier, rests on."""

import json
from collections.abc import Mapping, Sequence
from typing import Any

from qi_desktop.foundation.paths import resource
from qi_desktop.reporting.support.model import Source, Supported, SupportKind
from qi_desktop.services import Services

_Sources = Mapping[SupportKind, Sequence[Source]]


def tie_findings(lead: Services) -> int:
    """Tie the findings and their factors as the invented file says; returns how many ties there are."""
    written: dict[str, Any] = json.loads(resource("demo", "rests-on.json").read_text(encoding="utf-8"))
    sources = {kind: lead.support.sources(kind) for kind in SupportKind}
    factors = {(one.finding, one.bearing.value, one.position): one.id for one in lead.findings.factors()}
    tied = 0
    for one in written["findings"]:
        named = _named(one["rests_on"], sources)
        tied += lead.support.tie(Supported.FINDING, one["finding"], named)
    for one in written["factors"]:
        factor = factors[one["finding"], one["bearing"], one["place"]]
        tied += lead.support.tie(Supported.FACTOR, factor, _named(one["rests_on"], sources))
    return tied


def _named(rests_on: Sequence[tuple[str, str]], sources: _Sources) -> list[Source]:
    return [_source(SupportKind(kind), words, sources) for kind, words in rests_on]


def _source(kind: SupportKind, words: str, sources: _Sources) -> Source:
    """Return a count by its question and provider, a passage by words in it, the others by title."""
    found = (one for one in sources[kind] if one.id == words or words in one.title)
    return next(found)
