"""Who stands behind a changed name goes to the lead in sealed bundles, and to no inspector. All invented."""

from pathlib import Path

from qi_desktop.services import services_of
from qi_desktop.storage.workspace import Workspace
from tests.builders import a_workspace

TEXT = "Aaron Aspabeck came, and Bo left."


def list_somebody(workspace: Workspace) -> None:
    with workspace.ledger.entry("import_case_list") as entry:
        entry.put("eligible_case", "1", provider="CRC", row=1, name="Aaron Aspabeck", gender="male")


def test_the_key_travels_to_the_lead_alone(tmp_path: Path) -> None:
    with a_workspace(tmp_path / "lead.qi") as first, a_workspace(tmp_path / "inspector.qi") as second:
        lead, inspector = services_of(first), services_of(second)
        lead.inspection.create_inspection("A test", "Testshire", "Trial", "2017-02-20", "2017-03-17")
        for services, role in ((lead, "lead"), (inspector, "inspector")):
            card = services.bundles.card()
            added = lead.inspection.add_team_member(
                "Bo", role, card.laptop, card.signing_key, card.sealing_key
            )
            if role == "lead":
                first.sign_in(added.id)
        list_somebody(first)
        lead.names.change("passage", "p", TEXT, "Aaron Aspabeck", "Anselm")
        pack = lead.bundles.issue_pack(added.id, tmp_path)
        inspector.bundles.open_pack(pack.path)
        assert inspector.names.pseudonyms() == []
        assert inspector.names.check(TEXT)[0].words == "Bo"
        list_somebody(second)
        second.sign_in(added.id)
        inspector.names.blacken("passage", "q", TEXT, "Aaron Aspabeck")
        inspector.names.change("passage", "q", TEXT, "Bo", "Bertram")
        bundle = inspector.bundles.export_bundle(tmp_path)
        assert b"Aspabeck" not in bundle.path.read_bytes()
        lead.merging.take_in_bundle(bundle.path)
        assert {one.name for one in lead.names.pseudonyms()} == {"Anselm", "Bertram"}
        assert lead.names.cleared("passage", "q", TEXT) == "[name removed] came, and Bertram left."
