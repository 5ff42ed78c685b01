"""The sentences of the review and of an effect: every way a draw or a replacement can come out."""

from dataclasses import replace

import pytest

from qi_desktop.inspection.model import EligibleCase
from qi_desktop.reporting.statement.repeating import Hindrance, RepeatedPart, Repetition
from qi_desktop.sampling.drawing.model import Because, Chances, GroupChance, Reachable, Relaxation
from qi_desktop.sampling.model import (
    BalanceRow,
    BalanceStatus,
    CoverageRow,
    NamedCase,
    Sample,
    SampleSettings,
    SampleState,
    SpreadRule,
)
from qi_desktop.sampling.replacing.model import CategoryChange, Loss, Proposal
from qi_desktop.sampling.reviewing.model import Quality
from qi_desktop.ui.language import several
from qi_desktop.ui.sampling.asked import summary
from qi_desktop.ui.sampling.cases.effect import change_lines, change_words, lost_words, sentences
from qi_desktop.ui.sampling.review.behind import signed
from qi_desktop.ui.sampling.review.checks import checks
from qi_desktop.ui.sampling.review.fairness import fairness_checks
from qi_desktop.ui.sampling.review.gathered import Gathered, Measured, Part, in_order
from qi_desktop.ui.sampling.words import listing

SETTINGS = SampleSettings((("CRC", 3),), balance=("gender",), cover=(), spread="")
SAMPLE = Sample("s", "i", 7, SETTINGS, "digest", {}, SampleState.DRAWN, "2017-01-23T11:00:00+00:00")
EVEN = Chances(30, 3, 0.1, 0.1, 0.1, 0.0, ())
BEST = Reachable(2.0, 2.0, proved=True, expected=2.5, never=())
QUALITY = Quality("CRC", 30, 3, 2.0, BEST, EVEN, ())
REPEATED = Repetition(7, True, "m", "m", "1", "1", (RepeatedPart("CRC", 3, 3, True),))
CASE = EligibleCase(
    **{name: "" for name in EligibleCase.__dataclass_fields__ if name not in {"row", "excluded"}},
    row=1,
    excluded=None,
)


def found(
    quality: Quality = QUALITY, repetition: Repetition = REPEATED, settings: SampleSettings = SETTINGS
) -> Gathered:
    sample = replace(SAMPLE, settings=settings)
    return Gathered(sample, {}, unchanged=True, measured=Measured({"CRC": quality}, repetition))


def said(name: str, gathered: Gathered) -> tuple[str, str]:
    check = next(one for one in fairness_checks(gathered, "CRC") if one.name == name)
    return check.status, check.words


def part(*rows: BalanceRow, levels: tuple[CoverageRow, ...] = ()) -> Part:
    return Part("CRC", rows, levels, None, (), ())


def a_row(drawn: int, status: BalanceStatus, minimum: int = 0) -> BalanceRow:
    return BalanceRow("CRC", "gender", "female", 10, 0.3, 1.0, drawn, drawn - 1.0, minimum, status)


def test_equal_chances_are_said_to_be_equal() -> None:
    assert said("Chances", found()) == ("good", "Every eligible case had the same chance, 10.0%.")


def test_unequal_chances_name_their_range_and_their_causes() -> None:
    chances = replace(
        EVEN, lowest=0.05, highest=0.4, distance=0.12, groups=(GroupChance("gender", "female", 3, 0.4),)
    )
    settings = replace(
        SETTINGS,
        spread="responsible_officer",
        spread_rule=SpreadRule.WIDEST,
        most_each=2,
        must_not=(NamedCase("CRC", "X1", "why"),),
    )
    status, words = said("Chances", found(replace(QUALITY, chances=chances), settings=settings))
    assert status == "note"
    assert "From 5.0% to 40.0%" in words
    assert "gender female (40.0%)" in words
    assert "the widest spread over officers, the maximum for each officer and named cases" in words


def test_chances_that_differ_by_no_more_than_is_promised_count_as_equal() -> None:
    chances = replace(EVEN, lowest=0.099, highest=0.101, distance=0.005)
    status, words = said("Chances", found(replace(QUALITY, chances=chances)))
    assert status == "good"
    assert "From 9.9% to 10.1%" in words


def test_somebody_who_could_not_be_drawn_at_all_is_a_warning() -> None:
    chances = replace(EVEN, lowest=0.0, highest=0.2)
    status, words = said("Chances", found(replace(QUALITY, chances=chances)))
    assert status == "caution"
    assert words.startswith("Some cases could not be drawn at all.")


@pytest.mark.parametrize(
    ("deviation", "best", "ending"),
    [
        (2.0, BEST, "No sample from this list comes closer."),
        (2.0, replace(BEST, proved=False, bound=1.0), "No sample found comes closer."),
        (3.0, BEST, "The closest sample there is has 2.0."),
        (3.0, replace(BEST, proved=False, bound=1.5), "has 2.0; none has less than 1.5."),
        (
            2.0,
            replace(BEST, never=(("gender", "missing"),)),
            "never reach gender missing; chance here reaches everybody.",
        ),
        (
            2.0,
            replace(BEST, never=tuple(("office", str(n)) for n in range(6))),
            "office 3 and 2 other groups; chance here reaches everybody.",
        ),
    ],
)
def test_whether_it_could_be_better_is_answered_plainly(
    deviation: float, best: Reachable, ending: str
) -> None:
    status, words = said("Could it be better?", found(replace(QUALITY, deviation=deviation, best=best)))
    assert status == ("good" if deviation == best.deviation else "note")
    assert words.endswith(ending)
    assert "on average this way of drawing gives 2.5" in words


