"""What can be done on the Enquiries page."""

from qi_desktop.ui.commands.model import Action, Group, Key

_LINE = "Choose a line of enquiry first."

GROUPS = (
    Group(
        "Enquiries: board",
        "enquiries",
        (
            Action("Next of board, list and plan", "Ctrl+PgDown"),
            Action("The one before of board, list and plan", "Ctrl+PgUp"),
            Action("New enquiry", "Ctrl+N", also="line question add"),
            Key("Alt and an arrow", "carry a card to the next state, a step to another day or person"),
            Key("Enter", "open the card, change the step"),
        ),
        ("Show as: Board",),
    ),
    Group(
        "Enquiries: list",
        "enquiries",
        (
            Action("Put the enquiry into other words", "Ctrl+E", "Edit", on="Lines of enquiry", needs=_LINE),
            Action("Follow the enquiry", press="Follow it", on="Lines of enquiry", needs=_LINE),
            Action("Open what the enquiry came from", press="Open what it came from", needs=_LINE),
            Action("Add evidence to the enquiry", press="Add evidence", on="Evidence", needs=_LINE),
            Action("Speaks for it", on="Evidence", needs="Choose evidence first."),
            Action("Speaks against it", on="Evidence", needs="Choose evidence first."),
            Action("Not weighed", on="Evidence", needs="Choose evidence first."),
            Action("Add a step to the enquiry", press="Add a step", on="Steps", needs=_LINE),
            Key("F A N", "the chosen evidence speaks for it, against it, neither way"),
            Key("Space, Del", "tick a step off, remove it"),
        ),
        ("Show as: List",),
    ),
    Group(
        "Enquiries: plan for week two",
        "enquiries",
        (Action("Print the plan…", also="pdf paper", needs="Plan a step first."),),
        ("Show as: Plan for week two",),
    ),
)
