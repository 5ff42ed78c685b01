"""What can be done on the Counts page."""

from qi_desktop.ui.commands.model import Action, Group
from qi_desktop.ui.language import marked

GROUPS = (
    Group(
        marked("Counts"),
        "counts",
        (
            Action(marked("Export the counts"), "Ctrl+Shift+E", "Export", also="csv xlsx take out table"),
            Action(
                marked("Open a line of enquiry from the count"), press="Open a line of enquiry", on="Counts"
            ),
            Action(marked("Show the count in the report"), press="In the report", on="Counts"),
            Action(
                marked("Copy the sentence of the count"),
                "Ctrl+Shift+C",
                "Copy the positive sentence",
                on="Counts",
            ),
        ),
        ("View: Counts",),
    ),
    Group(marked("Counts: crossed"), "counts", (), ("View: Crossed",)),
    Group(marked("Counts: still to come"), "counts", (), ("View: Still to come",)),
    Group(
        marked("Counts: agreement"),
        "counts",
        (
            Action(
                marked("Is the agreement beyond chance?"),
                press="Beyond chance?",
                also="kappa",
                on="Agreement",
            ),
        ),
        ("View: Agreement",),
    ),
    Group(
        marked("Counts: earlier inspections"),
        "counts",
        (
            Action(marked("Take in an earlier inspection"), also="compare then now"),
            Action(marked("Remove the earlier inspection"), press="Remove", on="Then and now"),
        ),
        ("View: Earlier",),
    ),
)
