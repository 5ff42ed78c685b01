"""The commands of attached files and of second assessments with their arguments."""

from qi_desktop.cli import evidence, second
from qi_desktop.cli.arguments import CASE, REASON, WORKSPACE, Leaf, arg, count

_ROW = arg("--row", type=int, help="the row of a roster")
_ATTACHMENT = arg("attachment", metavar="ID", help="as `evidence list` tells it")

EVIDENCE: dict[str, Leaf] = {
    "attach": (
        "attach a small file to a question, or to the case",
        evidence.attach,
        [WORKSPACE, CASE, arg("file", metavar="FILE"), arg("--question"), _ROW],
    ),
    "list": ("the files attached to a case", evidence.attached, [WORKSPACE, CASE]),
    "save": (
        "write an attached file, no longer encrypted, to a place",
        evidence.save,
        [WORKSPACE, _ATTACHMENT, arg("file", metavar="FILE")],
    ),
    "detach": ("take an attached file away", evidence.detach, [WORKSPACE, _ATTACHMENT]),
    "said": ("what interviews and notes say about a case", evidence.said, [WORKSPACE, CASE]),
}

SECOND: dict[str, Leaf] = {
    "choose": (
        "give cases to a person, named or proposed",
        second.choose,
        [
            WORKSPACE,
            arg("cases", nargs="*", metavar="CASE"),
            arg("--person", required=True, metavar="NAME", help="a member of the team"),
            arg("--propose", type=count, default=0, metavar="N", help="so many, spread over inspectors"),
            arg("--seed", type=int, default=0, help="the same seed proposes the same cases"),
        ],
    ),
    "withdraw": ("take a chosen case back", second.withdraw, [WORKSPACE, CASE]),
    "list": ("the chosen cases and how far they are", second.listed, [WORKSPACE]),
    "answer": (
        "record one answer of the second assessment",
        second.answer,
        [WORKSPACE, CASE, arg("question"), arg("value"), arg("--reason"), _ROW],
    ),
    "complete": ("declare the second assessment done", second.complete, [WORKSPACE, CASE]),
    "compare": (
        "both assessments side by side",
        second.compare,
        [WORKSPACE, CASE, arg("--all", action="store_true", help="also where both agree")],
    ),
    "settle": (
        "decide a difference; counts follow",
        second.settle,
        [WORKSPACE, CASE, arg("question"), arg("--value", required=True), _ROW, REASON],
    ),
    "agreement": ("how far both agree, by question", second.agreement, [WORKSPACE]),
}
