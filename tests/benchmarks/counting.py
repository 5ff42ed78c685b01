"""500 questions counted over 2,000 cases, beside a plain SQL count of the same answers (goal: 200 ms).

The SQL count adds up stored values; it does not know which of the questions are relevant, or disputed.
"""

import random
import statistics
import tempfile
from collections.abc import Callable
from pathlib import Path
from time import perf_counter

from qi_desktop.analysis.service import AnalysisService
from qi_desktop.forms.definition import Choice, Form, Question
from qi_desktop.services import services_of
from qi_desktop.storage.workspace import Workspace
from tests.benchmarks import Figures
from tests.benchmarks.many_cases import many_cases

CASES, QUESTIONS, FACTS = 2_000, 500, 10
TIMES = 5
_JUDGED = ("sufficient", "not_done", "done_weak", "too_late", "not_known")
_PLAIN = """select answer.question, sampled_case.provider, answer.value, count(*) from answer
join sampled_case on sampled_case.id = answer.assessment
where answer.removed is null and answer.question like 'judged%' group by 1, 2, 3"""


def measure() -> Figures:
    """Count by provider, by a fact, crossed, after one answer, and on opening; and in plain SQL."""
    with tempfile.TemporaryDirectory() as folder, many_cases(Path(folder, "many.qi"), CASES) as workspace:
        ids = _answered(workspace)
        analysis = AnalysisService(workspace)
        opening = _milliseconds(analysis.counts)
        found: Figures = {
            "goal, milliseconds": 200,
            "by provider": _median(analysis.counts),
            "by office and gender": _median(lambda: analysis.counts(("office", "gender"))),
            "by a fact of the form": _median(lambda: analysis.counts("fact_1")),
            "one question, two facts crossed": _median(
                lambda: analysis.crossed("judged_1", "office", "gender")
            ),
            "what is still to come": _median(analysis.to_come),
        }
        assessment = services_of(workspace).assessment
        after: list[float] = []
        for record in ids[:TIMES]:
            assessment.record_answer(record, "judged_1", "too_late", reason="Invented.")
            after.append(_milliseconds(analysis.counts))
        found["by provider, after one more answer"] = round(statistics.median(after), 1)
        found["plain SQL, by provider, without relevance"] = _median(lambda: workspace.database.rows(_PLAIN))
        found["the first count after opening, seconds"] = round(opening / 1000, 1)
        return found


def a_long_form() -> Form:
    """Return an invented form: facts, and judgements that are relevant where a fact says so."""
    facts = tuple(
        Question(f"fact_{number}", "select_one", f"Fact {number}?", choices="yesno")
        for number in range(FACTS)
    )
    judged = tuple(
        Question(
            f"judged_{number}",
            "select_one",
            f"Was step {number} done well enough?",
            relevant=f"${{fact_{number % FACTS}}} = 'yes'" if number % 3 else "",
            choices="s2",
            domain="protecting_public",
            section="assessment",
            key=f"judged_{number}",
            scale="S2",
        )
        for number in range(QUESTIONS)
    )
    choices = {
        "yesno": tuple(Choice(one, one) for one in ("yes", "no")),
        "s2": tuple(Choice(one, one) for one in _JUDGED[:4]),
    }
    return Form("long", "An invented long form", "1", (*facts, *judged), choices)


def _answered(workspace: Workspace) -> list[str]:
    """Answer every question of every case at once, as an import of a whole inspection would."""
    chance = random.Random(2)
    form = a_long_form()
    workspace.database.run(
        "insert into form (id, name, title, version, definition, digest) values ('zz', ?, ?, '1', ?, ?)",
        (form.name, form.title, form.to_json(), form.digest),
    )
    ids = [record for (record,) in workspace.database.tuples("select id from sampled_case order by id")]
    with workspace.database.transaction():
        workspace.database.run("delete from assessment")
        workspace.database.run("delete from answer")
        workspace.database.run_many(
            "insert into assessment (id, sampled_case, form, state) values (?, ?, 'zz', 'draft')",
            ((record, record) for record in ids),
        )
        workspace.database.run_many(
            "insert into answer (id, assessment, question, value) values (?, ?, ?, ?)",
            (
                (
                    f"{record}/{one.name}",
                    record,
                    one.name,
                    chance.choice(_JUDGED if one.key else ("yes", "no")),
                )
                for record in ids
                for one in form.questions()
            ),
        )
    return ids


def _median(act: Callable[[], object]) -> float:
    return round(statistics.median(_milliseconds(act) for _ in range(TIMES)), 1)


def _milliseconds(act: Callable[[], object]) -> float:
    begun = perf_counter()
    act()
    return (perf_counter() - begun) * 1000


if __name__ == "__main__":
    for label, value in measure().items():
        print(f"{label:<44}{value:>10}")
