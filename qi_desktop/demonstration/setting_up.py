"""Before the fieldwork: the inspection, its providers, its team, the case list, the form, the sample."""

from qi_desktop.demonstration import exchanging
from qi_desktop.demonstration.laptops import Laptops
from qi_desktop.demonstration.published import known_facts
from qi_desktop.demonstration.team import TEAM
from qi_desktop.foundation.paths import resource
from qi_desktop.inspection.model import Role

SAMPLE_SEED = 46
EARLIER = "Invented inspection before this one"
"""What the demonstration calls the counts that stand for an earlier inspection; all of them are made up."""
FALLEN_OUT = "CRC 12"
"""The case whose file is missing on the first morning."""
KNOWN_TO_AN_INSPECTOR = "CRC 03"
"""The case whose officer one of the inspectors knows."""


def create_inspection(laptops: Laptops) -> None:
    """The lead creates the inspection with its two providers and their offices."""
    facts = known_facts()
    inspection = laptops.lead.inspection
    inspection.create_inspection(
        title="Suffolk 2017",
        area=facts["inspection"]["area"],
        programme=facts["inspection"]["programme"],
        fieldwork_start="2017-02-20",
        fieldwork_end="2017-03-17",
    )
    for provider in facts["providers"]:
        inspection.add_provider(provider["code"], provider["name"], provider["owner"], provider["cases"])
        for office in provider["offices"]:
            inspection.add_office(provider["code"], office)


def gather_team(laptops: Laptops) -> None:
    """Each laptop hands its card to the lead, who compares its words with the owner by telephone."""
    for member in TEAM:
        card = laptops.services[member.laptop].bundles.card()
        added = laptops.lead.inspection.add_team_member(
            member.name, member.role, card.laptop, card.signing_key, card.sealing_key
        )
        if card.laptop == laptops.lead.workspace.laptop:
            laptops.lead.workspace.sign_in(added.id)
        else:
            # The lead telephones; whoever answers reads the six words off their own laptop.
            laptops.lead.keys.verify(added.id, card.phrase)
    laptops.lead.recovery.make_recovery_key()


def draw_sample(laptops: Laptops) -> None:
    """The lead imports list, form and the counts of an earlier inspection, and draws 30 + 16 cases."""
    laptops.on(18, 1, 10)
    laptops.lead.listing.import_case_list(resource("demo", "suffolk-2017-case-list.xlsx"))
    laptops.lead.assessment.adopt_form(resource("forms", "judgement-2017.xlsx"))
    laptops.lead.earlier.take_in(resource("demo", "earlier-counts.csv"), EARLIER, "2015-09")
    laptops.on(23, 1, 11)
    laptops.lead.sampling.draw_sample(seed=SAMPLE_SEED)


def review_sample(laptops: Laptops) -> None:
    """The reviewer receives list and sample in a pack, comments, approves, and sends that in a bundle."""
    laptops.on(24, 1, 9)
    exchanging.issue_packs(laptops, [laptops.reviewer])
    laptops.on(25, 1, 15)
    laptops.reviewer.reviewing.comment(
        "CRC",
        "gender",
        "female",
        "Met, but nothing to spare: if a woman's case falls out, see who stands in.",
    )
    laptops.reviewer.reviewing.approve_sample(
        "Proportions hold for both providers, every level of risk is there, the minimum numbers are met."
    )
    approval = exchanging.export_bundles(laptops, [laptops.reviewer])
    laptops.lead.workspace.back_up(laptops.folder / "lead-before.qi")
    laptops.on(25, 1, 17)
    exchanging.take_in(laptops, approval)


def share_out(laptops: Laptops) -> None:
    """The lead allocates the cases and sends packs; one case falls out, its stand-in is accepted."""
    laptops.on(10, 2, 10)
    declare_an_interest(laptops)
    laptops.lead.allocating.allocate_cases()
    laptops.lead.interviewing.propose_timetable()
    laptops.on(17, 2, 16)
    exchanging.issue_packs(laptops, laptops.inspectors)
    compare_words(laptops)
    laptops.on(20, 2, 8, 30)
    replacement = laptops.lead.replacing.replace_case(FALLEN_OUT, "The file went to another area on Friday.")
    laptops.lead.interviewing.propose_timetable()
    receiver = [one for one in laptops.inspectors if one.workspace.person == replacement.inspector]
    exchanging.issue_packs(laptops, [*receiver, laptops.reviewer])
    laptops.on(20, 2, 8, 50)
    laptops.reviewer.replacing.accept_replacement(
        replacement.number, "The first stand-in named at the draw; the balance holds."
    )
    exchanging.take_in(laptops, exchanging.export_bundles(laptops, [laptops.reviewer]))


def compare_words(laptops: Laptops) -> None:
    """Each inspector telephones the lead, who reads the six words of their own card out."""
    lead = laptops.lead.workspace.person
    for inspector in laptops.inspectors:
        inspector.keys.verify(lead, laptops.lead.bundles.card().phrase)


def declare_an_interest(laptops: Laptops) -> None:
    """One inspector has worked beside an officer whose case was drawn, and must be kept apart from it."""
    sampling = laptops.lead.sampling
    officer = sampling.facts(sampling.sampled_case(KNOWN_TO_AN_INSPECTOR)).responsible_officer
    inspector = next(one for one in laptops.lead.inspection.team() if one.role is Role.INSPECTOR)
    laptops.lead.allocating.declare_interest(
        inspector.id, "responsible_officer", officer, "Worked beside this officer until the summer of 2014."
    )
