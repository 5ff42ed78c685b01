"""How a form asks what is counted: which questions, and under which rule each is relevant."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from qi_desktop.analysis.model import CountedQuestion
from qi_desktop.analysis.standings import is_counted
from qi_desktop.forms.definition import Form, Question
from qi_desktop.forms.items import Item

_PROVIDER = "provider"
_NAMED = re.compile(r"\$\{([^}]+)\}")
_SEVERAL = frozenset({"select_multiple", "rank"})


@dataclass(frozen=True, slots=True)
class Askings:
    """What one form counts: its questions by reporting key, the keys by question, and its facts."""

    questions: Mapping[str, CountedQuestion]
    keys: Mapping[str, str]
    facts: Mapping[str, str]
    """The questions by which cases can be told apart, with their labels; no free text."""
    several: frozenset[str]
    """Those of the facts that have several values at once."""

    def named(self, key: str) -> tuple[str, ...]:
        """Return the names of the questions that are counted under a reporting key."""
        return tuple(name for name, of in self.keys.items() if of == key)


_ASKINGS: dict[str, Askings] = {}


def askings_of(form: Form) -> Askings:
    """Return what a form counts; worked out once for each definition."""
    known = _ASKINGS.get(form.digest)
    if known is None:
        known = _ASKINGS[form.digest] = _askings(form)
    return known


def counted_questions(forms: Sequence[Form]) -> list[CountedQuestion]:
    """Return the questions that are counted, by reporting key, the newest form's wording first."""
    found: dict[str, CountedQuestion] = {}
    for form in forms:
        for key, question in askings_of(form).questions.items():
            found.setdefault(key, question)
    return list(found.values())


def _askings(form: Form) -> Askings:
    rules = dict(_rules(form.items, ()))
    questions: dict[str, CountedQuestion] = {}
    keys: dict[str, str] = {}
    for question in form.questions():
        if not question.is_judgement or not is_counted(question.scale):
            continue
        counted = _counted(form, question, rules[question.name])
        first = questions.setdefault(question.key, counted)
        # Two questions of one form under one key and different rules: their cases were not asked alike.
        if first.rule != counted.rule:
            questions[question.key] = replace(first, mixed_rule=True)
        keys[question.name] = question.key
    facts = {one.name: one for one in form.questions() if _is_fact(form, one)}
    return Askings(
        questions,
        keys,
        {name: one.label for name, one in facts.items()},
        frozenset(name for name, one in facts.items() if one.type in _SEVERAL),
    )


def _is_fact(form: Form, question: Question) -> bool:
    return (
        (question.has_choices or question.is_calculated)
        and not question.is_judgement
        and form.repeat_of(question.name) is None
    )


def _counted(form: Form, question: Question, rules: Sequence[str]) -> CountedQuestion:
    roster = form.repeat_of(question.name)
    rule = " and ".join(_spelt_out(form, rule, frozenset()) for rule in rules)
    return CountedQuestion(
        key=question.key,
        label=question.label,
        domain=question.domain,
        section=question.section,
        scale=question.scale,
        yes_is=question.yes_is or "good",
        work_of=question.work_of,
        unit=roster.node.removesuffix("s") if roster else question.unit or "case",
        rule=rule,
        mixed_rule=_PROVIDER in _NAMED.findall(rule),
    )


def _rules(items: Sequence[Item], around: tuple[str, ...]) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Yield every question with the rules that must hold for it: those of what is around it, and its own."""
    for item in items:
        here = (*around, item.relevant) if item.relevant else around
        if isinstance(item, Question):
            yield item.name, here
        else:
            yield from _rules(item.items, here)


def _spelt_out(form: Form, rule: str, within: frozenset[str]) -> str:
    """Return a rule with every calculated answer it speaks of replaced by its calculation."""

    def calculated(found: re.Match[str]) -> str:
        name = found[1]
        if name in within or not form.has_question(name) or not form.question(name).is_calculated:
            return found[0]
        return f"({_spelt_out(form, form.question(name).calculation, within | {name})})"

    return _NAMED.sub(calculated, rule)
