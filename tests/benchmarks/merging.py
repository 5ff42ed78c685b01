"""Taking many bundles in, end to end, beside what plain SQL, changesets and a CRDT make of the same edits."""

import json
import random
import sys
import tempfile
from pathlib import Path
from resource import RUSAGE_CHILDREN, RUSAGE_SELF, getrusage
from subprocess import run
from time import perf_counter, process_time

from qi_desktop.bundles import envelope
from qi_desktop.bundles.aside import Aside, in_turn
from qi_desktop.inspection.keys.model import Signers
from qi_desktop.security.identity import Identity
from tests.benchmarks import Figures
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
        command = [sys.executable, "-m", __name__, str(folder)]
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
    with envelope.checked(path, lead, _whoever) as opened:
        return [
            (body.record, body.field, str(body.value))
            for batch in opened.batches()
            for parcel in batch
            for body in parcel.bodies
        ]


def _whoever(manifest: envelope.Manifest) -> Signers:
    return Signers((manifest.signing_key,))


# ------------------------------------------------------------------------------- in a process of its own
def _take_in(folder: Path) -> dict[str, float]:
    paths = sorted(folder.glob("*.qibundle"))
    random.Random(1).shuffle(paths)
    with the_workspace_at(folder / "lead.qi") as workspace:
        begun, worked = perf_counter(), process_time()
        with Aside(paths, workspace.identity()) as beside:
            opened = [
                envelope.checked(path, workspace.identity(), _whoever, known=beside.examined(path))
                for path in paths
            ]
            verified = perf_counter()
            workspace.ledger.take_in(batch for _, batch in in_turn(opened, beside))
        taken, work = perf_counter(), process_time()
        conflicts = workspace.database.value("SELECT count(*) FROM contested")
        surplus = workspace.database.value(
            "SELECT sum(values_told - 1) FROM (SELECT count(DISTINCT value) AS values_told"
            " FROM contested JOIN head USING (kind, record, field)"
            " JOIN change USING (kind, record, field, laptop, sequence) GROUP BY kind, record, field)"
        )
    aside = getrusage(RUSAGE_CHILDREN)
    return {
        "seconds": round(taken - begun, 2),
        "verifying": round(verified - begun, 2),
        "processor": round(work - worked, 2),
        "aside": round(aside.ru_utime + aside.ru_stime, 2),
        "memory": (getrusage(RUSAGE_SELF).ru_maxrss + aside.ru_maxrss) // 1024,
        "conflicts": conflicts,
        "surplus": surplus,
    }


if __name__ == "__main__":
    print(json.dumps(_take_in(Path(sys.argv[1]))))
