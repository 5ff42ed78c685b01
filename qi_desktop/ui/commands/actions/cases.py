"""What can be done on the Cases page."""

from qi_desktop.ui.commands.model import LEAD, LEADS, Action, Group, Key
from qi_desktop.ui.language import marked

_BACK = ("Back to the form", "Back to the cases")
_CASE = marked("Choose a case first.")

GROUPS = (
    Group(
        marked("Cases"),
        "cases",
        (
            Action(
                marked("Complete the case"),
                "Ctrl+Return",
                "Complete",
                also="finish missing declare",
                needs=_CASE,
            ),
            Action(marked("Go to a question"), "Ctrl+J", also="jump find number", needs=_CASE),
            Action(marked("Next section"), "Ctrl+PgDown", needs=_CASE),
            Action(marked("Section before"), "Ctrl+PgUp", needs=_CASE),
            Key("Alt+1 to Alt+9", marked("go to a group of sections")),
            Action(marked("Next column"), "F6"),
            Action(marked("Column before"), "Shift+F6"),
            Action(marked("Next comment"), "F8", needs=marked("No comment waits in this case.")),
            Action(marked("Comment before"), "Shift+F8", needs=marked("No comment waits in this case.")),
            Action(
                marked("Show every case, with all columns"), "Ctrl+Shift+L", "All cases, with every column"
            ),
            Action(marked("Second assessments"), also="double assessed agreement moderation"),
            Key("Enter", marked("next question that waits")),
            Key("Backspace", marked("clear the answer")),
        ),
        _BACK,
    ),
    Group(
        marked("Cases: answers"),
        "cases",
        (
            Key("S D W L", marked("sufficient, not done, weak, too late")),
            Key("Y N", marked("yes, no")),
            Key("K E X", marked("not known, no evidence, not relevant")),
            Key("Ctrl+R, Ctrl+Shift+R", marked("add a row, take the row at hand away")),
            Key("Alt+Up, Alt+Down", marked("move a line in an order")),
            Key("F4", marked("calendar of a day")),
        ),
        _BACK,
    ),
    Group(
        marked("Cases: beside the question"),
        "cases",
        (
            Action(
                marked("Name a document as evidence"), "Ctrl+E", "Add a document", on="Evidence", needs=_CASE
            ),
            Action(
                marked("Choose a passage as evidence"),
                "Ctrl+Shift+P",
                "Add a passage",
                on="Evidence",
                needs=_CASE,
            ),
            Action(marked("Attach a file"), "Ctrl+Shift+A", "Add a file", on="Evidence", needs=_CASE),
            Action(
                marked("Comment on the question"),
                "Ctrl+M",
                "Comment…",
                on="Comments on this question",
                needs=_CASE,
                by=LEADS,
            ),
        ),
        (*_BACK, "Shown: Beside the question"),
    ),
    Group(
        marked("Cases: life of a case"),
        "cases",
        (
            Action(marked("History of the case"), "Ctrl+H", "History", also="who when changed", needs=_CASE),
            Action(marked("Open an enquiry from the case"), press="Enquiry…", also="line", needs=_CASE),
            Action(
                marked("Approve the assessment"),
                press="Approve",
                needs=marked("Choose a complete case first."),
                by=LEAD,
            ),
            Action(
                marked("Return the case…"),
                press="Return…",
                needs=marked("Choose a complete case first."),
                by=LEADS,
            ),
            Action(
                marked("Reopen the case…"), press="Reopen…", needs=marked("Choose a complete case first.")
            ),
            Action(
                marked("Lock the case"),
                press="Lock case",
                needs=marked("Choose an approved case first."),
                by=LEAD,
            ),
        ),
        _BACK,
    ),
    Group(
        marked("Cases: all cases"),
        "cases",
        (
            Action(marked("Find a case by number, office, inspector or state"), "Ctrl+F"),
            Action(marked("Keep this view"), "Ctrl+D", also="filter save"),
            Key("Alt+1 to Alt+9", marked("choose a view")),
            Key("Enter, Esc", marked("open the case, back to the form")),
        ),
        ("Back to the cases", "All cases, with every column"),
    ),
    Group(
        marked("Cases: second assessments"),
        "cases",
        (
            Action(marked("Choose cases for a second assessment…"), "Ctrl+N", "Choose cases…"),
            Action(marked("Agreement, question by question"), press="Agreement", also="kappa moderation"),
            Action(marked("Assess it blind"), on="Cases assessed a second time"),
            Action(marked("Withdraw the choice"), on="Cases assessed a second time"),
            Key("Alt+1, Alt+2", marked("let the first or the second answer hold, when both are compared")),
        ),
        ("Back to the form", "Second assessments"),
    ),
)
