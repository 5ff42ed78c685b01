"""The commands of packs, bundles, merging and conflicts with their arguments."""

from qi_desktop.cli import packing, settling
from qi_desktop.cli.arguments import REASON, WORKSPACE, Argument, Leaf, arg

_FILE = arg("file", metavar="FILE")

PACK: dict[str, Leaf] = {
    "issue": (
        "one sealed pack for each member, or for one",
        packing.pack_issue,
        [WORKSPACE, arg("folder", metavar="DIR"), arg("--member", help="a member's name")],
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
}
