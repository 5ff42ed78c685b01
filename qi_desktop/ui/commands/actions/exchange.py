"""What can be done on the Exchange page."""

from qi_desktop.ui.commands.model import Action, Group, Key

GROUPS = (
    Group(
        "Exchange: conflicts",
        "exchange",
        (
            Action("Combine those without overlap…", also="merge wordings", on="Conflicts to decide"),
            Action(
                "Settle the conflict", press="Settle", on="Conflicts to decide", needs="Choose a conflict."
            ),
            Action("Ask about the conflict…", press="A  Ask about it…", on="Conflicts to decide"),
            Key("Alt+1, Alt+2", "keep that value of a conflict"),
        ),
        ("View: Conflicts",),
    ),
    Group(
        "Exchange: take in",
        "exchange",
        (
            Action("Choose bundles to take in…", "Ctrl+I", also="merge receive import qibundle"),
            Action(
                "Take in", "Ctrl+Return", also="merge", on="Files to take in", needs="Choose bundles first."
            ),
        ),
        ("View: Take in",),
    ),
    Group(
        "Exchange: received",
        "exchange",
        (
            Action(
                "Save the merge report as PDF…",
                "Ctrl+P",
                "Save as PDF…",
                on="Merges",
                needs="Choose a merge.",
            ),
        ),
        ("View: Received",),
    ),
    Group(
        "Exchange: outbox",
        "exchange",
        (
            Action("Send what is unsent", "Ctrl+E", also="bundle export evening lead"),
            Action("Send everything again", also="bundle full lost"),
            Action(
                "Send the file again", press="Send it again", on="Outbox", needs="Choose a sent file first."
            ),
            Action("See what lies there…", also="fetch receive"),
            Action("Open a pack…", also="join qipack"),
            Action("Places…", also="usb stick folder server sftp webdav s3"),
            Action("My team card", also="qicard"),
        ),
        ("View: Outbox",),
    ),
    Group(
        "Exchange: hand over",
        "exchange",
        (
            Action(
                "Hand over…", "Ctrl+Shift+H", also="central team finish seal", needs="The lead hands over."
            ),
        ),
        ("View: Hand over",),
    ),
)
