"""The roster of an invented case: what drives this person's offending, and what was done about it."""

import random

from qi_desktop.demonstration.facts import DemoCase

_NEEDS = (
    "accommodation",
    "employment",
    "finance",
    "drugs",
    "alcohol",
    "mental_health",
    "relationships",
    "lifestyle",
)
_USUALLY_PLANNED = frozenset({"drugs", "thinking"})
_ALWAYS_DELIVERED = "accommodation"
_SHORTFALLS = ("not_done", "done_weak", "done_weak", "too_late")


def need_rows(case: DemoCase, chance: random.Random, *, thinking: bool) -> list[dict[str, str]]:
    """Return two to four needs, each with what the plan and the delivery made of it."""
    needs: list[str] = chance.sample(_NEEDS, 1 + case.level // 2 + chance.randrange(2))
    needs.append("thinking" if thinking else chance.choice([one for one in _NEEDS if one not in needs]))
    return [
        {
            "need": need,
            "rr_plan_needs": _judged(0.85 if need in _USUALLY_PLANNED else 0.4, chance),
            "rr_deliver_needs": _judged(1.0 if need == _ALWAYS_DELIVERED else 0.45, chance),
        }
        for need in needs
    ]


def _judged(share: float, chance: random.Random) -> str:
    return "sufficient" if chance.random() < share else chance.choice(_SHORTFALLS)
