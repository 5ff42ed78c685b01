"""What can be done on the Exchange page."""

from qi_desktop.ui.commands.model import LEAD, Action, Group, Key
from qi_desktop.ui.language import marked

GROUPS = (
    Group(
        marked("Exchange: conflicts"),
        "exchange",
        (
            Action(marked("Combine those without overlap…"), also="merge wordings", on="Conflicts to decide"),
            Action(
                marked("Settle the conflict"),
                press="Settle",
                on="Conflicts to decide",
                needs=marked("Choose a conflict."),
            ),
            Action(marked("Ask about the conflict…"), press="A  Ask about it…", on="Conflicts to decide"),
            Key("Alt+1, Alt+2", marked("keep that value of a conflict")),
        ),
        ("View: Conflicts",),
    ),
    Group(
        marked("Exchange: take in"),
        "exchange",
        (
            Action(marked("Choose bundles to take in…"), "Ctrl+I", also="merge receive import qibundle"),
            Action(
                marked("Take in"),
                "Ctrl+Return",
                also="merge",
                on="Files to take in",
                needs=marked("Choose bundles first."),
            ),
        ),
        ("View: Take in",),
        LEAD,
    ),
    Group(
        marked("Exchange: received"),
        "exchange",
        (
            Action(
                marked("Save the merge report as PDF…"),
                "Ctrl+P",
                "Save as PDF…",
                on="Merges",
                needs=marked("Choose a merge."),
            ),
        ),
        ("View: Received",),
        LEAD,
    ),
    Group(
        marked("Exchange: outbox"),
        "exchange",
        (
            Action(marked("Send what is unsent"), "Ctrl+E", also="bundle export evening lead"),
            Action(marked("Send everything again"), also="bundle full lost"),
            Action(
                marked("Send the file again"),
                press="Send it again",
                on="Outbox",
                needs=marked("Choose a sent file first."),
            ),
            Action(marked("See what lies there…"), also="fetch receive"),
            Action(marked("Open a pack…"), also="join qipack"),
            Action(marked("Places…"), also="usb stick folder server sftp webdav s3"),
            Action(marked("My team card"), also="qicard"),
        ),
        ("View: Outbox",),
    ),
    Group(
        marked("Exchange: hand over"),
        "exchange",
        (
            Action(
                marked("Hand over…"),
                "Ctrl+Shift+H",
                also="central team finish seal",
                needs=marked("The lead hands over."),
            ),
        ),
        ("View: Hand over",),
        LEAD,
    ),
)
