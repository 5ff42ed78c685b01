"""Which evidence a line of enquiry has: what people added, and the passages coded to it (pure)."""

from collections import Counter, defaultdict
from collections.abc import Iterable

from qi_desktop.fieldnotes.enquiries.model import Evidence, EvidenceKind, Weighed, Weighs
from qi_desktop.fieldnotes.model import Passage

_ORDER = (Weighs.FOR, Weighs.AGAINST, Weighs.NEITHER)


def passage_evidence(line: str, passage: str) -> str:
    """Return the record that says which way a passage weighs; the same on every laptop."""
    return f"{line}/passage/{passage}"


def evidence_of(line: str, added: Iterable[Evidence], passages: Iterable[Passage]) -> list[Evidence]:
    """Return a line's evidence: for it, against it, then what nobody has weighed yet.

    A passage counts as long as it is coded to the line; what was said of its weight waits for it otherwise.
    """
    own = [one for one in added if one.line == line]
    weighed = {one.id: one for one in own if one.kind is EvidenceKind.PASSAGE}
    coded = [_of(line, one, weighed) for one in passages if one.coding.line_of_enquiry == line]
    others = [one for one in own if one.kind is not EvidenceKind.PASSAGE]
    return sorted([*coded, *others], key=lambda one: _ORDER.index(one.weighs))


def weighed(lines: Iterable[str], weights: Iterable[tuple[str, Weighs, int]]) -> dict[str, Weighed]:
    """Return for each line how much weighs which way, of the numbers counted for each line and weight."""
    counted: defaultdict[str, Counter[Weighs]] = defaultdict(Counter)
    for line, weighs, number in weights:
        counted[line][weighs] += number
    return {
        line: Weighed(*(counted[line][weighs] for weighs in (Weighs.FOR, Weighs.AGAINST, Weighs.NEITHER)))
        for line in lines
    }


def _of(line: str, passage: Passage, weighed: dict[str, Evidence]) -> Evidence:
    record = passage_evidence(line, passage.id)
    known = weighed.get(record)
    weighs = known.weighs if known else Weighs.NEITHER
    return Evidence(record, line, weighs, EvidenceKind.PASSAGE, passage.id, passage=passage)
