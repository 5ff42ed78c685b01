"""Holds the lines of the case list in memory, where they are sorted and filtered, and reads what fills them.

The file itself is encrypted page by page; sorting 100,000 cases in it would decrypt them each time.
"""

import json
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from operator import itemgetter
from typing import Any

from qi_desktop.assessment.case_list.finding import words_of
from qi_desktop.assessment.case_list.model import CaseLine, CaseView, Sort, Wanted, Whose
from qi_desktop.assessment.model import AssessmentState
from qi_desktop.storage.database import Database

FEW = 5000
"""So many lines found are quicker sorted than picked out of all that are sorted."""
_STATES = tuple(AssessmentState)
_COLUMN = {
    Sort.NUMBER: "place",
    Sort.PROVIDER: "provider",
    Sort.OFFICE: "office",
    Sort.INSPECTOR: "inspector_name",
    Sort.STATE: "stage",
    Sort.PROGRESS: "share",
    Sort.TOUCHED: "touched_at",
    Sort.CONTESTED: "contested",
}


@dataclass(frozen=True, slots=True)
class Begun:
    """A begun case as its progress is worked out: in which form, on which facts."""

    sampled_case: str
    digest: str
    context: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class CaseTally:
    """How far a case had come, what that was worked out from, and when it was last touched."""

    basis: str
    answered: int
    relevant: int
    touched_at: str


