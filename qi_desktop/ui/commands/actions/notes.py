"""What can be done on the Notes page."""

from qi_desktop.ui.commands.model import Action, Group, Key

_SESSIONS = ("Part of the notes: Sessions",)
_SESSION = "Choose a session first."
_NOTE = "Choose a session with a note first."

GROUPS = (
    Group(
        "Notes: sessions",
        "notes",
        (
            Action("Next part of the notes", "Ctrl+PgDown"),
            Action("Part of the notes before", "Ctrl+PgUp"),
            Action("New session", "Ctrl+N", also="interview focus group meeting visit add", on="Sessions"),
            Action("Change the session", "F2", "Change", on="Sessions", needs=_SESSION),
            Action(
                "Remove the session",
                press="Take the session away with its people and notes",
                on="Sessions",
                needs=_SESSION,
            ),
            Action(
                "Add who took part", press="Participants", also="people", on="Who took part", needs=_SESSION
            ),
            Action("Link the session", "Ctrl+Shift+B", "Link", also="case domain enquiry", needs=_SESSION),
            Action("Begin a note", "Ctrl+Shift+N", "Note", also="write new", needs=_SESSION),
        ),
        _SESSIONS,
    ),
    Group(
        "Notes: writing",
        "notes",
        (
            Action("Give the note all the room", "F9", needs=_NOTE),
            Key("Alt+1 to Alt+9, Alt+0", "begin a turn of somebody in the room, your own"),
            Action("Note the time of day", "F5", also="clock", needs=_NOTE),
            Action("Mark exact words", "Alt+Q", also="quote verbatim", needs=_NOTE),
            Action("Questions of the guide", "Alt+G", needs=_NOTE),
            Action("Find in this note", "Ctrl+F", needs=_NOTE),
            Action("Next place found", "F3", needs=_NOTE),
            Action("Place found before", "Shift+F3", needs=_NOTE),
            Action("Next slip of spelling", "F7", also="spell check", needs=_NOTE),
            Action("History of this note", "Ctrl+H", also="who when changed wordings", needs=_NOTE),
        ),
        _SESSIONS,
    ),
    Group(
        "Notes: coding",
        "notes",
        (
            Action("Code the marked words", "Ctrl+M", "Code words", also="theme passage", needs=_NOTE),
            Action("Code them like the ones before", "Ctrl+Shift+M", "Like the last", needs=_NOTE),
            Action("Change the passage", press="Change", on="Coded passages"),
            Action("Mark the passage anew", press="Mark anew", on="Coded passages"),
            Action("Open an enquiry", also="passage line", on="Coded passages"),
            Action("Remove the passage", "Del", "The words stay", on="Coded passages"),
        ),
        _SESSIONS,
    ),
    Group(
        "Notes: themes",
        "notes",
        (
            Action("New theme", "Ctrl+N", also="code"),
            Key("F2, Ins, J, Del", "rename, add below, join, remove the chosen theme"),
            Key("Alt and an arrow", "move the chosen theme"),
        ),
        ("Part of the notes: Themes",),
    ),
    Group(
        "Notes: inbox",
        "notes",
        (
            Action("File the capture", "Ctrl+Return", "File it", needs="Choose a capture first."),
            Action("Discard the capture", "Ctrl+Shift+Del", "Discard", needs="Choose a capture first."),
        ),
        ("Part of the notes: Inbox",),
    ),
    Group(
        "Notes: documents",
        "notes",
        (
            Action("Bring documents in…", "Ctrl+N", "Bring in…", also="pdf word read import", on="Documents"),
            Action("Rename the document", "F2", "Rename", on="Documents", needs="Choose a document first."),
            Action("Take the notes out…", "Ctrl+Shift+E", "Take out…", also="export refi qdpx word"),
        ),
        ("Part of the notes: Documents",),
    ),
    Group(
        "Notes: guides",
        "notes",
        (
            Action("New guide", "Ctrl+N", also="questions interview"),
            Action("Save the guide", "Ctrl+Return", needs="Open a guide first."),
        ),
        ("Part of the notes: Guides",),
    ),
)
