from dataclasses import replace

from qi_desktop.analysis.model import Count
from qi_desktop.analysis.uncertainty import Drawn
from qi_desktop.cli.count_telling import sentences_of, uncertainty_of

CHILDREN = Count(
    *("pp_assess_children", "Is the risk to children assessed well enough?", "protecting_public"),
    *("assessment", "CRC", "case"),
    met=17,
    relevant=29,
    done_weak=12,
)
SAMPLES = {"CRC": Drawn(30, 402)}


def test_a_count_is_told_with_how_far_it_can_be_from_all_eligible_cases() -> None:
    (told,) = uncertainty_of([CHILDREN], SAMPLES, "provider")
    assert (told["question"], told["group"]) == ("pp_assess_children", "CRC")
    assert (told["met"], told["relevant"], told["least"], told["most"]) == (17, 29, 11, 22)
    assert told["eligible_known"]
    (by_office,) = uncertainty_of([replace(CHILDREN, group="Ipswich")], SAMPLES, "office")
    assert not by_office["eligible_known"]
    assert by_office["share_low"] < told["share_low"]


def test_what_is_no_single_number_has_no_interval() -> None:
    assert uncertainty_of([replace(CHILDREN, mixed_rules=True)], SAMPLES, None) == []
    assert uncertainty_of([replace(CHILDREN, met=0, relevant=0)], SAMPLES, "provider") == []


def test_a_count_is_told_in_both_forms_or_why_it_is_not() -> None:
    told, none = sentences_of([CHILDREN, replace(CHILDREN, mixed_rules=True)])
    assert told["positive"].startswith("In 17 of 29 relevant cases")
    assert told["negative"].startswith("In 12 of 29 relevant cases")
    assert none["why_not"]
