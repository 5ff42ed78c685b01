"""What can be done on the Report page, and on the page of results of a search."""

from qi_desktop.ui.commands.model import Action, Group
from qi_desktop.ui.language import marked

GROUPS = (
    Group(
        marked("Report"),
        "report",
        (
            Action(marked("Build the report…"), "Ctrl+B", also="pdf docx html write print"),
            Action(marked("Export tables…"), also="xlsx csv"),
            Action(marked("Go to a page of the report"), "Ctrl+G"),
            Action(marked("Find in the report"), "Ctrl+F"),
            Action(marked("Next place in the report"), "F3", "Found next"),
            Action(marked("Place before in the report"), "Shift+F3", "Found before"),
            Action(marked("Set the pages of the report now"), press="Set them now", also="preview renew"),
        ),
    ),
    Group(marked("Report: what is missing"), "report", (), ("Beside the pages: Missing",)),
    Group(marked("Report: contents"), "report", (), ("Beside the pages: Contents",)),
    Group(marked("Report: words on the page"), "report", (), ("Beside the pages: Words",)),
    Group(marked("Report: texts and look"), "report", (), ("Beside the pages: Texts and look",)),
)
