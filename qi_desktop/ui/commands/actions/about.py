"""What can be done on the page that says what this program is."""

from qi_desktop.ui.commands.model import Action, Group

GROUPS = (
    Group(
        "About: this program",
        "about",
        (Action("Copy the facts of this program", press="Copy these facts", also="version support"),),
        ("View: This program",),
    ),
    Group(
        "About: licences of every part",
        "about",
        (),
        ("View: Licences",),
    ),
    Group(
        "About: update",
        "about",
        (
            Action(
                "Check an update…",
                also="upgrade new version install qiupdate",
                needs="This program was packed without its publisher's key.",
            ),
        ),
        ("View: Update",),
    ),
    Group(
        "About: test",
        "about",
        (Action("Test this program", also="self-test installation works check"),),
        ("View: Test",),
    ),
)