class CaseListStore:
    """The lines of one workspace's case list."""

    def __init__(self, database: Database) -> None:
        """Work on one file."""
        self._database = database

    # --------------------------------------------------------------------------------------- reading the file
    def ids(self, sample: str) -> tuple[list[str], frozenset[str]]:
        """Return the ids of a sample's cases in the order of their numbers, and which of them are unusual.

        A number given twice gets a letter, a stand-in may have to give way: sampling says what becomes of
        those. All others are in the sample under the number they were given.
        """
        rows = list(self._database.tuples(_CASES, (sample,)))
        again = {number for number, times in Counter(number for _, number, *_ in rows).items() if times > 1}
        standing_in = {other for *_, other in rows if other}
        unusual = frozenset(
            record
            for record, number, *standing in rows
            if number in again or any(standing) or record in standing_in
        )
        return [record for record, *_ in rows], unusual

    def read(self, ids: Sequence[str]) -> list[CaseLine]:
        """Return the cases as the file has them; how far they have come as it was last worked out."""
        rows = self._database.tuples(_LINES, (json.dumps(ids),))
        return [_line(row) for row in rows]

    def count(self, sample: str) -> int:
        """Return how many cases are in a sample, replaced ones not counted."""
        return self._database.value(
            "select count(*) from sampled_case where removed is null and number is not null"
            " and ifnull(state, '') <> 'replaced' and sample = ?",
            (sample,),
        )

    def contested(self, ids: Sequence[str] | None = None) -> dict[str, int]:
        """Return how many answers of each case, or of these, nobody has decided yet."""
        if ids is None:
            return dict(self._database.tuples(f"{_CONTESTED} group by 1"))
        among = "answer.assessment in (select value from json_each(?))"
        return dict(self._database.tuples(f"{_CONTESTED} and {among} group by 1", (json.dumps(ids),)))

    def begun(self, ids: Sequence[str]) -> list[Begun]:
        """Return those of the cases on which a form was begun."""
        rows = self._database.rows(_BEGUN, (json.dumps(ids),))
        return [Begun(row.pop("id"), row.pop("digest"), _context(row)) for row in rows]

    def open_cases(self, sample: str, person: str) -> int:
        """Return how many of a sample's cases of a person, or of everybody, are not assessed yet."""
        return self._database.value(_OPEN, (sample, person))

    # ------------------------------------------------------------------------------------------------ tallies
    def traces(self, sampled_case: str) -> tuple[str, int]:
        """Return what tells whether a case's answers are still the same, and its latest moment."""
        rows = self._database.tuples(_TRACES, (sampled_case, f"{sampled_case}/", f"{sampled_case}0"))
        found = list(rows)
        trace = ",".join(f"{laptop}.{count}.{last}" for laptop, count, last, _ in found)
        return trace, max((clock for *_, clock in found), default=0)

    def extent(self) -> str:
        """Return what is the same as long as the file holds the same changes, whoever made them."""
        return self._database.value(_EXTENT) or ""

    def tallies(self, ids: Sequence[str]) -> dict[str, CaseTally]:
        """Return how far cases had come when that was last worked out."""
        rows = self._database.tuples(
            "select sampled_case, basis, answered, relevant, touched_at from case_tally"
            " where sampled_case in (select value from json_each(?))",
            (json.dumps(ids),),
        )
        return {record: CaseTally(*tally) for record, *tally in rows}

    def keep_tallies(self, tallies: Mapping[str, CaseTally]) -> None:
        """Keep how far cases have come; the next start of the program need not work it out again."""
        if self._database.read_only or not tallies:
            return
        with self._database.transaction():
            self._database.run_many(
                "insert or replace into case_tally values (?, ?, ?, ?, ?)",
                (
                    (record, one.basis, one.answered, one.relevant, one.touched_at)
                    for record, one in tallies.items()
                ),
            )

    # ---------------------------------------------------------------------------------------- lines in memory
    def clear(self) -> None:
        """Begin with no lines; a table of this connection alone, held in memory and never on a disk."""
        self._database.run("drop table if exists temp.case_line")
        self._database.run(_TABLE)
        self._database.run("create index temp.case_line_id on case_line (id)")
        for column in _COLUMN.values():
            if column != "place":
                self._database.run(_INDEX.format(column=column))

    def add(self, lines: Iterable[tuple[int, CaseLine]]) -> None:
        """Add lines at their places."""
        self._database.run_many(_ADD, (_row(place, line) for place, line in lines))

    def renew(self, line: CaseLine) -> None:
        """Put a line anew where it stands."""
        place = self.place_of(line.sampled_case)
        if place is not None:
            self._database.run_many(_ADD, [_row(place, line)])

    def drop(self, sampled_case: str) -> None:
        """Take a case off the list."""
        self._database.run("delete from temp.case_line where id = ?", (sampled_case,))

    def count_held(self) -> int:
        """Return how many cases are on the list."""
        return self._database.value("select count(*) from temp.case_line")

    def open_held(self, person: str) -> int:
        """Return how many cases on the list, a person's or everybody's, are not assessed yet."""
        return self._database.value(_OPEN_HELD, (person,))

    def place_of(self, sampled_case: str) -> int | None:
        """Return where a case stands among all."""
        return self._database.value("select place from temp.case_line where id = ?", (sampled_case,))

    def found(self, wanted: Wanted, person: str, *, leads: bool) -> Iterable[int]:
        """Return where the cases looked for stand among all, in the order asked for."""
        column = _COLUMN[wanted.sort]
        order = f"order by {column}{' desc' if wanted.descending else ''}, place"
        conditions, values = _conditions(wanted, person, leads=leads)
        if not conditions:
            return self._places(order)
        matching = self._places(f"where {' and '.join(conditions)}", values)
        if wanted.sort is Sort.NUMBER:
            return reversed(matching) if wanted.descending else matching
        if len(matching) < FEW:
            return self._places(f"{_AMONG} {order}", (json.dumps(matching),))
        # The whole order stands in an index; looking every line of it up would take longer.
        among = frozenset(matching)
        return [place for place in self._places(order) if place in among]

    def _places(self, which: str, values: Sequence[Any] = ()) -> list[int]:
        rows = self._database.tuples(f"{_PLACES} {which}", values)
        return list(map(itemgetter(0), rows))

    def lines(self, places: Sequence[int]) -> list[CaseLine]:
        """Return the lines that stand at these places, in their order."""
        rows = self._database.tuples(f"{_FIELDS} {_AMONG}", (json.dumps(list(places)),))
        found = {place: _held_line(row) for place, *row in rows}
        return [found[place] for place in places]

    def line(self, sampled_case: str) -> CaseLine | None:
        """Return the line of one case."""
        rows = self._database.tuples(f"{_FIELDS} where id = ?", (sampled_case,))
        return next((_held_line(row) for _, *row in rows), None)

    # -------------------------------------------------------------------------------------------------- views
    def views(self, owner: str) -> list[CaseView]:
        """Return what a person keeps, by name."""
        rows = self._database.rows(
            "select id, name, owner, wanted from case_view where removed is null and name is not null"
            " and owner = ? order by name collate nocase, id",
            (owner,),
        )
        return [
            CaseView(
                row["id"], row["name"], row["owner"], Wanted.from_json(json.loads(row["wanted"] or "{}"))
            )
            for row in rows
        ]


