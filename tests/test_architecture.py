"""Rules of the house that the import contracts in pyproject.toml cannot say."""

import ast
import json
import re
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from tests.benchmarks.first_paint import HEAVY

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "qi_desktop"
MODULES = sorted(PACKAGE.rglob("*.py"))
CODE = [*MODULES, *sorted((ROOT / "tests").rglob("*.py")), *sorted((ROOT / "installer").rglob("*.py"))]

pytestmark = pytest.mark.xdist_group("architecture")  # each file is read once

LONGEST_FILE = 400
LONGEST_FUNCTION = 40
EMPTY_NAMES = re.compile(r"^_*(utils?|helpers?|common|misc|managers?|base|core|shared|stuff)$")
EMPTY_VERBS = re.compile(r"^_*(get|do|handle|process)_")
SQL = re.compile(
    r"\b(SELECT\s.+\sFROM\s|INSERT\s+(OR\s+\w+\s+)?INTO\s|UPDATE\s+\w+\s+SET\s|DELETE\s+FROM\s|PRAGMA\s"
    r"|CREATE\s+(TABLE|VIEW|INDEX|TRIGGER)\s)",
    re.DOTALL,
)
Function = ast.FunctionDef | ast.AsyncFunctionDef


def named(path: Path) -> str:
    return str(path.relative_to(ROOT))


@cache
def nodes(path: Path) -> tuple[ast.AST, ...]:
    """Every piece of a module that the rules look at."""
    return tuple(
        node
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, (Function, ast.Expr, ast.Constant))
    )


def functions(path: Path) -> Iterator[Function]:
    return (node for node in nodes(path) if isinstance(node, Function))


def overrides(function: Function) -> bool:
    """Whether the name was chosen by somebody else: Qt, or the standard library."""
    return any(isinstance(one, ast.Name) and one.id == "override" for one in function.decorator_list)


def texts(path: Path) -> Iterator[tuple[int, str]]:
    """Every piece of text in the code that is not a docstring."""
    docstrings = {id(node.value) for node in nodes(path) if isinstance(node, ast.Expr)}
    for node in nodes(path):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in docstrings:
            yield node.lineno, node.value


def test_no_file_is_too_long_to_read() -> None:
    lengths = {named(path): len(path.read_text("utf-8").splitlines()) for path in CODE}
    assert {name: length for name, length in lengths.items() if length > LONGEST_FILE} == {}


def test_no_function_is_too_long_to_read() -> None:
    long = [
        f"{named(path)}:{function.lineno} {function.name}"
        for path in CODE
        for function in functions(path)
        if (function.end_lineno or 0) - function.lineno >= LONGEST_FUNCTION
    ]
    assert long == []


def test_files_and_folders_are_named_after_what_they_hold() -> None:
    names = {part for path in MODULES for part in path.relative_to(ROOT).with_suffix("").parts}
    assert [name for name in sorted(names) if EMPTY_NAMES.match(name)] == []


def test_functions_are_named_after_what_they_do() -> None:
    vague = [
        f"{named(path)}:{function.lineno} {function.name}"
        for path in CODE
        for function in functions(path)
        if EMPTY_VERBS.match(function.name) and not overrides(function)
    ]
    assert vague == []


def test_sql_stands_only_in_the_storage_and_in_stores() -> None:
    elsewhere = [
        f"{named(path)}:{line}"
        for path in MODULES
        if PACKAGE / "storage" not in path.parents and path.name != "store.py"
        for line, text in texts(path)
        if SQL.search(text)
    ]
    assert elsewhere == []


def test_nothing_uses_the_database_without_encryption() -> None:
    plain = re.compile(r"^\s*(import|from) sqlite3\b", re.MULTILINE)
    assert [named(path) for path in MODULES if plain.search(path.read_text("utf-8"))] == []


def test_every_part_of_the_package_has_its_folder_of_tests() -> None:
    parts = {path.name for path in PACKAGE.iterdir() if (path / "__init__.py").exists()}
    tested = {path.name for path in (ROOT / "tests").iterdir() if any(path.glob("**/test_*.py"))}
    assert parts - tested == set()


def loaded_after(statement: str) -> set[str]:
    """The packages a fresh Python has loaded after a statement."""
    script = f"{statement}\nimport sys\nprint(*{{name.partition('.')[0] for name in sys.modules}})"
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True, cwd=ROOT
    )
    return set(done.stdout.split())


@pytest.mark.parametrize("statement", ["import qi_desktop.app", "import qi_desktop.cli"])
def test_heavy_libraries_are_not_loaded_before_they_are_needed(statement: str) -> None:
    assert loaded_after(statement) & set(HEAVY) == set()


def test_the_command_line_starts_without_qt() -> None:
    assert "PySide6" not in loaded_after("import qi_desktop.cli")


def test_the_first_window_is_painted_before_heavy_libraries_are_loaded() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "tests.benchmarks.first_paint", "ours"],
        capture_output=True,
        text=True,
        check=True,
        cwd=ROOT,
    )
    report = json.loads(done.stdout)
    assert report["loaded"] == []
    assert report["rss_mib"] < 110
