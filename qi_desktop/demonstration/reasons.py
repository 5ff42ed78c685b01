"""Written reasons and evidence for invented judgements, put together from parts and seldom repeated."""

import json
import random
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from fnmatch import fnmatch
from itertools import product
from typing import Any

from qi_desktop.foundation.paths import resource

FIRST_DAY = date(2017, 2, 20)
_DAYS_ON_SITE = 5


@dataclass(frozen=True, slots=True)
class _Topic:
    questions: tuple[str, ...]
    documents: tuple[str, ...]
    seen: tuple[str, ...]
    shortfalls: dict[str, tuple[str, ...]]
    so: tuple[str, ...]


class Reasons:
    """A seeded source of reasons; each topic's combinations are used up before any comes again."""

    def __init__(self, seed: int) -> None:
        held: dict[str, Any] = json.loads(resource("demo", "reasons.json").read_text("utf-8"))
        self._random = random.Random(seed)
        self._topics = [_topic(one) for one in held["topics"]]
        self._overruling = tuple(held["not_relevant"])
        self._remarks = tuple(held["evidence"])
        self._piles: dict[tuple[str, str], Iterator[str]] = {}

    def reason(self, question: str, value: str) -> str:
        """Return a reason for a judgement that is not sufficient, or for overruling relevance."""
        if value == "not_relevant":
            return self._random.choice(self._overruling)
        topic = self._topic_of(question)
        shortfall = value if value in topic.shortfalls else self._random.choice(list(topic.shortfalls))
        key = (topic.questions[0], shortfall)
        words = next(self._piles.get(key, iter(())), None)
        if words is None:
            self._piles[key] = self._pile(topic, shortfall)
            words = next(self._piles[key])
        return words

    def evidence(self, question: str) -> dict[str, Any]:
        """Return a document, a page and the day it was seen, of a kind that fits the question."""
        topic = self._topic_of(question)
        seen_on = FIRST_DAY + timedelta(days=self._random.randrange(_DAYS_ON_SITE))
        return {
            "document": self._random.choice(topic.documents),
            "page": str(self._random.randint(1, 24)),
            "seen_on": seen_on.isoformat(),
            "note": self._random.choice(self._remarks),
        }

    def _topic_of(self, question: str) -> _Topic:
        return next(
            topic for topic in self._topics if any(fnmatch(question, name) for name in topic.questions)
        )

    def _pile(self, topic: _Topic, shortfall: str) -> Iterator[str]:
        parts = list(product(topic.seen, topic.shortfalls[shortfall], topic.so))
        self._random.shuffle(parts)
        return (" ".join(part for part in words if part) for words in parts)


def _topic(held: dict[str, Any]) -> _Topic:
    return _Topic(
        questions=tuple(held["questions"]),
        documents=tuple(held["documents"]),
        seen=tuple(held["seen"]),
        shortfalls={kind: tuple(held[kind]) for kind in ("not_done", "done_weak", "too_late")},
        so=tuple(held["so"]),
    )
