"""The commands of case assessments with their arguments."""

from qi_desktop.cli import assessing
from qi_desktop.cli.arguments import CASE, REASON, WORKSPACE, Argument, Leaf, arg

_OF_A_CASE = [WORKSPACE, CASE]
_ROW = arg("--row", metavar="ROW", help="the row of a roster, such as 2; 2/1 in a roster inside another")

ANSWER: list[Argument] = [
    *_OF_A_CASE,
    arg("question"),
    arg("value"),
    arg("--reason"),
    _ROW,
    arg("--warning-reason", help="why the answer stands although the form warns of it"),
]

ANSWERS: dict[str, Leaf] = {
    "export": (
        "the answers of all cases, the questions of every version as columns; nobody is named",
        assessing.answers_export,
        [WORKSPACE, arg("file", metavar="OUT.xlsx", help=".xlsx, or .csv with its other tables beside it")],
    )
}

ASSESSMENT: dict[str, Leaf] = {
    "show": ("how far a case has come, and what is missing", assessing.show, _OF_A_CASE),
    "complete": ("declare a case assessed", assessing.complete, _OF_A_CASE),
    "return": (
        "give a completed one back, with a reason or with open comments",
        assessing.give_back,
        [*_OF_A_CASE, arg("--reason", default="", help="why; it is kept with the act")],
    ),
    "approve": ("approve a completed one", assessing.approve, _OF_A_CASE),
    "lock": ("lock an approved one", assessing.lock, _OF_A_CASE),
    "reopen": ("open one for answers again", assessing.reopen, [*_OF_A_CASE, REASON]),
    "overrule": (
        "answer a question against the rule that hides it; without a reason follow the rule again",
        assessing.overrule,
        [*_OF_A_CASE, arg("question"), _ROW, arg("--reason", default="", help="why it is relevant here")],
    ),
    "comment": (
        "comment on an answer, settle a comment, or list them",
        assessing.comment,
        [
            *_OF_A_CASE,
            arg("question", nargs="?", default=""),
            arg("text", nargs="?", default=""),
            _ROW,
            arg("--settle", metavar="COMMENT"),
        ],
    ),
    "life": ("who did what with it, when and why", assessing.life, _OF_A_CASE),
    "newer": ("what the newest form asks otherwise", assessing.newer, _OF_A_CASE),
    "move": ("answer it in the newest form from now on; every answer stays", assessing.move, _OF_A_CASE),
}
