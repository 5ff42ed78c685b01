"""Reads the sample and its sampled cases."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from qi_desktop.sampling.model import (
    Must,
    NamedCase,
    ReplacementState,
    Sample,
    SampledCase,
    SampledCaseState,
    SampleSettings,
    SampleState,
)
from qi_desktop.storage.database import Database


@dataclass(frozen=True, slots=True)
class SamplingStore:
    """The sample as it stands now, and the cases that were in it before."""

    database: Database

    def sample(self) -> Sample | None:
        """Return the sample that stands: an approved one before others, else the one drawn last.

        Where two laptops acted without knowing of each other, an approval is not lost to a later draw.
        """
        rows = self.database.rows(
            "select * from sample where removed is null and settings is not null"
            " order by state = 'approved' desc, case when state = 'approved' then reviewed_at end,"
            " drawn_at desc, id desc limit 1"
        )
        return next(map(self._whole, rows), None)

    def samples(self) -> list[Sample]:
        """Return every sample that was drawn, the oldest first."""
        rows = self.database.rows(
            "select * from sample where removed is null and settings is not null order by drawn_at, id"
        )
        return [self._whole(row) for row in rows]

    def sampled_cases(self, sample: str, *, include_replaced: bool) -> list[SampledCase]:
        """Return the cases of a sample in the order of their numbers."""
        rows = self.database.rows(_ALL_CASES, (sample,))
        cases = [_sampled_case(row) for row in rows]
        return [one for one in cases if include_replaced or one.state is not SampledCaseState.REPLACED]

    def sampled_case(self, record: str) -> SampledCase | None:
        """Return one sampled case, replaced or not."""
        rows = self.database.rows(f"{_CASES} and one.id = ?", (record,))
        return next(map(_sampled_case, rows), None)

    def begun(self, sample: str) -> list[str]:
        """Return the ids of a sample's cases on which a judgement form was started."""
        rows = self.database.tuples(
            "select sampled_case.id from sampled_case join assessment"
            " on assessment.sampled_case = sampled_case.id and assessment.removed is null"
            " and assessment.second_of is null"
            " where sampled_case.removed is null and sampled_case.sample = ?"
            " order by sampled_case.provider, sampled_case.position, sampled_case.id",
            (sample,),
        )
        return [record for (record,) in rows]

    def _whole(self, row: Mapping[str, Any]) -> Sample:
        """Return a sample with the cases that its settings name; where their records are, that is."""
        sample = _sample(row)
        rows = self.database.rows(_NAMED, (sample.id,))
        named = {
            must: tuple(
                NamedCase(one["provider"] or "", one["reference"] or "", one["reason"] or "")
                for one in rows
                if one["must"] == must
            )
            for must in Must
        }
        settings = replace(sample.settings, must_have=named[Must.HAVE], must_not=named[Must.NOT])
        return replace(sample, settings=settings)


# Two laptops may give the same number without knowing of each other: the later one gets a letter.
# ``winner`` is what stands in for the case whose place this one took.
_CASES = """
select one.*, fallen.id as fallen, fallen.state as fallen_state, fallen.replaced_by as winner,
    (select count(*) from sampled_case as other where other.sample = one.sample
        and other.number = one.number and other.removed is null and other.id < one.id) as namesakes
from sampled_case as one left join sampled_case as fallen
    on fallen.removed is null and fallen.number is not null and fallen.id = ifnull(one.stands_for,
        (select min(id) from sampled_case as before where before.replaced_by = one.id))
where one.removed is null and one.number is not null"""
# The same of a whole sample: asked case by case, what hangs on other cases would be looked up among all.
_ALL_CASES = """
select one.*, fallen.id as fallen, fallen.state as fallen_state, fallen.replaced_by as winner
from (select *, row_number() over (partition by number order by id) - 1 as namesakes from sampled_case
    where removed is null and number is not null and sample = ?) as one
left join (select replaced_by as stand_in, min(id) as first from sampled_case
    where replaced_by is not null group by replaced_by) as before on before.stand_in = one.id
left join sampled_case as fallen on fallen.removed is null and fallen.number is not null
    and fallen.id = ifnull(one.stands_for, before.first)
order by one.provider, one.position, one.id"""
_NAMED = """
select named_case.*, eligible_case.reference from named_case
left join eligible_case on eligible_case.id = named_case.eligible_case
where named_case.removed is null and named_case.sample = ? order by named_case.id"""
_LETTERS = "bcdefghijklmnopqrstuvwxyz"


def _sample(row: Mapping[str, Any]) -> Sample:
    return Sample(
        id=row["id"],
        inspection=row["inspection"] or "",
        seed=row["seed"] or 0,
        settings=SampleSettings.from_json(json.loads(row["settings"])),
        list_digest=row["list_digest"] or "",
        trace=json.loads(row["trace"] or "{}"),
        state=SampleState(row["state"] or SampleState.DRAWN),
        drawn_at=row["drawn_at"] or "",
        reviewed_by=row["reviewed_by"] or "",
        reviewed_at=row["reviewed_at"] or "",
        review_comment=row["review_comment"] or "",
    )


def _sampled_case(row: Mapping[str, Any]) -> SampledCase:
    state, replaced_by = _standing(row)
    letter = _LETTERS[min(row["namesakes"], len(_LETTERS)) - 1] if row["namesakes"] else ""
    stands_for = row["stands_for"] or row["fallen"] or ""
    judged = row["replacement_state"] or (ReplacementState.OPEN if stands_for else None)
    return SampledCase(
        id=row["id"],
        sample=row["sample"] or "",
        eligible_case=row["eligible_case"] or "",
        provider=row["provider"] or "",
        number=f"{row['number']}{letter}",
        position=row["position"] or 0,
        state=state,
        replaced_by=replaced_by,
        replaced_reason=row["replaced_reason"] or "",
        inspector=row["inspector"] or "",
        replaced_on=row["replaced_on"] or "",
        reserves=tuple(json.loads(row["reserves"] or "[]")),
        replacement_state=ReplacementState(judged) if judged else None,
        replacement_comment=row["replacement_comment"] or "",
        replacement_place=row["replacement_place"] or 0,
        replacement_choice=row["replacement_choice"] or "",
        stands_for=stands_for,
    )


def _standing(row: Mapping[str, Any]) -> tuple[SampledCaseState, str]:
    """Return whether a case is in the sample, and by what it was replaced.

    A stand-in is in the sample as long as it is the one that stands in. Where two laptops chose different
    ones, or a replacement was taken back on one of them, the other gives way, whatever its own state.
    """
    state = SampledCaseState(row["state"] or SampledCaseState.DRAWN)
    if row["fallen"] is None or state is SampledCaseState.REPLACED:
        return state, row["replaced_by"] or ""
    if row["fallen_state"] != SampledCaseState.REPLACED:
        return SampledCaseState.REPLACED, row["fallen"]
    if row["winner"] != row["id"]:
        return SampledCaseState.REPLACED, row["winner"] or ""
    return state, row["replaced_by"] or ""
