"""How long a sealed file takes to write and to check, what memory it needs, and how small it is.

A case stands here for 150 changes, one for each question of a long form. In the demonstration, where each
answer is kept with its form and its question, a case makes about 325: its figures stand beside.
"""

import json
import random
import sys
import tempfile
import zlib
from collections.abc import Iterator
from hashlib import sha256
from itertools import chain
from pathlib import Path
from subprocess import run
from time import perf_counter, process_time

from qi_desktop.bundles import envelope
from qi_desktop.bundles.model import FORMAT, Kind, Manifest
from qi_desktop.bundles.parcels import lines
from qi_desktop.inspection.keys.model import Signers
from qi_desktop.security.identity import Identity, new_identity
from qi_desktop.storage.ledger.chain import Body, Header
from qi_desktop.storage.ledger.parcel import Parcel
from tests.benchmarks import Figures

CHANGES, AS_SHOWN = 150, 325
SENT = "2017-02-21T18:40:00.000+00:00"
ATTACHED = 2_500_000
MANY = 1_000
NAMES = {
    "plain": "baseline: one text, zlib level 6, SHA-256",
    "write": "write",
    "check": "verify and open",
    "hand out": "verify, open and hand out",
}


def measure() -> Figures:
    """Measure each step in a process of its own, so that its memory is its own too."""
    return {
        "2,000 cases and 50 MB attached": _measured(2_000, CHANGES, 20),
        "60 cases": _measured(60, CHANGES, 0),
        "60 cases as in the demonstration": _measured(60, AS_SHOWN, 0),
    }


def _measured(cases: int, changes: int, attached: int) -> dict[str, float]:
    goals = {"write": 3, "check": 2} if cases > MANY else {"write": 0.15}
    figures: dict[str, float] = {}
    told: dict[str, float] = {}
    with tempfile.TemporaryDirectory() as folder:
        for step, name in NAMES.items():
            command = [
                sys.executable,
                "-m",
                __spec__.name,
                step,
                folder,
                *map(str, (cases, changes, attached)),
            ]
            told = json.loads(run(command, check=True, capture_output=True).stdout)
            goal = f" (goal {goals[step]})" if step in goals else ""
            figures[f"{name}, s{goal}"] = round(told["seconds"], 3)
            figures[f"{name}, s of the processor"] = round(told["processor"], 3)
            figures[f"{name}, MiB more{' (goal 32)' if step in goals else ''}"] = round(told["memory"], 1)
        size = Path(folder, "bench.qibundle").stat().st_size / 2**20
    figures[f"size, MiB{' (goal 0.35)' if cases < MANY else ''}"] = round(size, 2)
    figures["bytes a change, without what is attached"] = round(told["size"] / (cases * changes), 1)
    return figures


# ------------------------------------------------------------------------------- in a process of its own
def _identity(folder: str) -> Identity:
    """Return the same keys for every step."""
    path = Path(folder, "keys.json")
    if not path.exists():
        made = new_identity("lead")
        path.write_text(json.dumps([made.signing_secret.hex(), made.sealing_secret]), "ascii")
    signing, sealing = json.loads(path.read_text("ascii"))
    return Identity("lead", bytes.fromhex(signing), sealing)


def _step(step: str, folder: str, cases: int, changes: int, attached: int) -> dict[str, float]:
    identity = _identity(folder)
    _write(identity, Path(folder, "warm.qibundle"), 2, changes, 0)
    _check(identity, Path(folder, "warm.qibundle"))
    path = Path(folder, "bench.qibundle")
    before, begun, worked = _peak(), perf_counter(), process_time()
    if step == "plain":
        _plain(cases, changes, attached)
    elif step == "write":
        _write(identity, path, cases, changes, attached)
    elif step == "check":
        _check(identity, path)
    else:
        _hand_out(identity, path)
    seconds, processor, memory = perf_counter() - begun, process_time() - worked, _peak() - before
    if step in ("plain", "write"):
        begun, worked = perf_counter(), process_time()
        for _ in _parcels(cases, changes):
            pass
        seconds, processor = seconds - perf_counter() + begun, processor - process_time() + worked
    size = path.stat().st_size - attached * ATTACHED if path.exists() else 0
    return {"seconds": seconds, "processor": processor, "memory": memory, "size": size}


