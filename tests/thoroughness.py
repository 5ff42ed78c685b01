"""How many examples Hypothesis tries: a third day by day, all of them where HYPOTHESIS_PROFILE=thorough."""

import os

import hypothesis

PROFILE = os.environ.get("HYPOTHESIS_PROFILE", "house")
THOROUGH = PROFILE == "thorough"
FEWEST = 4
EXAMPLES = 60


def examples(thoroughly: int) -> int:
    """Return how many to try of so many that a thorough run tries."""
    return thoroughly if THOROUGH else min(thoroughly, max(FEWEST, thoroughly // 3))


def load_profile() -> None:
    """Let tests that name no number try as many as this run's profile has."""
    in_order = "CI" in os.environ
    for name in ("house", "thorough"):
        hypothesis.settings.register_profile(
            name, deadline=None, derandomize=in_order, max_examples=examples(EXAMPLES)
        )
    hypothesis.settings.load_profile(PROFILE)
