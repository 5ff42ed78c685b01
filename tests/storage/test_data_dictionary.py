"""Every column of every table says in words what it means."""

from qi_desktop.storage import data_dictionary
from qi_desktop.storage.dump import LOCAL
from qi_desktop.storage.kinds import KEPT_IN, PROJECTIONS
from qi_desktop.storage.workspace import Workspace


def test_no_table_and_no_column_goes_without_its_meaning() -> None:
    tables = [*(kind for kind in PROJECTIONS if kind not in KEPT_IN), *LOCAL]
    silent = [row[:2] for row in data_dictionary.rows(tables) if not row[3]]
    assert silent == []


def test_what_one_laptop_keeps_is_told_column_by_column(workspace: Workspace) -> None:
    for table in LOCAL:
        names = workspace.database.tuples("SELECT name FROM pragma_table_info(?)", (table,))
        told = [row[1] for row in data_dictionary.rows([table]) if row[0] == table and row[1]]
        assert sorted(told) == sorted(name for (name,) in names)
