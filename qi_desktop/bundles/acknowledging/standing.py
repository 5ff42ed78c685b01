"""Where each sent file stands, and which ones in between never came (pure)."""

from collections.abc import Sequence
from dataclasses import replace

from qi_desktop.bundles.acknowledging.said import SentFile
from qi_desktop.bundles.model import Missing, Sent, Standing
from qi_desktop.bundles.spans import Extent, Span, beyond, gaps, joined, without


def standing(outbox: Sequence[Sent]) -> list[Sent]:
    """Return the files as they were written, each with where it stands."""
    return [
        replace(sent, standing=_of(sent), again_in=_again(sent, outbox[n + 1 :]))
        for n, sent in enumerate(outbox)
    ]


def _of(sent: Sent) -> Standing:
    if sent.acknowledged_at:
        return Standing.RECEIVED
    if sent.judged:
        return Standing.LOST
    return Standing.SENT if sent.delivered_at else Standing.WAITING


def _again(sent: Sent, later: Sequence[Sent]) -> str:
    """Return the first later file that holds all that this one did, if this one did not arrive."""
    if sent.acknowledged_at:
        return ""
    to_the_same = (one for one in later if (one.addressee, one.kind) == (sent.addressee, sent.kind))
    return next((one.file for one in to_the_same if not beyond(sent.extent, one.extent)), "")


def missing(held: Extent, announced: Sequence[SentFile], persons: dict[str, str]) -> list[Missing]:
    """Return what of these laptops was written and is not here, with the names of the files it went in.

    A gap shows that something is missing; what a later file announced shows it also after the last one held.
    """
    found: list[Missing] = []
    for laptop, person in sorted(persons.items()):
        here = held.get(laptop, ())
        told = [span for one in announced for span in one.extent.get(laptop, ())]
        found.extend(
            Missing(laptop, person, *span, _files(laptop, span, announced))
            for span in joined([*gaps(here), *without(joined(told), here)])
        )
    return found


def _files(laptop: str, span: Span, announced: Sequence[SentFile]) -> tuple[str, ...]:
    whole = (span,)
    return tuple(
        dict.fromkeys(
            one.file
            for one in announced
            if (spans := one.extent.get(laptop, ())) and without(spans, whole) != spans
        )
    )
