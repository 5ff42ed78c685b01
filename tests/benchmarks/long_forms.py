"""Forms of any length in the manner of a judgement form, with chains of rules that reach far."""

from qi_desktop.forms.definition import Choice, Form, Group, Item, Question, Repeat
from qi_desktop.forms.flow.answers import Answer

SCALE = tuple(
    Choice(name, name.replace("_", " ").capitalize())
    for name in ("sufficient", "not_done", "done_weak", "too_late")
)
YES_NO = (Choice("yes", "Yes"), Choice("no", "No"))
ROWS = 20


def long_form(length: int) -> Form:
    """Return a form of so many questions: facts, sections that hang on them, a running score, a roster.

    Every section adds to a score that the next one looks at, so that the first answer reaches the last.
    """
    sections: list[Item] = [
        Group(f"section_{number}", _section(number), f"Section {number}", relevant=_relevance(number))
        for number in range(1, length // 10 + 1)
    ]
    roster = Repeat(
        "needs",
        (
            Question("need", "text", "Need", required="true()"),
            Question("severity", "integer", "How severe", constraint=". >= 0 and . <= 3"),
            Question("weight", "calculate", calculation="${severity} * 2 + position(..)"),
        ),
        "Needs",
    )
    total = Question("total", "calculate", calculation="sum(${weight}) + count(${needs})")
    choices = {"scale": SCALE, "yes_no": YES_NO}
    return Form("long", f"{length} questions", "1", (*sections, roster, total), choices)


def _relevance(number: int) -> str:
    return "" if number == 1 else f"${{fact_{number - 1}}} != 'no' or ${{score_{number - 1}}} > 3"


def _section(number: int) -> tuple[Item, ...]:
    before = f"${{score_{number - 1}}}" if number > 1 else "0"
    judged = [f"judged_{number}_{place}" for place in range(1, 8)]
    points = " + ".join(f"(${{{name}}} = 'sufficient')" for name in judged)
    return (
        Question(f"fact_{number}", "select_one", "A fact", choices="yes_no", required="true()"),
        *(
            Question(
                name,
                "select_one",
                f"Was it good enough? (${{fact_{number}}})" if place == 0 else "Was it good enough?",
                choices="scale",
                relevant=f"${{{judged[place - 1]}}} != 'not_done'" if place % 3 else "",
                required=f"${{fact_{number}}} = 'yes'",
                scale="S2",
            )
            for place, name in enumerate(judged)
        ),
        Question(f"why_{number}", "text", "Why", relevant=f"selected(${{{judged[6]}}}, 'not_done')"),
        Question(f"score_{number}", "calculate", calculation=f"coalesce({before}, 0) + {points}"),
    )


def answered(form: Form) -> dict[str, Answer]:
    """Return an answer to every question, and a filled roster."""
    answers: dict[str, Answer] = {
        question.name: "yes" if question.choices == "yes_no" else "sufficient"
        for question in form.questions()
        if question.choices
    }
    needs = [{"need": "Housing", "severity": str(row % 4)} for row in range(ROWS)]
    return {**answers, "needs": needs}
