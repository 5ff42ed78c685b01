"""What a newer list says otherwise than the provider's last one: added, gone, changed; none is lost."""

from collections.abc import Mapping

from qi_desktop.inspection.listing.model import CaseChange, Changes, FactChange
from qi_desktop.inspection.listing.provider_list import (
    DECISION_PLACE,
    LISTED,
    VERDICT_PLACE,
    Before,
    CaseList,
)
from qi_desktop.inspection.model import NO_LONGER_LISTED, standing

NEWER_FACTS = ("ethnicity_two", "age_band")
"""Facts that an earlier version of the program did not keep: their first coming is no change."""


def changes_of(case_list: CaseList, before: Before, drawn: Mapping[str, str]) -> Changes:
    """Compare a list with what is kept of the provider's cases; drawn ones are named by their numbers."""
    still = {key: old for key, old in before.items() if old[VERDICT_PLACE] != NO_LONGER_LISTED}
    if not before:
        return Changes(case_list.provider, first=True, added=len(case_list.ids), unchanged=0)
    added: list[CaseChange] = []
    changed: list[CaseChange] = []
    now_eligible: list[CaseChange] = []
    now_excluded: list[CaseChange] = []
    columns = [case_list.facts[name] for name in LISTED]
    for key, row, verdict, *values in zip(
        case_list.ids, case_list.rows, case_list.verdicts, *columns, strict=True
    ):
        old = before.get(key)
        if old is None:
            added.append(CaseChange(key, values[0], row, excluded_after=verdict))
            continue
        change = _change(key, row, verdict, values, old, drawn.get(key, ""))
        if change.facts:
            changed.append(change)
        if (change.excluded_before is None) != (change.excluded_after is None):
            (now_excluded if change.excluded_after else now_eligible).append(change)
    listed = set(case_list.ids)
    gone = [_gone(key, old, drawn.get(key, "")) for key, old in still.items() if key not in listed]
    touched = {one.id: one for one in (*changed, *now_eligible, *now_excluded, *gone)}
    return Changes(
        case_list.provider,
        first=False,
        added=len(added),
        unchanged=len(case_list.ids) - len(added) - len(touched) + len(gone),
        added_cases=tuple(added),
        gone=tuple(gone),
        changed=tuple(changed),
        now_eligible=tuple(now_eligible),
        now_excluded=tuple(now_excluded),
        drawn=tuple(one for one in touched.values() if one.number),
    )


def _change(
    key: str, row: int, verdict: str | None, values: list[str], old: tuple[str | None, ...], number: str
) -> CaseChange:
    facts = tuple(
        FactChange(name, known or "", value)
        for name, known, value in zip(LISTED, old, values, strict=False)
        if (known or "") != value and not (known is None and name in NEWER_FACTS)
    )
    decision = old[DECISION_PLACE]
    before, after = standing(old[VERDICT_PLACE], decision), standing(verdict, decision)
    return CaseChange(key, values[0], row, number, facts, before, after)


def _gone(key: str, old: tuple[str | None, ...], number: str) -> CaseChange:
    decision = old[DECISION_PLACE]
    after = standing(NO_LONGER_LISTED, decision)
    return CaseChange(key, old[0] or "", 0, number, (), standing(old[VERDICT_PLACE], decision), after)
