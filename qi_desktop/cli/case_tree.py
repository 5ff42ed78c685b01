"""The commands of the eligible list with their arguments."""

from qi_desktop.cli import listing
from qi_desktop.cli.arguments import WORKSPACE, Leaf, arg

CASES: dict[str, Leaf] = {
    "import": (
        "take a provider's list in",
        listing.take_in,
        [
            WORKSPACE,
            arg("file", metavar="FILE"),
            arg("--sheet"),
            arg("--mapping", metavar="FILE.json", help="which column is which"),
        ],
    ),
}
