"""Counts anew by plain SQL what the report prints; nothing of the counting elsewhere is used.

Only which question is relevant in which case is taken from the form, as the page of the case shows it; the
answers themselves are read here.
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from qi_desktop.storage.database import Database

_COUNTS = """
with place as (
  select value ->> 0 as question, value ->> 1 as provider, value ->> 2 as scale, value ->> 3 as good,
         value ->> 4 as relevant, value ->> 5 as answer, value ->> 6 as calculated
  from json_each(?)
), told as (
  select place.*, case
    when not relevant then 'not_relevant'
    when exists (select 1 from contested where kind = 'answer' and record = place.answer) then 'disputed'
    when calculated is not null then calculated
    else coalesce((select value from answer where id = place.answer and removed is null), '')
  end as said from place
), meant as (
  select question, provider, case
    when said in ('not_relevant', 'disputed', 'not_known', 'no_evidence') then said
    when scale = 'S2' and said = 'sufficient' then 'met'
    when scale = 'S2' and said in ('not_done', 'done_weak', 'too_late') then said
    when scale = 'YESNO' and said in ('yes', 'no') then iif(said = good, 'met', 'not_met_otherwise')
    when scale = 'LVL4' and said = 'high' then 'met'
    when scale = 'LVL4' and said in ('low', 'medium', 'very_high') then 'not_met_otherwise'
    else 'unanswered'
  end as state from told
)
select question, provider, state, count(*) from meant group by 1, 2, 3"""

_CONTACTS = """
with met as (
  select participant.*, session.kind as kind,
    coalesce(nullif(participant.provider, ''), session.provider) as whose
  from participant join session on session.id = participant.session and session.removed is null
  where participant.removed is null
    and (participant.role <> 'service_user' or participant.consent in ('given', 'withdrawn'))
)
select 'Staff focus groups', count(distinct session) from met
  where role in ('staff', 'responsible_officer') and kind = 'focus_group'
union all select 'Staff in focus groups', sum(head_count) from met
  where role in ('staff', 'responsible_officer') and kind = 'focus_group'
union all select 'Managers', sum(head_count) from met where role = 'manager'
union all select 'Magistrates', sum(head_count) from met where role = 'magistrate'
union all select 'Judges', sum(head_count) from met where role = 'judge'
union all select 'Partner agencies', count(distinct agency) from met where role = 'partner' and agency > ''
union all select 'People supervised by the ' || whose, sum(head_count) from met
  where role = 'service_user' group by whose
union all select 'Sites of unpaid work', count(distinct place) from session
  where removed is null and place_kind = 'unpaid_work' and kind in ('visit', 'observation') and place > ''
union all select 'Courts', count(distinct place) from session
  where removed is null and place_kind = 'court' and kind in ('visit', 'observation') and place > ''"""

_LISTED = """
with listed as (
  select provider, case
    when decision = 'exclude' then 'left out by a person'
    when decision = 'include'
      and coalesce(excluded, '') not in ('listed twice', 'no longer on the provider''s list', 'no reference')
      then null
    else nullif(excluded, '')
  end as left_out from eligible_case where removed is null
)
select provider, iif(left_out is null, 'Eligible', 'Left out: ' || left_out), count(*) from listed
group by 1, 2"""

_INSPECTED = """
select provider, count(*) from sampled_case
where removed is null and coalesce(state, '') <> 'replaced' and sample = (
  select id from sample where removed is null and settings is not null
  order by state = 'approved' desc, case when state = 'approved' then reviewed_at end, drawn_at desc, id desc
  limit 1)
group by 1"""

_THEN = """
select one.title || ' (' || one.held || ')', question, provider, met, relevant from earlier_count
join earlier_inspection as one on one.id = earlier_inspection and one.removed is null
where earlier_count.removed is null"""

# The numbers of a fact among the eligible and the inspected; which fact, is asked by its column's name.
_FACT = """
with now as (
  select eligible_case as id from sampled_case
  where removed is null and coalesce(state, '') <> 'replaced' and sample = (
    select id from sample where removed is null and settings is not null
    order by state = 'approved' desc, case when state = 'approved' then reviewed_at end, drawn_at desc,
      id desc limit 1)
), listed as (
  select provider, id in (select id from now) as inspected,
    coalesce(decision, '') <> 'exclude' and (coalesce(excluded, '') = '' or decision = 'include'
      and excluded not in ('listed twice', 'no longer on the provider''s list', 'no reference')) as eligible,
    coalesce(case ? when 'gender' then gender when 'ethnicity_group' then ethnicity_group
      when 'ethnicity_two' then ethnicity_two when 'age_band' then age_band
      when 'sentence_type' then sentence_type when 'office' then office
      when 'risk_of_serious_harm' then risk_of_serious_harm
      when 'likelihood_of_reoffending' then likelihood_of_reoffending end, '') as value
  from eligible_case where removed is null
)
select provider, value, sum(eligible), sum(inspected) from listed group by 1, 2"""


@dataclass(frozen=True, slots=True)
class NumbersStore:
    """Another way of counting, over one workspace."""

    database: Database

    def counts(self, places: Sequence[Sequence[Any]]) -> dict[tuple[str, str, str], int]:
        """Return how often each state stands, by question, provider and state.

        A place is: question, provider, scale, the good answer, whether it is relevant, the id of its answer,
        and its value where that is calculated.
        """
        rows = self.database.tuples(_COUNTS, (json.dumps([list(one) for one in places]),))
        return {(question, provider, state): number for question, provider, state, number in rows}

    def contacts(self) -> dict[str, int]:
        """Return the sums of contacts under the words of the report."""
        return {about: number or 0 for about, number in self.database.tuples(_CONTACTS)}

    def lists(self) -> dict[tuple[str, str], int]:
        """Return what became of the rows of each provider's list."""
        found = {(provider, what): number for provider, what, number in self.database.tuples(_LISTED)}
        drawn = {
            (provider, "of which inspected"): number for provider, number in self.database.tuples(_INSPECTED)
        }
        return found | drawn

    def earlier(self) -> dict[tuple[str, str, str, str], int]:
        """Return what earlier inspections counted: by inspection, question, provider and state."""
        found: dict[tuple[str, str, str, str], int] = {}
        for named, question, provider, met, relevant in self.database.tuples(_THEN):
            about = (named, question, provider)
            found |= {(*about, "met"): met, (*about, "relevant"): relevant}
        return found

    def sample(self, fact: str) -> dict[tuple[str, str, str], int]:
        """Return how many cases of each value of a fact were eligible and inspected."""
        found: dict[tuple[str, str, str], int] = {}
        for provider, value, eligible, drawn in self.database.tuples(_FACT, (fact,)):
            found |= {(provider, "eligible", value): eligible or 0, (provider, "drawn", value): drawn or 0}
        return found