def test_where_something_could_not_hold_it_is_said_with_its_reason() -> None:
    given_way = Relaxation("gender", "male", 2, 3, 1, Because.OTHER_MINIMUMS)
    own = Relaxation("gender", "female", 1, 1, 2, Because.OWN_MINIMUM)
    status, words = said("Where it gave way", found(replace(QUALITY, relaxations=(own, given_way))))
    assert status == "caution"
    assert words == "gender male: 1 drawn where its share gives 2 or 3, because of other minimums."
    with pytest.raises(StopIteration):
        said("Where it gave way", found(replace(QUALITY, relaxations=(own,))))


def test_what_is_not_computed_yet_is_shown_as_under_way() -> None:
    assert {one.status for one in fairness_checks(replace(found(), measured=None), "CRC")} == {"waiting"}


@pytest.mark.parametrize(
    ("repetition", "status", "words"),
    [
        (REPEATED, "good", "the same 3 cases"),
        (replace(REPEATED, parts=(), hindrance=Hindrance.LIST), "caution", "no longer that of the draw"),
        (replace(REPEATED, parts=(RepeatedPart("CRC", 3, 2, False),)), "bad", "does not give these cases"),
        (replace(REPEATED, parts=(), hindrance=Hindrance.METHOD), "caution", "another version"),
    ],
)
def test_what_comes_of_drawing_again_is_told(repetition: Repetition, status: str, words: str) -> None:
    shown, text = said("Drawn again", found(repetition=repetition))
    assert shown == status
    assert words in text


def test_what_is_missing_or_too_few_is_marked_as_wrong() -> None:
    level = CoverageRow("CRC", "risk_of_serious_harm", "high", 2, 0)
    given = checks(found(), part(a_row(1, BalanceStatus.BELOW_MINIMUM, 2), levels=(level,)))
    words = {one.name: (one.status, one.words) for one in given}
    assert words["Minimums"] == ("bad", "Not met for gender female (1 of 2).")
    assert words["Levels"] == ("bad", "Not in the sample: risk of serious harm high.")
    assert words["Size"][0] == "caution"


def test_categories_off_their_share_are_named() -> None:
    words = {one.name: one for one in checks(found(), part(a_row(4, BalanceStatus.ABOVE)))}
    assert words["Balance"].status == "caution"
    assert (
        words["Balance"].words
        == "0 of 1 category are at their share, rounded down or up. Above: gender female."
    )


def test_a_changed_list_is_told() -> None:
    changed = replace(found(), unchanged=False, rivals=1)
    assert {"List", "Other draws"} <= {one.name for one in checks(changed, part())}


def test_levels_come_from_the_lowest_to_the_highest() -> None:
    rows = [
        CoverageRow("CRC", "risk", level, 1, 1) for level in ("very high", "low", "other", "medium", "high")
    ]
    assert [row.level for row in in_order(rows)] == ["low", "medium", "high", "very high", "other"]


def a_proposal(**changed: object) -> Proposal:
    facts = {
        "eligible_case": CASE,
        "rank": 1,
        "deviation_before": 2.0,
        "deviation_after": 2.0,
        "changes": (),
        "lost": (),
        "officer_cases": 1,
        "above_officer_maximum": False,
        "also_for": (),
    }
    return Proposal(**{**facts, **changed})  # pyright: ignore[reportArgumentType]


def test_an_effect_that_changes_nothing_says_so() -> None:
    assert change_words(a_proposal()) == "nothing"
    assert change_lines(a_proposal()) == ["No balanced number changes."]
    assert sentences(a_proposal())[0] == "The sum of all differences stays at 2.0 cases."
    assert lost_words(a_proposal()) == ""


def test_an_effect_tells_what_changes_and_what_is_lost() -> None:
    change = CategoryChange("office", "Ipswich", 11, 10, 10.7, 3)
    lost = (Loss("gender", "female", 5, 4, False), Loss("risk_of_serious_harm", "high", 1, 0, True))
    proposal = a_proposal(
        deviation_after=3.5,
        changes=(change,),
        lost=lost,
        above_officer_maximum=True,
        also_for=("CRC 02",),
        officer_cases=3,
    )
    assert change_words(proposal) == "Office: Ipswich 11 → 10"
    assert change_lines(proposal) == ["Office Ipswich: 11 → 10 (share 10.7, at least 3)"]
    assert lost_words(proposal) == (
        "Lost: gender female (4 of at least 5) and risk of serious harm high (no case left)."
    )
    told = " ".join(sentences(proposal))
    for words in (
        "goes from 2.0 to 3.5",
        "3 cases of the same officer",
        "more than the settings",
        "CRC 02 as well",
    ):
        assert words in told


def test_a_summary_without_minimums_levels_or_officers_says_so() -> None:
    told = " ".join(summary(SETTINGS, {"CRC": 30}))
    assert "No minimum number." in told
    assert "Officers play no part." in told
    assert "Every level" not in told


def test_small_words_are_right() -> None:
    assert (listing([]), listing(["a"]), listing(["a", "b", "c"])) == ("", "a", "a, b and c")
    assert (several(1, "case"), several(2, "category", "categories")) == ("1 case", "2 categories")
    assert (signed(0.02), signed(1.25), signed(-1.25)) == ("0.0", "+1.2", "\N{MINUS SIGN}1.2")
