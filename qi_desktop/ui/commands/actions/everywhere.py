"""What can be done wherever somebody is."""

from qi_desktop.ui.commands.model import EVERYWHERE, Action, Group, Key

GROUPS = (
    Group(
        "Everywhere",
        EVERYWHERE,
        (
            Key("Ctrl+1 to Ctrl+9", "open a page"),
            Key("Ctrl+K", "find or do anything: a page, an action, a case, words somebody wrote"),
            Action("Show every result of a search", "Ctrl+Shift+F", also="find look for narrow"),
            Action(
                "Catch a thought, a follow-up or a quote", "Ctrl+Shift+Space", also="capture note jot inbox"
            ),
            Action("Undo", "Ctrl+Z", also="take back revert"),
            Action("Redo", "Ctrl+Shift+Z", also="do again"),
            Action("Lock", "Ctrl+L", also="close leave secure"),
            Action("Change the theme", "Ctrl+T", also="dark light high contrast colours"),
            Action("Help", "F1", also="manual keys shortcuts"),
            Key("Esc", "close help, a form, a message"),
            Key("Menu", "what can be done with the chosen row of a list"),
        ),
    ),
)
