"""Reads the sample and its sampled cases."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from qi_desktop.sampling.model import Sample, SampledCase, SampledCaseState, SampleSettings, SampleState
from qi_desktop.storage.database import Database


@dataclass(frozen=True, slots=True)
class SamplingStore:
    """The sample as it stands now, and the cases that were in it before."""

    database: Database

    def sample(self) -> Sample | None:
        """Return the sample drawn last."""
        rows = self.database.rows(
            "select * from sample where removed is null and settings is not null"
            " order by drawn_at desc, id desc limit 1"
        )
        return next(map(_sample, rows), None)

    def sampled_cases(self, sample: str, *, include_replaced: bool) -> list[SampledCase]:
        """Return the cases of a sample in the order of their numbers."""
        rows = self.database.rows(
            "select * from sampled_case where removed is null and sample = ? and number is not null"
            " and (? or state is null or state <> 'replaced') order by provider, position, id",
            (sample, include_replaced),
        )
        return [_sampled_case(row) for row in rows]

    def sampled_case(self, record: str) -> SampledCase | None:
        """Return one sampled case, replaced or not."""
        rows = self.database.rows(
            "select * from sampled_case where id = ? and removed is null and number is not null", (record,)
        )
        return next(map(_sampled_case, rows), None)


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
    return SampledCase(
        id=row["id"],
        sample=row["sample"] or "",
        eligible_case=row["eligible_case"] or "",
        provider=row["provider"] or "",
        number=row["number"],
        position=row["position"] or 0,
        state=SampledCaseState(row["state"] or SampledCaseState.DRAWN),
        replaced_by=row["replaced_by"] or "",
        replaced_reason=row["replaced_reason"] or "",
        inspector=row["inspector"] or "",
    )
