"""Taking many bundles in, in a process of its own: the memory told is that of taking in alone.

The second process reads this module again, so it loads nothing that only the first one needs.
"""

import json
import random
import sys
from pathlib import Path
from resource import RUSAGE_CHILDREN, RUSAGE_SELF, getrusage
from time import perf_counter, process_time

from qi_desktop.bundles import envelope
from qi_desktop.bundles.aside import Aside, in_turn
from qi_desktop.inspection.keys.model import Signers


def whoever(manifest: envelope.Manifest) -> Signers:
    """Let whoever signed a bundle sign it: whose the keys are is no matter of speed."""
    return Signers((manifest.signing_key,))


def take_in(folder: Path) -> dict[str, float]:
    """Take all bundles of a folder into the lead's file there, in no order; returns what it took."""
    from tests.builders import the_workspace_at

    paths = sorted(folder.glob("*.qibundle"))
    random.Random(1).shuffle(paths)
    with the_workspace_at(folder / "lead.qi") as workspace:
        begun, worked = perf_counter(), process_time()
        with Aside(paths, workspace.identity()) as beside:
            opened = [
                envelope.checked(path, workspace.identity(), whoever, known=beside.examined(path))
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
    print(json.dumps(take_in(Path(sys.argv[1]))))
