"""The commands of packs, bundles, merging and conflicts with their arguments."""

from qi_desktop.cli import deciding, packing, settling
from qi_desktop.cli.arguments import REASON, WORKSPACE, Argument, Leaf, arg

_FILE = arg("file", metavar="FILE")

PACK: dict[str, Leaf] = {
    "issue": (
        "one sealed pack for each member, or for one",
        packing.pack_issue,
        [
            WORKSPACE,
            arg("folder", metavar="DIR"),
            arg("--member", help="a member's name"),
            arg("--full", action="store_true", help="everything, also what was acknowledged"),
        ],
    ),
    "open": ("take a pack in", packing.pack_open, [WORKSPACE, arg("file", metavar="PACK")]),
}

BUNDLE: dict[str, Leaf] = {
    "export": (
        "what is new since the last one",
        packing.bundle_export,
        [
            WORKSPACE,
            arg("folder", metavar="DIR"),
            arg("--full", action="store_true", help="everything, not only what is new"),
        ],
    ),
    "outbox": ("what was written for others, and what of it arrived", packing.bundle_outbox, [WORKSPACE]),
    "missing": ("what others wrote and never came, with its files", packing.bundle_missing, [WORKSPACE]),
    "inspect": ("what a file holds", packing.bundle_inspect, [WORKSPACE, _FILE]),
    "verify": ("check a file", packing.bundle_verify, [WORKSPACE, _FILE]),
}

MERGE: list[Argument] = [
    WORKSPACE,
    arg("bundles", nargs="+", metavar="BUNDLE"),
    arg("--preview", action="store_true", help="tell what would come of it, and write nothing"),
    arg("--report", metavar="FILE.pdf", help="print the merge report as well"),
]

CONFLICTS: dict[str, Leaf] = {
    "list": ("the open ones", settling.conflicts_list, [WORKSPACE]),
    "resolve": (
        "decide one",
        settling.conflicts_resolve,
        [WORKSPACE, arg("record"), arg("field"), arg("--value", required=True), REASON],
    ),
    "settle": (
        "decide one as it is listed under matters, or all that are alike",
        deciding.conflicts_settle,
        [
            WORKSPACE,
            arg("key", metavar="KEY"),
            arg("--keep", type=int, metavar="N", help="the number of the option; without it the combination"),
            arg("--text", help="the wording to keep in the place of the proposed combination"),
            arg("--alike", action="store_true", help="with it all that are alike"),
            REASON,
        ],
    ),
    "ask": (
        "ask somebody of the team; it travels in their next pack",
        deciding.conflicts_ask,
        [
            WORKSPACE,
            arg("key", metavar="KEY"),
            arg("--member", required=True, help="a member's name"),
            arg("--text", required=True),
        ],
    ),
    "questions": ("what was asked, and answered", deciding.conflicts_questions, [WORKSPACE]),
    "answer": (
        "answer a question asked of you",
        deciding.conflicts_answer,
        [WORKSPACE, arg("question", metavar="QUESTION"), arg("--text", required=True)],
    ),
}
