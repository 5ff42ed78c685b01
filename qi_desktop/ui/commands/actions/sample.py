"""What can be done on the Sample page."""

from qi_desktop.ui.commands.model import Action, Group, Key
from qi_desktop.ui.language import marked

_DRAWN = marked("Draw the sample first.")

GROUPS = (
    Group(
        marked("Sample: drawing"),
        "sample",
        (
            Action(
                marked("Draw the sample"),
                also="select random",
                needs=marked("The sample is drawn; draw again from Review."),
            ),
            Action(
                marked("Set a minimum"), press="Set minimum", also="stratum at least", on="Minimum numbers"
            ),
            Action(
                marked("Name a case"), press="Name the case", also="must be in the sample", on="Named cases"
            ),
            Action(marked("Another number"), also="seed chance"),
            Action(marked("Proposed settings")),
            Key("Del", marked("take away a minimum, a named case, a comment")),
        ),
        ("Draw again…",),
    ),
    Group(
        marked("Sample: review"),
        "sample",
        (
            Action(marked("Approve the sample"), press="Approve", needs=_DRAWN),
            Action(marked("Send the sample back"), press="Send back", needs=_DRAWN),
            Action(marked("Draw again…"), needs=_DRAWN),
            Action(marked("Withdraw the approval…"), needs=_DRAWN),
            Action(marked("Statement…"), also="pdf methodology print export", needs=_DRAWN),
            Action(marked("How the sample is drawn"), also="method fair help", needs=_DRAWN),
            Key("Enter", marked("show the cases behind a number")),
            Key("Esc", marked("back to the number, out of replacing")),
        ),
        ("View: Review",),
    ),
    Group(marked("Sample: cross-table"), "sample", (), ("View: Cross-table",)),
    Group(
        marked("Sample: cases"),
        "sample",
        (
            Action(
                marked("Replace the case…"),
                press="Replace…",
                also="stand in substitute",
                on="Sampled cases",
                needs=marked("Choose a sampled case first."),
            ),
        ),
        ("View: Cases",),
    ),
    Group(
        marked("Sample: allocation"),
        "sample",
        (
            Action(marked("Share out the cases"), also="allocate give inspectors", needs=_DRAWN),
            Action(
                marked("Share out afresh"), also="allocate again", needs=marked("Share the cases out first.")
            ),
            Action(marked("Declare an interest"), also="conflict knows", on="Declared interests"),
            Action(marked("Withdraw the interest"), press="Withdraw", on="Declared interests"),
            Key("Alt+1 to Alt+9", marked("give the chosen case to that inspector")),
        ),
        ("View: Allocation",),
    ),
    Group(
        marked("Sample: timetable"),
        "sample",
        (
            Action(
                marked("Arrange the interviews"),
                also="calendar week plan",
                needs=marked("Share the cases out first."),
            ),
            Action(marked("Arrange all afresh"), needs=marked("Arrange the interviews first.")),
            Action(
                marked("Save calendars"),
                also="ics diary outlook",
                needs=marked("Arrange the interviews first."),
            ),
            Action(
                marked("Print this week…"),
                also="pdf paper timetable",
                needs=marked("Arrange the interviews first."),
            ),
            Action(
                marked("Print all weeks…"),
                also="pdf paper timetable",
                needs=marked("Arrange the interviews first."),
            ),
            Action(marked("Add a day off…"), also="leave holiday", on="Days off"),
            Action(marked("Remove the day off"), on="Days off", needs=marked("Choose a day off first.")),
            Key("Enter", marked("pick an interview up, put it down")),
            Key("Alt and an arrow", marked("move an interview to the next free hour")),
            Key("Del", marked("let an interview wait to be arranged")),
        ),
        ("View: Timetable",),
    ),
)
