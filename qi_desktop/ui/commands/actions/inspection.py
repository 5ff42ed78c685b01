"""What can be done on the Inspection page."""

from qi_desktop.ui.commands.model import Action, Group

_BACK = ("Back to the inspection", "Back")

GROUPS = (
    Group(
        "Inspection",
        "inspection",
        (
            Action("Import a case list…", "Ctrl+I", also="spreadsheet eligible xlsx csv read in"),
            Action(
                "Show all cases", "Ctrl+Shift+L", also="eligible list leave out search", on="Cases left out"
            ),
            Action("Add a provider", press="Provider", also="new owner sample size", on="Providers"),
            Action("Add an office", press="Office", also="new place", on="Providers"),
            Action("Add a team member", press="Member", also="new inspector colleague", on="Team"),
            Action("Adopt a form…", also="xlsform questions case assessment version"),
            Action("Keys and passphrase…", also="team card password recovery change", on="Team"),
            Action("Check this file", also="verify damaged sound"),
            Action("Get everything out…", also="export open formats csv dump"),
            Action("Put back from a copy?…", also="restore backup"),
        ),
        _BACK,
    ),
    Group(
        "Inspection: keys",
        "inspection",
        (
            Action("Save my team card…", press="Save the card…", also="qicard"),
            Action("Copy the text of my team card", press="Copy its text"),
            Action("Make new keys…", also="rekey laptop"),
            Action("Change the passphrase", also="password"),
            Action("Make the recovery key and its sheet…", also="lost passphrase print"),
        ),
        ("Back to the inspection", "Keys and passphrase…"),
    ),
    Group(
        "Inspection: all cases",
        "inspection",
        (
            Action(
                "Leave the case out…", press="Leave out…", on="Listed cases", needs="Choose a case first."
            ),
            Action("Withdraw the decision", on="Listed cases", needs="Choose a decided case first."),
        ),
        ("Back", "Show all cases"),
    ),
    Group(
        "Inspection: a list on its way in",
        "inspection",
        (
            Action("Take the list in", "Ctrl+Return", needs="Import a case list first."),
            Action("Choose another file…", needs="Import a case list first."),
        ),
    ),
)
