"""What can be done on the page of what was done."""

from qi_desktop.ui.commands.model import Action, Group
from qi_desktop.ui.language import marked

_ACT = marked("Choose an act first.")
GROUPS = (
    Group(
        marked("History"),
        "history",
        (
            Action(
                marked("Take one act back"),
                "Ctrl+U",
                marked("Take this back"),
                picture="undo",
                also=marked("undo revert selective"),
                on=marked("What was done"),
                needs=_ACT,
            ),
            Action(
                marked("Do one act again"),
                "Ctrl+Shift+U",
                marked("Do it again"),
                picture="redo",
                also=marked("redo"),
                on=marked("What was done"),
                needs=marked("Choose an act that was taken back first."),
            ),
            Action(
                marked("Show what rests on an act"),
                "Ctrl+G",
                marked("Show what rests on it"),
                picture="right",
                also=marked("depends later"),
                on=marked("What was done"),
                needs=_ACT,
            ),
        ),
    ),
)
