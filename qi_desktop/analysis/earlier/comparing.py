"""Lays earlier counts beside those of this inspection, and says where they are not to be compared."""

import re
from collections.abc import Iterable, Mapping

from qi_desktop.analysis.earlier.model import ComparedCount, EarlierCount
from qi_desktop.analysis.model import Count, CountedQuestion

NO_RULE = (
    "By which rule the question was relevant then is not known: look at both, call the difference no change."
)
OTHER_RULE = "The question was relevant by another rule then, so that other cases were counted."


def compared(
    earlier: Iterable[EarlierCount], counts: Iterable[Count], questions: Mapping[str, CountedQuestion]
) -> list[ComparedCount]:
    """Compare by reporting key and provider; in the order of the form, then what is not asked any more."""
    now = {(one.question, one.group): one for one in counts}
    providers = {one.group for one in now.values()}
    order = {key: place for place, key in enumerate(questions)}
    found = [
        _compared(one, now.get((one.question, one.provider)), questions.get(one.question), providers)
        for one in earlier
    ]
    return sorted(found, key=lambda one: (order.get(one.question, len(order)), one.question, one.provider))


def _compared(
    then: EarlierCount, now: Count | None, asked: CountedQuestion | None, providers: set[str]
) -> ComparedCount:
    return ComparedCount(
        question=then.question,
        label=asked.label if asked else then.question,
        domain=asked.domain if asked else "",
        section=asked.section if asked else "",
        provider=then.provider,
        then=then,
        now=now,
        why_not=_why_not(then, now, asked, providers),
    )


def _why_not(
    then: EarlierCount, now: Count | None, asked: CountedQuestion | None, providers: set[str]
) -> str:
    if asked is None:
        return "This inspection counts no question under this reporting key."
    if then.provider not in providers:
        return f"No provider {then.provider} is inspected now."
    if now is None or not now.relevant:
        return "Nothing is counted under this question yet."
    if not then.relevant:
        return "No case was relevant to this question then."
    return now.why_not or _other_rule(then.rule, asked.rule)


def _other_rule(then: str, now: str) -> str:
    if bare_rule(then) == bare_rule(now):
        return ""
    return OTHER_RULE if then else NO_RULE


def bare_rule(rule: str) -> str:
    """Return a rule without what does not change it: spaces, kinds of quotation marks, a pair around all."""
    text = re.sub(r"\s+", "", rule.replace('"', "'"))
    while text.startswith("(") and _closes_at(text) == len(text) - 1:
        text = text[1:-1]
    return text


def _closes_at(text: str) -> int:
    """Return where the bracket closes with which a rule begins; -1 where it never does."""
    depth = 0
    for place, sign in enumerate(text):
        depth += (sign == "(") - (sign == ")")
        if depth == 0:
            return place
    return -1
