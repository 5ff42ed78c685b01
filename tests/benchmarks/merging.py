"""Taking many bundles in, end to end, beside what plain SQL, changesets and a CRDT make of the same edits."""

import json
import sys
import tempfile
from pathlib import Path
from subprocess import run

from qi_desktop.bundles import envelope
from qi_desktop.security.identity import Identity
from tests.benchmarks import Figures, taking_in
from tests.benchmarks.invented_bundles import Invented, Wanted, invented
from tests.benchmarks.merging_baselines import baselines
from tests.benchmarks.merging_orders import orders
from tests.builders import a_workspace, the_workspace_at

USUAL = Wanted(laptops=20, cases=2000, evenings=1, changes=20_000)
LARGE = Wanted(laptops=20, cases=2000, evenings=5, changes=50_000)


def measure() -> Figures:
    """Measure the usual merge with its baselines, any order of small bundles, and the largest merge."""
    return {
        **_merged(USUAL, "20 bundles of 20,000", "5 s", compared=True),
        **orders(),
        **_merged(LARGE, "100 bundles of 50,000", "60 s, 400 MiB", compared=False),
    }


def _merged(wanted: Wanted, name: str, goal: str, *, compared: bool) -> Figures:
    with tempfile.TemporaryDirectory() as kept:
        folder = Path(kept)
        with a_workspace(folder / "lead.qi") as workspace:
            made = invented(folder, workspace.identity(), wanted)
        # In a process of its own, so that the memory told is that of taking in alone.
        command = [sys.executable, "-m", taking_in.__name__, str(folder)]
        told: dict[str, float] = json.loads(run(command, check=True, capture_output=True).stdout)
        figures: Figures = {
            f"{name}: s in all (goal {goal})": told["seconds"],
            f"{name}: opening and verifying, s": told["verifying"],
            f"{name}: processor, s": told["processor"],
            f"{name}: processor of the second process, s": told["aside"],
            f"{name}: MiB at most": told["memory"],
            f"{name}: conflicts, true ones": f"{told['conflicts']:,.0f} of {made.differing():,}",
            f"{name}: values lost": made.surplus() - int(told["surplus"]),
        }
        return {**figures, **_beside(made, folder)} if compared else figures


def _beside(made: Invented, folder: Path) -> Figures:
    with the_workspace_at(folder / "lead.qi") as workspace:
        lines = [_plain(path, workspace.identity()) for path in made.paths]
    return baselines(lines, folder, made)


def _plain(path: Path, lead: Identity) -> list[tuple[str, str, str]]:
    with envelope.checked(path, lead, taking_in.whoever) as opened:
        return [
            (body.record, body.field, str(body.value))
            for batch in opened.batches()
            for parcel in batch
            for body in parcel.bodies
        ]
