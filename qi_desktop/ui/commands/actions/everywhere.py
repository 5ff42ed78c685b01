"""What can be done wherever somebody is."""

from qi_desktop.ui.commands.model import EVERYWHERE, Action, Group, Key
from qi_desktop.ui.language import marked

GROUPS = (
    Group(
        marked("Everywhere"),
        EVERYWHERE,
        (
            Key("Ctrl+1 to Ctrl+9", marked("open a page")),
            Action(
                marked("Show every result of a search"),
                "Ctrl+Shift+F",
                picture="search",
                also="find look for narrow",
            ),
            Action(
                marked("Catch a thought, a follow-up or a quote"),
                "Ctrl+Shift+Space",
                picture="capture",
                also="capture note jot inbox",
            ),
            Action(marked("Undo"), "Ctrl+Z", picture="undo", also="take back revert"),
            Action(marked("Redo"), "Ctrl+Shift+Z", picture="redo", also="do again"),
            Action(
                marked("History of everything"),
                "Alt+Z",
                picture="history",
                also="undo take back what was done audit log who when",
            ),
            Action(marked("Lock"), "Ctrl+L", picture="lock", also="close leave secure"),
            Action(
                marked("Settings"),
                "Ctrl+,",
                picture="settings",
                also="preferences options language autolock clipboard",
            ),
            Action(marked("Larger text"), "Ctrl++", also="bigger zoom in size letters"),
            Action(marked("Smaller text"), "Ctrl+-", also="zoom out size letters"),
            Action(marked("Usual size of text"), "Ctrl+0", also="zoom reset normal letters"),
            Action(
                marked("Change the theme"), "Ctrl+T", picture="theme", also="dark light high contrast colours"
            ),
            Action(marked("Help"), "F1", picture="help", also="manual how what"),
            Action(marked("Find in the help"), "Ctrl+F1", picture="search", also="manual how search"),
            Action(marked("What is this?"), "Shift+F1", picture="help", also="explain field meaning"),
            Key("F6", marked("the other part of a page, where two have no room beside each other")),
            Key("Esc", marked("close help, a form, a message")),
            Key("Menu", marked("what can be done with the chosen row of a list")),
        ),
    ),
    Group(
        marked("Window"),
        EVERYWHERE,
        (
            Action(marked("Find or do anything"), "Ctrl+K", picture="search", also="palette command"),
            Action(marked("Menus"), "F10", also="bar"),
            Action(marked("Full screen"), "F11", also="maximise whole"),
            Action(marked("Cut"), "Ctrl+X"),
            Action(marked("Copy"), "Ctrl+C"),
            Action(marked("Paste"), "Ctrl+V"),
            Action(marked("Select all"), "Ctrl+A"),
            Action(marked("About QI Desktop"), also="version licence"),
            Action(marked("Quit"), "Ctrl+Q", also="exit leave close end"),
        ),
    ),
    Group(
        marked("Help"),
        EVERYWHERE,
        (
            Action(marked("List all keys"), press="All keys", picture="help", also="shortcuts"),
            Action(
                marked("Words and short forms"),
                press="Glossary",
                picture="help",
                also="glossary meaning terms",
            ),
            Action(marked("Contents of the help"), press="Contents", picture="help", also="topics manual"),
            Action(marked("Print all keys…"), picture="report", also="shortcuts pdf paper"),
        ),
        ("Help", "All keys"),
    ),
)
