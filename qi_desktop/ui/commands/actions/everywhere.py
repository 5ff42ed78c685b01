"""What can be done wherever somebody is."""

from qi_desktop.ui.commands.model import EVERYWHERE, Action, Group, Key

GROUPS = (
    Group(
        "Everywhere",
        EVERYWHERE,
        (
            Key("Ctrl+1 to Ctrl+9", "open a page"),
            Action(
                "Show every result of a search", "Ctrl+Shift+F", picture="search", also="find look for narrow"
            ),
            Action(
                "Catch a thought, a follow-up or a quote",
                "Ctrl+Shift+Space",
                picture="capture",
                also="capture note jot inbox",
            ),
            Action("Undo", "Ctrl+Z", picture="undo", also="take back revert"),
            Action("Redo", "Ctrl+Shift+Z", picture="redo", also="do again"),
            Action("Lock", "Ctrl+L", picture="lock", also="close leave secure"),
            Action("Settings", "Ctrl+,", picture="settings", also="preferences options lock clipboard"),
            Action("Larger text", "Ctrl++", also="bigger zoom in size"),
            Action("Smaller text", "Ctrl+-", also="zoom out size"),
            Action("Usual size of text", "Ctrl+0", also="zoom reset normal"),
            Action("Change the theme", "Ctrl+T", picture="theme", also="dark light high contrast colours"),
            Action("Help", "F1", picture="help", also="manual how what"),
            Key("Esc", "close help, a form, a message"),
            Key("Menu", "what can be done with the chosen row of a list"),
        ),
    ),
    Group(
        "Window",
        EVERYWHERE,
        (
            Action("Find or do anything", "Ctrl+K", picture="search", also="palette command"),
            Action("Settings", "Ctrl+,", also="preferences options language text size theme backup autolock"),
            Action("Larger text", "Ctrl++", picture="add", also="size zoom bigger letters"),
            Action("Smaller text", "Ctrl+-", also="size zoom letters"),
            Action("Text as it was", "Ctrl+0", also="size zoom normal letters"),
            Action("Menus", "F10", also="bar"),
            Action("Full screen", "F11", also="maximise whole"),
            Action("Cut", "Ctrl+X"),
            Action("Copy", "Ctrl+C"),
            Action("Paste", "Ctrl+V"),
            Action("Select all", "Ctrl+A"),
            Action("About QI Desktop", also="version licence"),
            Action("Quit", "Ctrl+Q", also="exit leave close end"),
        ),
    ),
    Group(
        "Help",
        EVERYWHERE,
        (
            Action("List all keys", press="All keys", picture="help", also="shortcuts"),
            Action("Print all keys…", picture="report", also="shortcuts pdf paper"),
        ),
        ("Help", "All keys"),
    ),
)
