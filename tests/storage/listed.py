"""Rows of a case list as tests write them: by today's one change a row, and as version 0.1 did."""

from collections.abc import Mapping, Sequence

from qi_desktop.foundation.progress import Progress
from qi_desktop.storage.kinds import COMPOUNDS
from qi_desktop.storage.ledger.bulk import Counted
from qi_desktop.storage.ledger.intake import Parcel
from qi_desktop.storage.ledger.object_texts import Cell
from qi_desktop.storage.model import Value
from qi_desktop.storage.workspace import Workspace

KIND, FIELD = "eligible_case", "listed"
COLUMNS = COMPOUNDS[KIND].columns


def columns_of_rows(rows: Sequence[Mapping[str, Cell]]) -> dict[str, list[Cell]]:
    """Return rows column by column, blank where nothing is said."""
    return {name: [facts.get(name) for facts in rows] for name in COLUMNS}


def list_rows(
    workspace: Workspace, rows: Mapping[str, Mapping[str, Cell]], progress: Progress | None = None
) -> Counted:
    """Take rows in as an import does."""
    with workspace.ledger.entry("import_case_list") as entry:
        return entry.put_many(KIND, list(rows), columns_of_rows(list(rows.values())), progress)


def list_as_version_0_1(workspace: Workspace, record: str, **facts: Value) -> None:
    """Take a row in as version 0.1 did, each fact a change of its own."""
    with workspace.ledger.entry("import_case_list") as entry:
        for name, value in facts.items():
            entry.settle((KIND, record, name), value)


def shown(workspace: Workspace, record: str) -> dict[str, object]:
    """Return the cells of a row that are not blank."""
    (row,) = workspace.database.rows(f"SELECT * FROM {KIND} WHERE id = ?", (record,))
    return {name: cell for name, cell in row.items() if cell is not None and name != "id"}


def everything(workspace: Workspace) -> list[Parcel]:
    """Return all changes a file holds, whoever made them."""
    uuids = [uuid for (uuid,) in workspace.database.tuples("SELECT uuid FROM laptop")]
    return [parcel for uuid in uuids for parcel in workspace.ledger.outtake().since(uuid, 0)]
