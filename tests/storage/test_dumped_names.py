"""Who stands behind a changed name stays in the encrypted file. Everybody here is invented."""

import json
from pathlib import Path

from qi_desktop.storage.workspace import Workspace


def everything_in(folder: Path) -> str:
    return "\n".join(path.read_text("utf-8") for path in folder.rglob("*") if path.is_file())


def test_a_dump_tells_a_changed_name_and_never_whose_it_is(workspace: Workspace, tmp_path: Path) -> None:
    with workspace.ledger.entry("add_practice_example") as entry:
        entry.put("practice_example", "e", changed_name="Anselm", text="Aaron Aspabeck came.")
    with workspace.ledger.entry("change_name") as entry:
        entry.put("pseudonym", "p", about="name", subject="aaron aspabeck", name="Anselm")
        entry.put("name_decision", "d", about="passage", subject="n", reason="It is the month, not Aspabeck")
        entry.put("practice_example", "e", text="Anselm came.")
    folder = tmp_path / "out"
    written = workspace.dump(folder)
    told = everything_in(folder)
    assert "Anselm came." in told
    assert "spabeck" not in told
    assert not {"pseudonym", "name_decision"} & set(written)
    changes = [json.loads(line) for line in (folder / "changes.jsonl").read_text("utf-8").splitlines()]
    assert {change["kind"] for change in changes} == {"practice_example"}
    assert [change["value"] for change in changes if change["field"] == "text"] == [None, "Anselm came."]
