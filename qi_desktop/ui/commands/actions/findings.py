"""What can be done on the Findings page."""

from qi_desktop.ui.commands.model import Action, Group
from qi_desktop.ui.language import marked

_CELL = marked("Choose a finding of the grid first.")

GROUPS = (
    Group(
        marked("Findings: grid"),
        "findings",
        (
            Action(
                marked("Tie something to the finding"), press="Tie something to this finding", needs=_CELL
            ),
            Action(marked("Add an enabler"), on="Enablers", needs=_CELL),
            Action(marked("Add a barrier"), on="Barriers", needs=_CELL),
        ),
        ("Findings: Grid",),
    ),
    Group(
        marked("Findings: practice examples"),
        "findings",
        (Action(marked("New practice example"), "Ctrl+N", also="good add", on="Practice examples"),),
        ("Findings: Practice examples",),
    ),
    Group(
        marked("Findings: recommendations"),
        "findings",
        (Action(marked("New recommendation"), "Ctrl+N", also="add", on="Recommendations"),),
        ("Findings: Recommendations",),
    ),
    Group(
        marked("Findings: factual accuracy"),
        "findings",
        (
            Action(marked("Send a draft…"), also="provider check"),
            Action(marked("New point about the draft"), "Ctrl+N", "New point", on="Points"),
            Action(
                marked("Keep the decision"), "Ctrl+Return", on="Points", needs=marked("Choose a point first.")
            ),
            Action(marked("Read a table of points…"), press="Read a table…", also="provider response import"),
            Action(marked("Save the table of points…"), press="Save the table…"),
            Action(marked("Close the round")),
        ),
        ("Findings: Factual accuracy",),
    ),
)