_CONTESTED = """
select answer.assessment, count(distinct answer.id) from contested
join answer on answer.id = contested.record
where contested.kind = 'answer' and answer.removed is null"""
_CASES = """
select id, number, nullif(state, 'drawn'), stands_for, replaced_by from sampled_case
where removed is null and number is not null and sample = ? order by provider, position, id"""
_LINES = """
select sampled_case.id, sampled_case.number, sampled_case.provider, eligible_case.office,
    sampled_case.inspector, team_member.name, assessment.id is not null, assessment.state,
    case_tally.answered, case_tally.relevant, case_tally.touched_at
from json_each(?) cross join sampled_case on sampled_case.id = json_each.value
left join eligible_case on eligible_case.id = sampled_case.eligible_case
left join team_member on team_member.id = sampled_case.inspector
left join assessment on assessment.id = sampled_case.id and assessment.removed is null
left join case_tally on case_tally.sampled_case = sampled_case.id
order by json_each.key"""
_BEGUN = """
select sampled_case.id, form.digest, sampled_case.provider,
    eligible_case.gender, eligible_case.ethnicity_group, eligible_case.sentence_type, eligible_case.office,
    eligible_case.risk_of_serious_harm, eligible_case.likelihood_of_reoffending
from json_each(?) cross join sampled_case on sampled_case.id = json_each.value
join assessment on assessment.id = sampled_case.id and assessment.removed is null
join form on form.id = assessment.form
left join eligible_case on eligible_case.id = sampled_case.eligible_case
order by json_each.key"""
_OPEN = """
select count(*) from sampled_case
left join assessment on assessment.id = sampled_case.id and assessment.removed is null
where sampled_case.removed is null and sampled_case.number is not null
    and ifnull(sampled_case.state, '') <> 'replaced' and sampled_case.sample = ?1
    and ?2 in ('', sampled_case.inspector)
    and ifnull(assessment.state, '') not in ('complete', 'approved', 'locked')"""
_OPEN_HELD = """
select count(*) from temp.case_line
where ?1 in ('', inspector) and state not in ('complete', 'approved', 'locked')"""
# The records of an assessment have its case's id, or begin with it.
_TRACES = """
select laptop, number, last, (select entry.clock from change
    join entry on entry.laptop = change.laptop and entry.entry = change.entry
    where change.laptop = traced.laptop and change.sequence = traced.last)
from (select laptop, count(*) as number, max(sequence) as last from (
    select laptop, sequence from change where record = ?1 and kind = 'assessment'
    union all select laptop, sequence from change where record > ?2 and record < ?3)
    group by laptop) as traced order by laptop"""
_EXTENT = """
select group_concat(number || '.' || ifnull((select max(sequence) from change where laptop = number), 0))
    || '/' || (select count(*) from received)
from (select number from laptop order by number)"""
_TABLE = """
create temp table case_line (
    place integer primary key, id text, number text, provider text, office text collate nocase,
    inspector text, inspector_name text collate nocase, state text, stage integer, answered integer,
    relevant integer, share real, contested integer, touched_at text, words text)"""
_FIELDS = """
select place, id, number, provider, office, inspector, inspector_name, state, answered, relevant,
    contested, touched_at from temp.case_line"""
_INDEX = "create index temp.by_{column} on case_line ({column}, place)"
_AMONG = "where place in (select value from json_each(?))"
_PLACES = "select place from temp.case_line"
_ADD = "insert or replace into temp.case_line values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"


def _line(row: Sequence[Any]) -> CaseLine:
    record, number, provider, office, inspector, name, begun, state, answered, relevant, touched = row
    return CaseLine(
        sampled_case=record,
        number=number,
        provider=provider or "",
        office=office or "",
        inspector=inspector or "",
        inspector_name=name or "",
        state=AssessmentState(state or AssessmentState.DRAFT) if begun else AssessmentState.NOT_STARTED,
        answered=answered or 0 if begun else 0,
        relevant=relevant or 0 if begun else 0,
        touched_at=touched or "" if begun else "",
    )


def _held_line(row: Sequence[Any]) -> CaseLine:
    record, number, provider, office, inspector, name, state, answered, relevant, contested, touched = row
    return CaseLine(
        record,
        number,
        provider,
        office,
        inspector,
        name,
        AssessmentState(state),
        answered,
        relevant,
        contested,
        touched,
    )


def _row(place: int, line: CaseLine) -> tuple[Any, ...]:
    return (
        place,
        line.sampled_case,
        line.number,
        line.provider,
        line.office,
        line.inspector,
        line.inspector_name,
        line.state.value,
        _STATES.index(line.state),
        line.answered,
        line.relevant,
        line.answered / max(1, line.relevant),
        line.contested,
        line.touched_at,
        words_of(line),
    )


def _context(row: Mapping[str, Any]) -> dict[str, str]:
    return {name: value or "" for name, value in row.items()}


def _conditions(wanted: Wanted, person: str, *, leads: bool) -> tuple[list[str], list[Any]]:
    conditions: list[str] = []
    values: list[Any] = []

    def ask(condition: str, *given: str) -> None:
        conditions.append(condition)
        values.extend(given)

    if wanted.whose is Whose.MINE:
        ask("inspector = ?", person)
    elif wanted.whose is Whose.WAITING:
        mine = "(inspector = ? and state = 'returned')"
        ask(f"({mine} or state = 'complete')" if leads else mine, person)
    if wanted.states:
        ask(f"state in ({', '.join('?' * len(wanted.states))})", *(one.value for one in wanted.states))
    if wanted.provider:
        ask("provider = ?", wanted.provider)
    for word in wanted.text.casefold().split():
        ask("instr(words, ?) > 0", word)
    return conditions, values
