"""A question about a conflict goes to the one who can answer it and comes back."""

import pytest

from qi_desktop.merging.asking.model import NobodyAsked, QueryEmpty, QueryOfAnother, QueryUnknown
from qi_desktop.merging.settling.model import Matter
from tests.merging.settling.conftest import Pair, filled_pair, pair

__all__ = ["filled_pair", "pair"]
QUESTION = "report_prepared"


@pytest.fixture
def disputed(pair: Pair) -> Matter:
    case = pair.lead.sampling.sampled_case("CRC 07").id
    for services, value in ((pair.lead, "yes"), (pair.inspector, "no")):
        services.assessment.record_answer(case, QUESTION, value)
    pair.exchange()
    return pair.only()


def test_it_is_asked_answered_and_closed_with_the_conflict_and_undo_opens_it_again(
    pair: Pair, disputed: Matter
) -> None:
    asked = pair.lead.asking.ask(disputed, pair.bo, "Where did you look?")
    assert pair.lead.asking.asked_of_me() == []
    pair.exchange()
    (query,) = pair.inspector.asking.asked_of_me()
    assert (query.title, query.text, query.asker) == ("CRC 07", "Where did you look?", "Invented lead 0")
    assert pair.inspector.asking.waiting() == 1
    pair.inspector.asking.answer_query(query.id, "In the court's file.")
    assert pair.inspector.asking.waiting() == 0
    pair.exchange()
    (answered,) = pair.lead.asking.about(disputed)
    assert (answered.id, answered.answer, answered.closed) == (asked.id, "In the court's file.", False)
    pair.keep(0)
    assert pair.inspector.asking.query(asked.id).closed
    pair.lead.workspace.ledger.undo()
    assert not pair.lead.asking.query(asked.id).closed


def test_it_needs_words_and_somebody_of_the_team_and_only_they_answer(pair: Pair, disputed: Matter) -> None:
    with pytest.raises(QueryEmpty):
        pair.lead.asking.ask(disputed, pair.bo, " ")
    with pytest.raises(NobodyAsked):
        pair.lead.asking.ask(disputed, "nobody", "Where?")
    query = pair.lead.asking.ask(disputed, pair.bo, "Where?")
    with pytest.raises(QueryOfAnother):
        pair.lead.asking.answer_query(query.id, "There.")
    with pytest.raises(QueryUnknown):
        pair.lead.asking.answer_query("none", "There.")
