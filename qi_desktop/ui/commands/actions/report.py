"""What can be done on the Report page, and on the page of results of a search."""

from qi_desktop.ui.commands.model import Action, Group

GROUPS = (
    Group(
        "Report",
        "report",
        (
            Action("Build the report…", "Ctrl+B", also="pdf docx html write print"),
            Action("Export tables…", also="xlsx csv"),
            Action("Go to a page of the report", "Ctrl+G"),
            Action("Find in the report", "Ctrl+F"),
            Action("Next place in the report", "F3", "Found next"),
            Action("Place before in the report", "Shift+F3", "Found before"),
            Action("Set the pages of the report now", press="Set them now", also="preview renew"),
        ),
    ),
    Group("Report: what is missing", "report", (), ("Beside the pages: Missing",)),
    Group("Report: contents", "report", (), ("Beside the pages: Contents",)),
    Group("Report: words on the page", "report", (), ("Beside the pages: Words",)),
    Group("Report: texts and look", "report", (), ("Beside the pages: Texts and look",)),
)
