"""A small inspection's notes, all invented, with everything in them that could go wrong on the way out."""

from datetime import date
from pathlib import Path

import pytest

from qi_desktop.fieldnotes.model import Coding
from qi_desktop.services import Services, services_of
from qi_desktop.storage.workspace import Workspace

TODAY = date(2017, 3, 14)
BODY = (
    "# Contact\n\nRO1: “Every two weeks 🙂, if I can.”\n[10:42] RO2: <b>Never</b> & *nowhere*.\n\n"
    "- by telephone\n  - mornings\n- at the office\n\n1. asks\n2. writes down\n\n"
    "=cmd|' /C calc'!A0\n---\n+1 more\x07"
)
FORMULA = "=cmd|' /C calc'!A0"


@pytest.fixture
def services(workspace: Workspace) -> Services:
    services = services_of(workspace)
    services.inspection.create_inspection("Suffolk 2017", "Suffolk", "Quality", "2017-02-20", "2017-03-17")
    member = services.inspection.add_team_member("Invented Hawthorn", "inspector")
    workspace.sign_in(member.id)
    return services


@pytest.fixture
def written(services: Services, tmp_path: Path) -> Services:
    """Two sessions, one of them without consent any more, a note apart and a document."""
    group = services.fieldnotes.add_session(
        "focus_group", "Officers at Ipswich", held_on=TODAY, provider="CRC", starts="10:30", ends="11:45"
    )
    services.fieldnotes.add_participant(group.id, "responsible_officer", head_count=2)
    note = services.fieldnotes.write_note(group.id, "What they <said>", BODY)
    contact = services.themes.add_theme("Contact", "How often, and how.")
    courts = services.themes.add_theme("Frequency", parent=contact.id)
    line = services.enquiries.open_line_of_enquiry("Why so seldom?")
    start = BODY.index("Every")
    coding = Coding(courts.id, line.id, "protecting_public", "CRC", "barrier")
    services.themes.code_passage(note.id, start, BODY.index(".”"), coding, "said twice")
    formula = BODY.index(FORMULA)
    services.themes.code_passage(note.id, formula, formula + len(FORMULA), Coding(contact.id))
    services.fieldnotes.write_note("", "A thought", "Ask the courts.")
    (tmp_path / "Policy.txt").write_text("Contact is twice a month.", encoding="utf-8")
    services.sources.bring_in(tmp_path / "Policy.txt")
    interview = services.fieldnotes.add_session("interview", "At Lowestoft", held_on=TODAY)
    user = services.fieldnotes.add_participant(interview.id, "service_user")
    services.fieldnotes.record_consent(user.id, "given", "in writing", TODAY)
    services.fieldnotes.write_note(interview.id, "Drawer", "The plan might be in a drawer.")
    # What a withdrawal removes is tested where consent is; here the words are there and must not leave.
    with services.workspace.ledger.entry("withdraw") as entry:
        entry.put("participant", user.id, consent="withdrawn")
    return services
