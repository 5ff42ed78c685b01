"""The commands of the eligible list with their arguments."""

from qi_desktop.cli import listing
from qi_desktop.cli.arguments import WORKSPACE, Leaf, arg

_LIST = [
    WORKSPACE,
    arg("file", metavar="FILE", help="CSV, XLSX, XLS or ODS"),
    arg("--sheet"),
    arg("--mapping", metavar="FILE.json", help="which column is which: field to header"),
    arg("--codes", metavar="FILE.json", help="what unknown values stand for: fact to value to code"),
    arg(
        "--duplicates",
        dest="same_reference",
        choices=listing.SAME_REFERENCE,
        help="which row of one reference stays",
    ),
    arg(
        "--same-person",
        choices=listing.SAME_PERSON,
        help="which rows of one name and birth date stay",
    ),
    arg("--choices", metavar="FILE.json", help="all choices, as `cases preview --json` tells them"),
]

CASES: dict[str, Leaf] = {
    "preview": ("what would come of a list; nothing is written", listing.preview, _LIST),
    "changes": ("what a newer list would change, case by case", listing.changes, _LIST),
    "import": ("take a provider's list in", listing.take_in, _LIST),
    "decide": (
        "let a case in, leave it out, or let the rules decide again",
        listing.decide,
        [
            WORKSPACE,
            arg("case", metavar="CASE", help="its number, its reference, or PROVIDER:REFERENCE"),
            arg("decision", choices=["include", "exclude", "withdraw"]),
            arg("--reason", default="", help="why; it is kept with the decision"),
        ],
    ),
    "decided": ("the decisions in force, by row of the list", listing.decided, [WORKSPACE]),
}
