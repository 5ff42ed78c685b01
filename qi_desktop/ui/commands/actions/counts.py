"""What can be done on the Counts page."""

from qi_desktop.ui.commands.model import Action, Group

GROUPS = (
    Group(
        "Counts",
        "counts",
        (
            Action("Export the counts", "Ctrl+Shift+E", "Export", also="csv xlsx take out table"),
            Action("Open a line of enquiry from the count", press="Open a line of enquiry", on="Counts"),
            Action("Show the count in the report", press="In the report", on="Counts"),
            Action(
                "Copy the sentence of the count", "Ctrl+Shift+C", "Copy the positive sentence", on="Counts"
            ),
        ),
        ("View: Counts",),
    ),
    Group("Counts: crossed", "counts", (), ("View: Crossed",)),
    Group("Counts: still to come", "counts", (), ("View: Still to come",)),
    Group(
        "Counts: agreement",
        "counts",
        (Action("Is the agreement beyond chance?", press="Beyond chance?", also="kappa", on="Agreement"),),
        ("View: Agreement",),
    ),
    Group(
        "Counts: earlier inspections",
        "counts",
        (
            Action("Take in an earlier inspection", also="compare then now"),
            Action("Remove the earlier inspection", press="Remove", on="Then and now"),
        ),
        ("View: Earlier",),
    ),
)
