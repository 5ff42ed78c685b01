"""What the review says of chances and of drawing again, for a sample that another version drew."""

from pathlib import Path

from qi_desktop.foundation.progress import Progress
from qi_desktop.ui.sampling.review.fairness import fairness_checks
from qi_desktop.ui.sampling.review.gathered import Gathered, gathered, measured
from tests.sampling.desks import an_older_sample


def found_in(folder: Path) -> Gathered:
    with an_older_sample(folder) as services:
        found = gathered(services, Progress())
        answers = measured(services, Progress())
    return Gathered(found.sample, found.parts, found.unchanged, measured=answers)


def test_nothing_is_claimed_of_a_method_that_this_version_does_not_have(tmp_path: Path) -> None:
    found = found_in(tmp_path)
    said = {check.name: check for check in fairness_checks(found, "CRC")}
    assert list(said) == ["Chances", "Could it be better?", "Drawn again"]
    assert said["Chances"].words.startswith("Not known")
    assert "this version would give" in said["Could it be better?"].words
    assert "would never reach" not in said["Could it be better?"].words
    again = said["Drawn again"]
    assert again.status == "caution"
    assert again.words.startswith("Cannot be repeated here: drawn by the method of another version")
