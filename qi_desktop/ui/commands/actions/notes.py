"""What can be done on the Notes page."""

from qi_desktop.ui.commands.model import Action, Group, Key
from qi_desktop.ui.language import marked

_SESSIONS = ("Part of the notes: Sessions",)
_SESSION = marked("Choose a session first.")
_NOTE = marked("Choose a session with a note first.")

GROUPS = (
    Group(
        marked("Notes: sessions"),
        "notes",
        (
            Action(marked("Next part of the notes"), "Ctrl+PgDown"),
            Action(marked("Part of the notes before"), "Ctrl+PgUp"),
            Action(
                marked("New session"), "Ctrl+N", also="interview focus group meeting visit add", on="Sessions"
            ),
            Action(marked("Change the session"), "F2", "Change", on="Sessions", needs=_SESSION),
            Action(
                marked("Remove the session"),
                press="Take the session away with its people and notes",
                on="Sessions",
                needs=_SESSION,
            ),
            Action(
                marked("Add who took part"),
                press="Participants",
                also="people",
                on="Who took part",
                needs=_SESSION,
            ),
            Action(
                marked("Link the session"), "Ctrl+Shift+B", "Link", also="case domain enquiry", needs=_SESSION
            ),
            Action(marked("Begin a note"), "Ctrl+Shift+N", "Note", also="write new", needs=_SESSION),
        ),
        _SESSIONS,
    ),
    Group(
        marked("Notes: writing"),
        "notes",
        (
            Action(marked("Give the note all the room"), "F9", needs=_NOTE),
            Key("Alt+1 to Alt+9, Alt+0", marked("begin a turn of somebody in the room, your own")),
            Action(marked("Note the time of day"), "F5", also="clock", needs=_NOTE),
            Action(marked("Mark exact words"), "Alt+Q", also="quote verbatim", needs=_NOTE),
            Action(marked("Questions of the guide"), "Alt+G", needs=_NOTE),
            Action(marked("Find in this note"), "Ctrl+F", needs=_NOTE),
            Action(marked("Next place found"), "F3", needs=_NOTE),
            Action(marked("Place found before"), "Shift+F3", needs=_NOTE),
            Action(marked("Next slip of spelling"), "F7", also="spell check", needs=_NOTE),
            Action(
                marked("Leave the spelling of this note alone, or look at it"),
                "Shift+F7",
                also="spell check slips language welsh off",
                needs=_NOTE,
            ),
            Action(marked("History of this note"), "Ctrl+H", also="who when changed wordings", needs=_NOTE),
        ),
        _SESSIONS,
    ),
    Group(
        marked("Notes: coding"),
        "notes",
        (
            Action(
                marked("Code the marked words"), "Ctrl+M", "Code words", also="theme passage", needs=_NOTE
            ),
            Action(marked("Code them like the ones before"), "Ctrl+Shift+M", "Like the last", needs=_NOTE),
            Action(marked("Change the passage"), press="Change", on="Coded passages"),
            Action(marked("Mark the passage anew"), press="Mark anew", on="Coded passages"),
            Action(marked("Open an enquiry"), also="passage line", on="Coded passages"),
            Action(marked("Remove the passage"), "Del", "The words stay", on="Coded passages"),
        ),
        _SESSIONS,
    ),
    Group(
        marked("Notes: themes"),
        "notes",
        (
            Action(marked("New theme"), "Ctrl+N", also="code"),
            Key("F2, Ins, J, Del", marked("rename, add below, join, remove the chosen theme")),
            Key("Alt and an arrow", marked("move the chosen theme")),
        ),
        ("Part of the notes: Themes",),
    ),
    Group(
        marked("Notes: inbox"),
        "notes",
        (
            Action(
                marked("File the capture"), "Ctrl+Return", "File it", needs=marked("Choose a capture first.")
            ),
            Action(
                marked("Discard the capture"),
                "Ctrl+Shift+Del",
                "Discard",
                needs=marked("Choose a capture first."),
            ),
        ),
        ("Part of the notes: Inbox",),
    ),
    Group(
        marked("Notes: documents"),
        "notes",
        (
            Action(
                marked("Bring documents in…"),
                "Ctrl+N",
                "Bring in…",
                also="pdf word read import",
                on="Documents",
            ),
            Action(
                marked("Rename the document"),
                "F2",
                "Rename",
                on="Documents",
                needs=marked("Choose a document first."),
            ),
            Action(marked("Take the notes out…"), "Ctrl+Shift+E", "Take out…", also="export refi qdpx word"),
        ),
        ("Part of the notes: Documents",),
    ),
    Group(
        marked("Notes: guides"),
        "notes",
        (
            Action(marked("New guide"), "Ctrl+N", also="questions interview"),
            Action(marked("Save the guide"), "Ctrl+Return", needs=marked("Open a guide first.")),
        ),
        ("Part of the notes: Guides",),
    ),
)
