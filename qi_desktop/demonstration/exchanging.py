"""What travels in the demonstration: packs out, bundles back, taken in out of order and some twice."""

from collections.abc import Iterable
from pathlib import Path
from random import Random

from qi_desktop.demonstration.laptops import SEED, Laptops
from qi_desktop.services import Services


def issue_packs(laptops: Laptops, receivers: Iterable[Services]) -> None:
    """The lead writes one sealed pack for each receiver, who opens it."""
    folder = _folder(laptops, "packs")
    members = {member.laptop: member.id for member in laptops.lead.inspection.team()}
    for receiver in receivers:
        written = laptops.lead.bundles.issue_pack(members[receiver.workspace.laptop], folder)
        receiver.bundles.open_pack(written.path)


def export_bundles(laptops: Laptops, senders: Iterable[Services]) -> list[Path]:
    """Each sender writes a bundle of what is new."""
    folder = _folder(laptops, "bundles")
    return [sender.bundles.export_bundle(folder).path for sender in senders]


def take_in(laptops: Laptops, bundles: list[Path], *, shuffled: bool = False) -> None:
    """The lead takes bundles in; shuffled, and then every third a second time."""
    order = list(bundles)
    if shuffled:
        Random(SEED).shuffle(order)
        order += order[::3]
    for path in order:
        laptops.lead.merging.take_in_bundle(path)


def _folder(laptops: Laptops, name: str) -> Path:
    folder = laptops.folder / name
    folder.mkdir(exist_ok=True)
    return folder
