"""The commands of packs, bundles, merging and conflicts with their arguments."""

from qi_desktop.cli import deciding, packing, sending, settling
from qi_desktop.cli.arguments import REASON, WORKSPACE, Argument, Leaf, arg

_FILE = arg("file", metavar="FILE")
_AT_A_PLACE: list[Argument] = [
    arg("place", metavar="PLACE", help="its name, a stick's label, a folder, or an address"),
    arg("--password-file", metavar="FILE", help="the place's password; or QI_PLACE_PASSWORD_FILE"),
    arg("--trust", metavar="SHA256:…", help="the key of an SFTP server you meet for the first time"),
]

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
    "send": (
        "seal a pack for each member, or for one, and bring them to a place",
        sending.pack_send,
        [
            WORKSPACE,
            *_AT_A_PLACE,
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
    "send": (
        "seal what is new and bring it, with all that waits, to a place",
        sending.bundle_send,
        [
            WORKSPACE,
            *_AT_A_PLACE,
            arg("--full", action="store_true", help="everything, not only what is new"),
            arg("--again", metavar="FILE", help="send this file of the outbox once more, as it is"),
        ],
    ),
    "fetch": (
        "list what lies at a place, and copy what is new for this laptop",
        sending.bundle_fetch,
        [WORKSPACE, *_AT_A_PLACE, arg("folder", metavar="DIR")],
    ),
    "outbox": ("what was written for others, and what of it arrived", packing.bundle_outbox, [WORKSPACE]),
    "missing": ("what others wrote and never came, with its files", packing.bundle_missing, [WORKSPACE]),
    "inspect": ("what a file holds", packing.bundle_inspect, [WORKSPACE, _FILE]),
    "verify": ("check a file", packing.bundle_verify, [WORKSPACE, _FILE]),
}

PLACES: dict[str, Leaf] = {
    "list": ("the remembered ones, and the sticks that are in", sending.places_list, [WORKSPACE]),
    "add": (
        "remember a folder, a network drive or a server",
        sending.places_add,
        [
            WORKSPACE,
            arg("name"),
            arg("address", metavar="ADDRESS", help="a folder, sftp://, https:// or s3://bucket/folder"),
            arg("--user", default="", help="of an S3 place the access key"),
            arg("--keep-password", metavar="FILE", help="keep the password in the encrypted file"),
        ],
    ),
    "remove": ("forget one, and its password", sending.places_remove, [WORKSPACE, arg("name")]),
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
