"""A workspace with a sample far larger than any inspection's, of invented people; made by bulk."""

import random
from collections.abc import Sequence
from pathlib import Path

from qi_desktop.assessment.model import AssessmentState
from qi_desktop.foundation.paths import resource
from qi_desktop.sampling.model import SampleSettings
from qi_desktop.services import Services, services_of
from qi_desktop.storage.database import Database
from qi_desktop.storage.workspace import Workspace
from tests.builders import a_workspace

OFFICES = ("Ipswich", "Bury St Edmunds", "Lowestoft")
STAFF = ("Bo", "Cy", "Di", "Ed", "Fay", "Gus", "Hal", "Ida")
STATES = tuple(one.value for one in AssessmentState if one is not AssessmentState.NOT_STARTED)
BEGUN = 0.2
TOUCHED = 40
"""So many cases are answered through the ledger, as a person does; the others are put in place at once."""


def many_cases(path: Path, cases: int) -> Workspace:
    """Make an encrypted file with so many sampled cases, a fifth of them begun."""
    workspace = a_workspace(path)
    services = services_of(workspace)
    staff = _set_up(services)
    form = services.assessment.adopt_form(resource("forms", "judgement-2017.xlsx"))
    with workspace.ledger.entry("draw_sample") as entry:
        settings = SampleSettings(sizes=(("CRC", 1), ("NPS", 1))).to_json()
        entry.put("sample", "sample", settings=settings, drawn_at="2017-01-20", state="approved")
    begun = _put_in_place(workspace.database, [workspace.new_id() for _ in range(cases)], form, staff)
    for record in begun[:TOUCHED]:
        services.assessment.record_answer(record, "report_prepared", "yes")
    return workspace


def _put_in_place(database: Database, ids: Sequence[str], form: str, staff: Sequence[str]) -> list[str]:
    """Put cases in place and return those that are begun and open."""
    chance = random.Random(1)
    providers = [chance.choice(("CRC", "NPS")) for _ in ids]
    begun = [record for record in ids if chance.random() < BEGUN]
    with database.transaction():
        database.run_many(
            "insert into eligible_case (id, provider, row, gender, office, sentence_type)"
            " values (?, ?, ?, ?, ?, ?)",
            (
                (f"e-{record}", provider, row, chance.choice("MF"), chance.choice(OFFICES), "Licence")
                for row, (record, provider) in enumerate(zip(ids, providers, strict=True))
            ),
        )
        database.run_many(
            "insert into sampled_case (id, sample, eligible_case, provider, number, position, inspector)"
            " values (?, 'sample', ?, ?, ?, ?, ?)",
            (
                (record, f"e-{record}", provider, f"{provider} {row + 1:02}", row + 1, chance.choice(staff))
                for row, (record, provider) in enumerate(zip(ids, providers, strict=True))
            ),
        )
        states = [chance.choice(STATES) for _ in begun]
        database.run_many(
            "insert into assessment (id, sampled_case, form, state) values (?, ?, ?, ?)",
            ((record, record, form, state) for record, state in zip(begun, states, strict=True)),
        )
        database.run_many(
            "insert into answer (id, assessment, question, value) values (?, ?, 'report_prepared', ?)",
            ((f"{record}/report_prepared", record, chance.choice(("yes", "no"))) for record in begun),
        )
    return [record for record, state in zip(begun, states, strict=True) if state == "draft"]


def _set_up(services: Services) -> list[str]:
    services.inspection.create_inspection("Invented", "Anyshire", "Quality", "2017-02-20", "2017-03-17")
    for code in ("CRC", "NPS"):
        services.inspection.add_provider(code, f"The {code}", "An owner", 1)
    lead = services.inspection.add_team_member("Ada Invented", "lead")
    services.workspace.sign_in(lead.id)
    return [services.inspection.add_team_member(f"{name} Invented", "inspector").id for name in STAFF]
