"""Where something of the report is written, and how a value of it reads, for the table of a round."""

from collections.abc import Mapping
from typing import Any

from qi_desktop.assessment.service import AssessmentService
from qi_desktop.reporting.framework import Framework
from qi_desktop.storage.model import Value

_Row = Mapping[str, Any]
_WHERE = {
    "inspection": "The inspection",
    "provider": "Provider {code}",
    "key_fact": "Key fact",
    "practice_example": "Practice example {changed_name}",
    "recommendation": "Recommendation to {addressee}",
    "report_text": "{section}",
}


def where_written(kind: str, record: str, row: _Row, framework: Framework) -> str:
    """Return what a record of the report is, in words; ``row`` is how it stands."""
    if kind not in {"finding", "factor"}:
        return _WHERE[kind].format(**row)
    domain, _slash, provider = (record if kind == "finding" else row.get("finding") or "").partition("/")
    cell = f"{framework.domain_title(domain)}, {framework.provider_words(provider)}"
    return cell if kind == "finding" else f"{(row.get('bearing') or 'factor').capitalize()} of {cell}"


def where_answered(record: str, case: _Row, assessment: AssessmentService) -> str:
    """Return which case and which question an answer is of; ``case`` is the row of the sampled case."""
    return f"{case.get('number') or 'Case'}, {assessment.question_asked(record)}"


def answer_words(row: _Row, value: Value, assessment: AssessmentService) -> Value:
    """Return an answer in the words of its form; ``row`` is that of the answer."""
    if not isinstance(value, str):
        return value
    label = assessment.form_of(row["assessment"]).choice_label(row["question"], value)
    return label if label != value else value.replace("_", " ")
