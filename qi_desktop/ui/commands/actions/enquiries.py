"""What can be done on the Enquiries page."""

from qi_desktop.ui.commands.model import Action, Group, Key
from qi_desktop.ui.language import marked

_LINE = marked("Choose a line of enquiry first.")

GROUPS = (
    Group(
        marked("Enquiries: board"),
        "enquiries",
        (
            Action(marked("Next of board, list and plan"), "Ctrl+PgDown"),
            Action(marked("The one before of board, list and plan"), "Ctrl+PgUp"),
            Action(marked("New enquiry"), "Ctrl+N", also="line question add"),
            Key(
                "Alt and an arrow", marked("carry a card to the next state, a step to another day or person")
            ),
            Key("Enter", marked("open the card, change the step")),
        ),
        ("Show as: Board",),
    ),
    Group(
        marked("Enquiries: list"),
        "enquiries",
        (
            Action(
                marked("Put the enquiry into other words"),
                "Ctrl+E",
                "Edit",
                on="Lines of enquiry",
                needs=_LINE,
            ),
            Action(marked("Follow the enquiry"), press="Follow it", on="Lines of enquiry", needs=_LINE),
            Action(marked("Open what the enquiry came from"), press="Open what it came from", needs=_LINE),
            Action(marked("Add evidence to the enquiry"), press="Add evidence", on="Evidence", needs=_LINE),
            Action(marked("Speaks for it"), on="Evidence", needs=marked("Choose evidence first.")),
            Action(marked("Speaks against it"), on="Evidence", needs=marked("Choose evidence first.")),
            Action(marked("Not weighed"), on="Evidence", needs=marked("Choose evidence first.")),
            Action(marked("Add a step to the enquiry"), press="Add a step", on="Steps", needs=_LINE),
            Key("F A N", marked("the chosen evidence speaks for it, against it, neither way")),
            Key("Space, Del", marked("tick a step off, remove it")),
        ),
        ("Show as: List",),
    ),
    Group(
        marked("Enquiries: plan for week two"),
        "enquiries",
        (Action(marked("Print the plan…"), also="pdf paper", needs=marked("Plan a step first.")),),
        ("Show as: Plan for week two",),
    ),
)
