"""What an act changed is told in the words of the form and of the page, long texts only where they differ."""

from qi_desktop.services import services_of
from qi_desktop.storage.workspace import Workspace
from qi_desktop.ui.history.changes import told_changes
from qi_desktop.ui.history.subjects import is_unseen, subject_of


def test_an_answer_is_told_in_the_words_of_its_choices_and_a_text_where_it_differs(filled: Workspace) -> None:
    services = services_of(filled)
    case = services.sampling.sampled_cases()[0].id
    question = next(one.name for one in services.assessment.form().questions() if one.choices and one.key)
    choices = services.assessment.form().choices_of(services.assessment.form().question(question))
    with filled.ledger.entry("record_answer") as entry:
        entry.put("answer", f"{case}/{question}", assessment=case, question=question, value=choices[0].name)
    act = services.looking_back.acts(1)[0]
    told = told_changes(services, act, ("answer", f"{case}/{question}"))
    assert told == [f"Answer: {choices[0].label}"]
    long = "The office keeps a log. " * 20
    for words in (f"{long}It is read daily. {long}", f"{long}It is read weekly. {long}"):
        with filled.ledger.entry("revise_note") as entry:
            entry.put("note", "n", body=words)
    act = services.looking_back.acts(1)[0]
    (line,) = told_changes(services, act, ("note", "n"))
    assert "read dai" in line
    assert "read week" in line
    assert len(line) < 200


def test_the_other_assessment_of_a_case_is_known_by_all_its_records() -> None:
    hidden = frozenset({"second/a"})
    assert is_unseen([("answer", "second/a/q")], hidden)
    assert is_unseen([("assessment", "second/a")], hidden)
    assert not is_unseen([("answer", "a/q"), ("note", "second/ab")], hidden)


def test_what_has_no_name_is_told_by_what_it_belongs_to(filled: Workspace) -> None:
    services = services_of(filled)
    session = services.fieldnotes.add_session("visit", "A visit to the office")
    with filled.ledger.entry("link_session") as entry:
        entry.put("session_link", "l", session=session.id, about="domain", subject="none")
    act = services.looking_back.acts(1)[0]
    found = subject_of(services, act, services.looking_back.touched(act, 5))
    assert (found.words, found.page, found.opens) == ("A visit to the office", "notes", session.id)
