"""A file copied back by hand learns from the lead's pack that it is an older one. Everybody is invented."""

from pathlib import Path

from qi_desktop.services import Services, services_of
from qi_desktop.storage.workspace import Workspace
from tests.builders import a_workspace, the_workspace_at


def answered(workspace: Workspace, question: str, words: str) -> None:
    with workspace.ledger.entry("record_answer") as entry:
        entry.put("answer", f"case/{question}", assessment="case", question=question, value=words)


def begun(lead: Services, inspector: Services, folder: Path) -> None:
    lead.inspection.create_inspection("Invented", "Anyshire", "Q&I", "2017-02-20", "2017-03-17")
    for name, role, one in (("Una", "lead", lead), ("Ines", "inspector", inspector)):
        card = one.keys.card()
        member = lead.inspection.add_team_member(name, role, card.laptop, card.signing_key, card.sealing_key)
        if one is lead:
            lead.workspace.sign_in(member.id)
        else:
            inspector.bundles.open_pack(lead.bundles.issue_pack(member.id, folder).path)


def test_it_goes_on_under_a_new_name_before_anything_it_writes_can_clash(tmp_path: Path) -> None:
    path = tmp_path / "ines.qi"
    with a_workspace(tmp_path / "lead.qi") as first, a_workspace(path) as second:
        lead, inspector = services_of(first), services_of(second)
        begun(lead, inspector, tmp_path)
        old = path.with_name("a copy on a stick.qi")
        second.back_up(old)
        answered(second, "q1", "sent, and lost with the laptop")
        lead.merging.take_in_bundle(inspector.bundles.export_bundle(tmp_path).path)
        member = lead.inspection.team()[1].id
        with the_workspace_at(old) as copy:
            restored = services_of(copy)
            restored.bundles.open_pack(lead.bundles.issue_pack(member, tmp_path).path)
            assert copy.former_laptops == (second.laptop,)
            answered(copy, "q2", "written after it")
            lead.merging.take_in_bundle(restored.bundles.export_bundle(tmp_path).path)
            restored.bundles.open_pack(lead.bundles.issue_pack(member, tmp_path).path)
            assert len(copy.former_laptops) == 1
            assert copy.database.value("SELECT value FROM answer WHERE question = 'q1'") is not None
            assert copy.verify().problems == ()
        told = first.database.tuples("SELECT question, value FROM answer ORDER BY question")
        assert dict(told) == {"q1": "sent, and lost with the laptop", "q2": "written after it"}
        assert first.verify().problems == ()
