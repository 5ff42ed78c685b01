"""Where something found stands: the session, case, line of enquiry or finding around it."""

from qi_desktop.fieldnotes.searching.model import Standing

_NOTE = (
    "select note.title, session.title as within, note.id as leads_to"
    " from note left join session on session.id = note.session where note.id = ?"
)
_OF_CASE = (
    "select {title} as title, sampled_case.number as within, sampled_case.id as leads_to,"
    " {question} as question, {row} as row from {kind}"
    " left join assessment on assessment.id = {kind}.assessment"
    " left join sampled_case on sampled_case.id = ifnull(assessment.second_of, {kind}.assessment)"
    " where {kind}.id = ?"
)


def _of_case(kind: str, title: str) -> str:
    named = {"title": title, "question": f"{kind}.question", "row": f"{kind}.row", "kind": kind}
    told = _OF_CASE
    for name, words in named.items():
        told = told.replace(f"{{{name}}}", words)
    return told


def _of_enquiry(kind: str) -> str:
    return (
        "select '' as title, line.question as within, line.id as leads_to from KIND"
        " left join line_of_enquiry as line on line.id = KIND.line_of_enquiry where KIND.id = ?"
    ).replace("KIND", kind)


def _of_finding(kind: str, title: str, leads_to: str) -> str:
    return (
        (
            "select TITLE as title, domain || '/' || provider as within, LEADS as leads_to"
            " from KIND where id = ?"
        )
        .replace("TITLE", title)
        .replace("LEADS", leads_to)
        .replace("KIND", kind)
    )


STANDINGS = {
    "note": _NOTE,
    "document": _NOTE.replace("session.title as within", "note.source as within"),
    "session": "select title, place as within, id as leads_to from session where id = ?",
    "participant": (
        "select ifnull(nullif(participant.name, ''), participant.label) as title, session.title as within,"
        " session.id as leads_to from participant"
        " left join session on session.id = participant.session where participant.id = ?"
    ),
    "answer": _of_case("answer", "''"),
    "answer_comment": _of_case("answer_comment", "''"),
    "attachment": _of_case("attachment", "attachment.name"),
    "sampled_case": "select number as title, '' as within, id as leads_to from sampled_case where id = ?",
    "theme": "select name as title, '' as within, id as leads_to from theme where id = ?",
    "passage": (
        "select note.title, session.title as within, passage.id as leads_to from passage"
        " left join note on note.id = passage.note"
        " left join session on session.id = note.session where passage.id = ?"
    ),
    "line_of_enquiry": (
        "select question as title, '' as within, id as leads_to from line_of_enquiry where id = ?"
    ),
    "enquiry_evidence": _of_enquiry("enquiry_evidence"),
    "enquiry_step": _of_enquiry("enquiry_step"),
    "capture": "select '' as title, '' as within, id as leads_to from capture where id = ?",
    "finding": _of_finding("finding", "''", "id"),
    "factor": (
        "select factor.bearing as title, finding.domain || '/' || finding.provider as within,"
        " factor.finding as leads_to from factor left join finding on finding.id = factor.finding"
        " where factor.id = ?"
    ),
    "practice_example": _of_finding("practice_example", "changed_name", "id"),
    "recommendation": (
        "select cast(number as text) as title, addressee as within, id as leads_to"
        " from recommendation where id = ?"
    ),
    "key_fact": "select value as title, source as within, id as leads_to from key_fact where id = ?",
}
"""By sort, what asks where a record stands."""


def standing_of(row: dict[str, object]) -> Standing:
    """Return a row of such a question as a record."""
    told = {name: "" if cell is None else str(cell) for name, cell in row.items()}
    return Standing(**told)
