"""The gate before the report: nothing goes into it that still gives somebody away."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence

from qi_desktop.fieldnotes.names.model import HitSort, NameHit
from qi_desktop.reporting.content import ReportContent
from qi_desktop.reporting.model import NamesInReport, PracticeExample, Unsettled


def unsettled_examples(
    examples: Sequence[PracticeExample], hits: Callable[[str, str], int]
) -> Iterator[Unsettled]:
    """Yield the examples that are not ready; ``hits`` counts, by record and text, what nobody decided on.

    Two examples under one name would be taken for the same person, so neither is ready.
    """
    told = Counter(example.changed_name.casefold() for example in examples)
    for number, example in enumerate(examples, 1):
        still_open = sum(hits(example.id, text) for text in (example.changed_name, example.text))
        shared = told[example.changed_name.casefold()] > 1
        if still_open or shared:
            yield Unsettled(
                "practice example", example.id, number, example.domain, example.provider, still_open, shared
            )


def mentioned(
    texts: Iterable[tuple[str, str, str]], hits: Callable[[str], Sequence[NameHit]]
) -> Iterator[Unsettled]:
    """Yield the other texts of the report, each a kind, a record and words, in which people stand by name.

    Where they stand it is for the lead to judge, so these do not keep the report from being built; a place
    may well be named there, and a common word in small letters is nobody.
    """
    for number, (kind, record, words) in enumerate(texts, 1):
        people = [hit for hit in hits(words) if hit.sort is not HitSort.PLACE and not hit.ordinary]
        if people:
            yield Unsettled(kind, record, number, "", "", len(people))


def require_settled(content: ReportContent) -> None:
    """Refuse to build a report with names in it that nobody decided about; none of them is told."""
    if content.unsettled:
        names = tuple(f"{one.kind} {one.number}" for one in content.unsettled)
        raise NamesInReport(names, sum(one.hits for one in content.unsettled))
