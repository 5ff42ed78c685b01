"""Runs every check of the house, two at a time, and shows all that fail."""

import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parent.parent
TOOLS = Path(sys.executable).parent

# The slowest first, so that the others run beside it.
CHECKS = (
    "pyright",
    "lint-imports",
    "vulture",
    "ruff format --check .",
    "ruff check .",
    "deptry .",
    "codespell",
)


class Outcome(NamedTuple):
    """How one check went."""

    check: str
    passed: bool
    seconds: float
    said: str


def outcome(check: str) -> Outcome:
    """Run one check to its end."""
    tool, *arguments = check.split()
    began = time.monotonic()
    done = subprocess.run(
        [TOOLS / tool, *arguments],
        cwd=ROOT,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    return Outcome(check, done.returncode == 0, time.monotonic() - began, done.stdout)


def main() -> int:
    """Run all checks; the exit code tells whether all passed."""
    with ThreadPoolExecutor(2) as pool:
        outcomes = list(pool.map(outcome, CHECKS))
    for each in outcomes:
        if not each.passed:
            print(f"---- {each.check}\n{each.said}")
    for each in outcomes:
        print(f"{'passed' if each.passed else 'FAILED'}  {each.seconds:4.1f} s  {each.check}")
    return 0 if all(each.passed for each in outcomes) else 1


if __name__ == "__main__":
    sys.exit(main())
