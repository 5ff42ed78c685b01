"""What can be done on the Inspection page."""

from qi_desktop.ui.commands.model import LEAD, Action, Group
from qi_desktop.ui.language import marked

_BACK = ("Back to the inspection", "Back")

GROUPS = (
    Group(
        marked("Inspection"),
        "inspection",
        (
            Action(marked("Import a case list…"), "Ctrl+I", also="spreadsheet eligible xlsx csv read in"),
            Action(
                marked("Show all cases"),
                "Ctrl+Shift+L",
                also="eligible list leave out search",
                on="Cases left out",
            ),
            Action(marked("Add a provider"), press="Provider", also="new owner sample size", on="Providers"),
            Action(marked("Add an office"), press="Office", also="new place", on="Providers"),
            Action(
                marked("Add a team member"),
                press="Member",
                also="new inspector colleague",
                on="Team",
                by=LEAD,
            ),
            Action(marked("Adopt a form…"), also="xlsform questions case assessment version"),
            Action(marked("Keys and passphrase…"), also="team card password recovery change", on="Team"),
            Action(marked("Check this file"), also="verify damaged sound"),
            Action(marked("Get everything out…"), also="export open formats csv dump"),
            Action(marked("Put back from a copy?…"), also="restore backup"),
            Action(
                marked("Erase this inspection…"), also="delete remove wipe for good retention certificate"
            ),
        ),
        _BACK,
    ),
    Group(
        marked("Inspection: keys"),
        "inspection",
        (
            Action(marked("Save my team card…"), press="Save the card…", also="qicard"),
            Action(marked("Copy the text of my team card"), press="Copy its text"),
            Action(marked("Make new keys…"), also="rekey laptop"),
            Action(marked("Change the passphrase"), also="password"),
            Action(marked("Make the recovery key and its sheet…"), also="lost passphrase print", by=LEAD),
        ),
        ("Back to the inspection", "Keys and passphrase…"),
    ),
    Group(
        marked("Inspection: backups"),
        "inspection",
        (
            Action(marked("Back up now"), picture="saved", also="copy safe"),
            Action(
                marked("Try the backup"),
                press="Try this backup",
                on="Backups",
                also="test",
                needs=marked("Choose a backup."),
            ),
            Action(
                marked("Put the backup back…"),
                press="Put this backup back…",
                on="Backups",
                also="restore",
                needs=marked("Choose a backup."),
            ),
            Action(
                marked("Copy the backup to other places"),
                press="Copy there now",
                also="stick usb drive",
                needs=marked("Choose places for backups first."),
            ),
            Action(
                marked("Choose places for backups…"), press="Choose places…", also="stick usb drive folder"
            ),
        ),
        (*_BACK, "Backups…"),
    ),
    Group(
        marked("Inspection: all cases"),
        "inspection",
        (
            Action(
                marked("Leave the case out…"),
                press="Leave out…",
                on="Listed cases",
                needs=marked("Choose a case first."),
            ),
            Action(
                marked("Withdraw the decision"),
                on="Listed cases",
                needs=marked("Choose a decided case first."),
            ),
        ),
        ("Back", "Show all cases"),
    ),
    Group(
        marked("Inspection: a list on its way in"),
        "inspection",
        (
            Action(marked("Take the list in"), "Ctrl+Return", needs=marked("Import a case list first.")),
            Action(marked("Choose another file…"), needs=marked("Import a case list first.")),
        ),
    ),
)
