"""What can be done on the Findings page."""

from qi_desktop.ui.commands.model import Action, Group

_CELL = "Choose a finding of the grid first."

GROUPS = (
    Group(
        "Findings: grid",
        "findings",
        (
            Action("Tie something to the finding", press="Tie something to this finding", needs=_CELL),
            Action("Add an enabler", on="Enablers", needs=_CELL),
            Action("Add a barrier", on="Barriers", needs=_CELL),
        ),
        ("Findings: Grid",),
    ),
    Group(
        "Findings: practice examples",
        "findings",
        (Action("New practice example", "Ctrl+N", also="good add", on="Practice examples"),),
        ("Findings: Practice examples",),
    ),
    Group(
        "Findings: recommendations",
        "findings",
        (Action("New recommendation", "Ctrl+N", also="add", on="Recommendations"),),
        ("Findings: Recommendations",),
    ),
    Group(
        "Findings: factual accuracy",
        "findings",
        (
            Action("Send a draft…", also="provider check"),
            Action("New point about the draft", "Ctrl+N", "New point", on="Points"),
            Action("Keep the decision", "Ctrl+Return", on="Points", needs="Choose a point first."),
            Action("Read a table of points…", press="Read a table…", also="provider response import"),
            Action("Save the table of points…", press="Save the table…"),
            Action("Close the round"),
        ),
        ("Findings: Factual accuracy",),
    ),
)
