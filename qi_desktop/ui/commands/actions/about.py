"""What can be done on the page that says what this program is."""

from qi_desktop.ui.commands.model import Action, Group
from qi_desktop.ui.language import marked

GROUPS = (
    Group(
        marked("About: this program"),
        "about",
        (Action(marked("Copy the facts of this program"), press="Copy these facts", also="version support"),),
        ("View: This program",),
    ),
    Group(
        marked("About: licences of every part"),
        "about",
        (),
        ("View: Licences",),
    ),
    Group(
        marked("About: update"),
        "about",
        (
            Action(
                marked("Check an update…"),
                also="upgrade new version install qiupdate",
                needs=marked("This program was packed without its publisher's key."),
            ),
        ),
        ("View: Update",),
    ),
    Group(
        marked("About: test"),
        "about",
        (Action(marked("Test this program"), also="self-test installation works check"),),
        ("View: Test",),
    ),
)
