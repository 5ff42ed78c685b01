"""What heads of a compound field, and of its columns alone, say together (pure).

A record of such a kind may have heads of two sorts: of the compound field, each holding all facts of a
row, and of single columns, as version 0.1 wrote them. What is shown follows from the set of heads alone:

* the first head of the compound field, by laptop and sequence, gives every column;
* heads of single columns show only where the record has no head of the compound field. A change of the
  compound field supersedes those its writer knew, so both stand side by side only where neither knew of
  the other; then the record is contested unless they say the same.
"""

import json
from collections.abc import Iterable, Mapping, Sequence

from qi_desktop.storage.kinds import COMPOUNDS, Compound, fields_of
from qi_desktop.storage.ledger.chain import written
from qi_desktop.storage.ledger.heads import Head
from qi_desktop.storage.model import ChangeUnknown, Value

Facts = dict[str, Value]


def filled(facts: Mapping[str, Value]) -> Facts:
    """Return the facts without the blank ones: a blank is told by its absence."""
    return {name: value for name, value in facts.items() if value is not None}


def check_known(kind: str, field: str, value: str | None) -> None:
    """Refuse a value this version has no place for; raises ChangeUnknown. ``value`` is JSON text."""
    if field not in fields_of(kind):
        raise ChangeUnknown(kind, field)
    compound = COMPOUNDS.get(kind)
    if compound is None or field != compound.field or value is None:
        return
    facts: Value = json.loads(value)
    if not isinstance(facts, dict):
        raise ChangeUnknown(kind, field)
    for name, fact in facts.items():
        if name not in compound.columns or fact is None:
            raise ChangeUnknown(kind, name)


def facts_in(value: str | None) -> Facts:
    """Return the facts a compound value holds; none in one that was erased."""
    loaded: Facts | None = None if value is None else json.loads(value)
    return filled(loaded or {})


def essence(compound: Compound, facts: Mapping[str, Value]) -> str:
    """Return what facts say apart from where they were read; equal texts are no conflict."""
    return written({name: value for name, value in facts.items() if name not in compound.origin})


def sides(compound: Compound, heads: Sequence[Head]) -> list[Facts]:
    """Return the differing sets of facts that heads in their order stand for, the one shown first."""
    wholes = [facts_in(head.value) for head in heads if head.field == compound.field]
    single = [head for head in heads if head.field in compound.columns]
    shown = wholes[0] if wholes else _of_columns(single)
    found = {essence(compound, shown): shown}
    for facts in (*wholes[1:], *(with_column(shown, head) for head in single)):
        found.setdefault(essence(compound, facts), facts)
    return list(found.values())


def with_column(facts: Mapping[str, Value], head: Head) -> Facts:
    """Return facts as they would be if the head of a single column held."""
    return filled({**facts, head.field: None if head.value is None else json.loads(head.value)})


def _of_columns(heads: Iterable[Head]) -> Facts:
    values: dict[str, Value] = {}
    for head in heads:
        values.setdefault(head.field, None if head.value is None else json.loads(head.value))
    return filled(values)


def changed_facts(compound: Compound, now: Mapping[str, Value], given: Mapping[str, Value]) -> Facts | None:
    """Return the facts with those given among them, or None where they would say nothing new."""
    facts = filled({**now, **given})
    return None if essence(compound, facts) == essence(compound, now) else facts
