"""The commands of the lines of enquiry with their arguments."""

from qi_desktop.cli import enquiring
from qi_desktop.cli.arguments import WORKSPACE, Leaf, arg

ENQUIRIES: dict[str, Leaf] = {
    "list": ("every line of enquiry, who follows it and what weighs on it", enquiring.listed, [WORKSPACE]),
    "plan": (
        "who does what on which day of week two",
        enquiring.plan,
        [
            WORKSPACE,
            arg("--pdf", metavar="FILE.pdf", help="write it to be printed, a page a person; not encrypted"),
            arg("--person", metavar="NAME", help="one member of the team alone"),
        ],
    ),
}
