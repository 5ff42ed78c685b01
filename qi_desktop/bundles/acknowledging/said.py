"""What a file says beside its changes: what its sender holds, has taken in, and has sent before (pure)."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from qi_desktop.bundles.spans import Extent, Span, Spans, joined, upto

LACKING = 2000
"""So many attached files are asked for at once at most."""

LATEST = 100
"""So many files taken in, and so many sent, are told at most: the latest ones."""


class BadSaid(ValueError):
    """What a file says is not written as this format writes it."""


@dataclass(frozen=True, slots=True)
class TakenFile:
    """A file that its addressee took in, and when."""

    digest: str
    at: str


@dataclass(frozen=True, slots=True)
class SentFile:
    """A file that was sent and not acknowledged yet, with what it holds."""

    file: str
    digest: str
    extent: Extent


@dataclass(frozen=True, slots=True)
class Said:
    """What the sender of a file says of itself."""

    holds: Extent
    taken_in: tuple[TakenFile, ...] = ()
    sent: tuple[SentFile, ...] = ()
    lacks: tuple[str, ...] | None = None
    """The attached files whose bytes have not come, by digest; None where the sender does not say."""


def apart_from(sent: Iterable[SentFile], silenced: Collection[str]) -> list[SentFile]:
    """Return what was sent without what it is said to hold of some laptops."""
    told = [
        replace(one, extent={laptop: spans for laptop, spans in one.extent.items() if laptop not in silenced})
        for one in sent
    ]
    return [one for one in told if one.extent]


def as_facts(said: Said) -> dict[str, Any]:
    """Return it as it is written: of each laptop up to where nothing is missing, and what is beyond."""
    return {
        "holds": {laptop: upto(spans) for laptop, spans in said.holds.items()},
        "beyond": {
            laptop: _listed(rest)
            for laptop, spans in said.holds.items()
            if (rest := spans[1:] if upto(spans) else spans)
        },
        "taken_in": [{"digest": one.digest, "at": one.at} for one in said.taken_in],
        "sent": [
            {"file": one.file, "digest": one.digest, "extent": extent_as_facts(one.extent)}
            for one in said.sent
        ],
        **({} if said.lacks is None else {"lacks": list(said.lacks)}),
    }


def last_held(facts: Mapping[str, Any], laptop: str) -> int:
    """Return up to which change a sender holds a laptop's, 0 where they say nothing. Raises BadSaid."""
    said = read(facts)
    return max((last for _, last in said.holds.get(laptop, ())), default=0) if said else 0


def read(facts: Mapping[str, Any]) -> Said | None:
    """Read it back; nothing where an earlier format says nothing. Raises BadSaid."""
    if "holds" not in facts:
        return None
    try:
        known = {str(laptop): ((1, _whole(end)),) for laptop, end in facts["holds"].items()}
        rest = extent_of(facts.get("beyond", {}))
        holds = {one: joined([*known.get(one, ()), *rest.get(one, ())]) for one in {**known, **rest}}
        return Said(
            {laptop: spans for laptop, spans in holds.items() if spans},
            tuple(TakenFile(str(one["digest"]), _moment(one["at"])) for one in facts.get("taken_in", ())),
            tuple(
                SentFile(str(one["file"]), str(one["digest"]), extent_of(one["extent"]))
                for one in facts.get("sent", ())
            ),
            tuple(str(one) for one in facts["lacks"])[:LACKING] if "lacks" in facts else None,
        )
    except (AttributeError, KeyError, TypeError, ValueError) as error:
        raise BadSaid(str(error)[:80]) from error


def extent_as_facts(extent: Extent) -> dict[str, list[list[int]]]:
    """Return stretches as they are written."""
    return {laptop: _listed(spans) for laptop, spans in sorted(extent.items())}


def extent_of(facts: Mapping[str, Any]) -> dict[str, Spans]:
    """Read stretches back; raises ValueError for what are none."""
    return {
        str(laptop): joined((_whole(first), _whole(last)) for first, last in spans)
        for laptop, spans in facts.items()
    }


def _listed(spans: Iterable[Span]) -> list[list[int]]:
    return [list(span) for span in spans]


def _whole(number: object) -> int:
    if not isinstance(number, int) or isinstance(number, bool) or not 0 <= number < 1 << 53:
        raise ValueError("no sequence")
    return number


def _moment(text: object) -> str:
    return datetime.fromisoformat(str(text)).isoformat()
