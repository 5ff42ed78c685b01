"""What the counts command adds on demand: how far each count can be from the truth, and its sentences."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict
from typing import Any

from qi_desktop.analysis.model import Count
from qi_desktop.analysis.sentences import sentences
from qi_desktop.analysis.uncertainty import Drawn, drawn_for, said, wilson


def uncertainty_of(
    counts: Sequence[Count], samples: Mapping[str, Drawn], by: str | None
) -> list[dict[str, Any]]:
    """Return each count's interval as numbers out of its relevant ones, and as shares for other programs."""
    told: list[dict[str, Any]] = []
    for count in counts:
        drawn = drawn_for(count.group, count.unit, samples, by)
        interval = None if count.mixed_rules else wilson(count.met, count.relevant, drawn)
        if interval is not None:
            least, most = interval.of(count.relevant)
            told.append(
                {
                    **_named(count),
                    "met": count.met,
                    "relevant": count.relevant,
                    "least": least,
                    "most": most,
                    "share_low": round(interval.low, 4),
                    "share_high": round(interval.high, 4),
                    "eligible_known": interval.corrected,
                    "words": said(count.met, count.relevant, interval),
                }
            )
    return told


def sentences_of(counts: Sequence[Count]) -> list[dict[str, Any]]:
    """Return what can be said of each count, positive and negative, or why it makes no sentence."""
    return [_named(count) | asdict(sentences(count)) for count in counts]


def _named(count: Count) -> dict[str, Any]:
    return {"question": count.question, "group": count.group}
