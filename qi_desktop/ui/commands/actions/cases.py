"""What can be done on the Cases page."""

from qi_desktop.ui.commands.model import Action, Group, Key

_BACK = ("Back to the form", "Back to the cases")
_CASE = "Choose a case first."

GROUPS = (
    Group(
        "Cases",
        "cases",
        (
            Action(
                "Complete the case", "Ctrl+Return", "Complete", also="finish missing declare", needs=_CASE
            ),
            Action("Go to a question", "Ctrl+J", also="jump find number", needs=_CASE),
            Action("Next section", "Ctrl+PgDown", needs=_CASE),
            Action("Section before", "Ctrl+PgUp", needs=_CASE),
            Key("Alt+1 to Alt+9", "go to a group of sections"),
            Action("Next column", "F6"),
            Action("Column before", "Shift+F6"),
            Action("Next comment", "F8", needs="No comment waits in this case."),
            Action("Comment before", "Shift+F8", needs="No comment waits in this case."),
            Action("Show every case, with all columns", "Ctrl+Shift+L", "All cases, with every column"),
            Action("Second assessments", also="double assessed agreement moderation"),
            Key("Enter", "next question that waits"),
            Key("Backspace", "clear the answer"),
        ),
        _BACK,
    ),
    Group(
        "Cases: answers",
        "cases",
        (
            Key("S D W L", "sufficient, not done, weak, too late"),
            Key("Y N", "yes, no"),
            Key("K E X", "not known, no evidence, not relevant"),
        ),
        _BACK,
    ),
    Group(
        "Cases: beside the question",
        "cases",
        (
            Action("Name a document as evidence", "Ctrl+E", "Add a document", on="Evidence", needs=_CASE),
            Action(
                "Choose a passage as evidence", "Ctrl+Shift+P", "Add a passage", on="Evidence", needs=_CASE
            ),
            Action("Attach a file", "Ctrl+Shift+A", "Add a file", on="Evidence", needs=_CASE),
            Action(
                "Comment on the question", "Ctrl+M", "Comment…", on="Comments on this question", needs=_CASE
            ),
        ),
        (*_BACK, "Shown: Beside the question"),
    ),
    Group(
        "Cases: life of a case",
        "cases",
        (
            Action("History of the case", "Ctrl+H", "History", also="who when changed", needs=_CASE),
            Action("Open an enquiry from the case", press="Enquiry…", also="line", needs=_CASE),
            Action("Approve the assessment", press="Approve", needs="Choose a complete case first."),
            Action("Return the case…", press="Return…", needs="Choose a complete case first."),
            Action("Reopen the case…", press="Reopen…", needs="Choose a complete case first."),
            Action("Lock the case", press="Lock case", needs="Choose an approved case first."),
        ),
        _BACK,
    ),
    Group(
        "Cases: all cases",
        "cases",
        (
            Action("Find a case by number, office, inspector or state", "Ctrl+F"),
            Action("Keep this view", "Ctrl+D", also="filter save"),
            Key("Alt+1 to Alt+9", "choose a view"),
            Key("Enter, Esc", "open the case, back to the form"),
        ),
        ("Back to the cases", "All cases, with every column"),
    ),
    Group(
        "Cases: second assessments",
        "cases",
        (
            Action("Choose cases for a second assessment…", "Ctrl+N", "Choose cases…"),
            Action("Agreement, question by question", press="Agreement", also="kappa moderation"),
            Action("Assess it blind", on="Cases assessed a second time"),
            Action("Withdraw the choice", on="Cases assessed a second time"),
            Key("Alt+1, Alt+2", "let the first or the second answer hold, when both are compared"),
        ),
        ("Back to the form", "Second assessments"),
    ),
)
