"""What travels in the demonstration: packs out, bundles back, taken in out of order and some twice."""

from collections.abc import Iterable, Sequence
from pathlib import Path
from random import Random

from qi_desktop.demonstration.laptops import SEED, Laptops
from qi_desktop.demonstration.team import CENTRAL
from qi_desktop.services import Services

_QUESTION = "Which page of the record did you go by? The two of you read it differently."
_ANSWER = (
    "The contact log of November, entries 14 to 17. I had not seen the plan on the last pages; judge by it."
)


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


def take_in(laptops: Laptops, bundles: Sequence[Path]) -> None:
    """The lead takes the bundles of an evening in."""
    laptops.lead.merging.take_in(bundles, words=_not_expected)


def take_in_shuffled(laptops: Laptops, bundles: Sequence[Path]) -> None:
    """The lead takes some of the bundles in, no matter which, then the others and some once more."""
    order = list(bundles)
    Random(SEED).shuffle(order)
    half = len(order) // 2
    take_in(laptops, order[:half])
    take_in(laptops, order[half:] + order[:half:3])


def ask_and_answer(laptops: Laptops) -> None:
    """The lead asks about a conflict; the question travels with a pack, the answer with a bundle."""
    matter = laptops.lead.settling.matters()[0]
    asked = next(one for one in laptops.inspectors if one.workspace.person in matter.people)
    laptops.lead.asking.ask(matter, asked.workspace.person, _QUESTION)
    issue_packs(laptops, [asked])
    laptops.on(17, 3, 19, 20)
    (question,) = asked.asking.asked_of_me()
    asked.asking.answer_query(question.id, _ANSWER)
    answer = export_bundles(laptops, [asked])
    laptops.on(17, 3, 20)
    take_in(laptops, answer)


def hand_over(laptops: Laptops) -> None:
    """The central team's card comes into the team, and everything goes to them in one sealed file."""
    laptops.on(6, 4, 9)
    central, lead = laptops.services[CENTRAL.laptop], laptops.lead
    card = central.bundles.card()
    added = lead.inspection.add_team_member(
        CENTRAL.name, CENTRAL.role, card.laptop, card.signing_key, card.sealing_key
    )
    lead.keys.verify(added.id, card.phrase)
    # The report lies in the folder already; building it again for them would take as long as all of this.
    lead.handing_over.hand_over(_folder(laptops, "handover"), report=False)


def _not_expected(error: Exception) -> str:
    """Stop: no file of the demonstration is refused."""
    raise error


def _folder(laptops: Laptops, name: str) -> Path:
    folder = laptops.folder / name
    folder.mkdir(exist_ok=True)
    return folder