def _peak() -> float:
    """Return the most memory this process ever had, in MiB; 0 where the system does not tell."""
    status = Path("/proc/self/status")
    told = status.read_text("ascii").splitlines() if status.exists() else []
    return next((int(line.split()[1]) / 1024 for line in told if line.startswith("VmHWM")), 0.0)


def _plain(cases: int, changes: int, attached: int) -> None:
    text = b"".join(lines(_parcels(cases, changes)))
    text += b"".join(content for _, content in _files(attached))
    sha256(zlib.compress(text, 6)).digest()


def _write(identity: Identity, path: Path, cases: int, changes: int, attached: int) -> None:
    batches = ([one] for one in _parcels(cases, changes))
    facts = _manifest(identity, cases * changes + attached, attached)
    attaching = [_attaching(cases * changes, attached)] if attached else []
    envelope.write(
        path,
        facts,
        chain(batches, [attaching]),
        identity,
        [identity.card().sealing_key],
        attachments=_files(attached),
    )


def _check(identity: Identity, path: Path) -> None:
    envelope.checked(path, identity, lambda one: Signers((one.signing_key,))).close()


def _hand_out(identity: Identity, path: Path) -> None:
    with envelope.checked(path, identity, lambda one: Signers((one.signing_key,))) as opened:
        for _ in opened.batches():
            pass
        for _ in opened.attachments():
            pass


def _manifest(identity: Identity, changes: int, attached: int) -> Manifest:
    key = identity.card().signing_key
    return Manifest(
        FORMAT, Kind.BUNDLE, "i", "lead", "p", key, ("lead",), SENT, 1, changes, changes, attached
    )


def _parcels(cases: int, changes: int) -> Iterator[Parcel]:
    """Yield invented answers, an entry each, as a laptop keeps them."""
    chance = random.Random(1)
    sequence, answers = 0, ("sufficient", "not_done", "done_weak", "too_late", "yes", "no", "not_known")
    for case in range(cases):
        name = f"0159cafb-8b90-7efd-b363-{case:012x}"
        for start in range(0, changes, 2):
            entry = sequence + 1
            record = f"{name}/question_{start // 2:03}"
            told = (("value", chance.choice(answers)), ("form", "first"))[: changes - start]
            bodies: list[Body] = []
            for field, value in told:
                sequence += 1
                salt = chance.randbytes(16)
                bodies.append(Body(sequence, "answer", record, field, f'"{value}"', salt, None, ()))
            clock = 97_490_231_624_400_896 + entry * 65_536 * chance.randint(1_000, 60_000)
            header = Header("lead", entry, clock, "0159a681-2aa7-7d3a", "record_answer", "", None)
            yield Parcel(header, tuple(bodies), (b"",) * len(bodies))


def _files(attached: int) -> Iterator[tuple[str, bytes]]:
    """Yield invented pictures: nothing in them can be pressed."""
    for number in range(attached):
        content = random.Random(number).randbytes(ATTACHED)
        yield sha256(content).hexdigest(), content


def _attaching(sequence: int, attached: int) -> Parcel:
    bodies = tuple(
        Body(sequence + number, "attachment", f"{number}", "digest", f'"{digest}"', b"0" * 16, None, ())
        for number, (digest, _) in enumerate(_files(attached), start=1)
    )
    header = Header("lead", sequence + 1, 97_490_231_624_400_896, "p", "attach", "", None)
    return Parcel(header, bodies, (b"",) * len(bodies))


if __name__ == "__main__":
    step, folder, *counts = sys.argv[1:]
    print(json.dumps(_step(step, folder, *map(int, counts))))
