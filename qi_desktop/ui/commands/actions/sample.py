"""What can be done on the Sample page."""

from qi_desktop.ui.commands.model import Action, Group, Key

_DRAWN = "Draw the sample first."

GROUPS = (
    Group(
        "Sample: drawing",
        "sample",
        (
            Action(
                "Draw the sample", also="select random", needs="The sample is drawn; draw again from Review."
            ),
            Action("Set a minimum", press="Set minimum", also="stratum at least", on="Minimum numbers"),
            Action("Name a case", press="Name the case", also="must be in the sample", on="Named cases"),
            Action("Another number", also="seed chance"),
            Action("Proposed settings"),
            Key("Del", "take away a minimum, a named case, a comment"),
        ),
        ("Draw again…",),
    ),
    Group(
        "Sample: review",
        "sample",
        (
            Action("Approve the sample", press="Approve", needs=_DRAWN),
            Action("Send the sample back", press="Send back", needs=_DRAWN),
            Action("Draw again…", needs=_DRAWN),
            Action("Withdraw the approval…", needs=_DRAWN),
            Action("Statement…", also="pdf methodology print export", needs=_DRAWN),
            Action("How the sample is drawn", also="method fair help", needs=_DRAWN),
            Key("Enter", "show the cases behind a number"),
            Key("Esc", "back to the number, out of replacing"),
        ),
        ("View: Review",),
    ),
    Group("Sample: cross-table", "sample", (), ("View: Cross-table",)),
    Group(
        "Sample: cases",
        "sample",
        (
            Action(
                "Replace the case…",
                press="Replace…",
                also="stand in substitute",
                on="Sampled cases",
                needs="Choose a sampled case first.",
            ),
        ),
        ("View: Cases",),
    ),
    Group(
        "Sample: allocation",
        "sample",
        (
            Action("Share out the cases", also="allocate give inspectors", needs=_DRAWN),
            Action("Share out afresh", also="allocate again", needs="Share the cases out first."),
            Action("Declare an interest", also="conflict knows", on="Declared interests"),
            Action("Withdraw the interest", press="Withdraw", on="Declared interests"),
            Key("Alt+1 to Alt+9", "give the chosen case to that inspector"),
        ),
        ("View: Allocation",),
    ),
    Group(
        "Sample: timetable",
        "sample",
        (
            Action("Arrange the interviews", also="calendar week plan", needs="Share the cases out first."),
            Action("Arrange all afresh", needs="Arrange the interviews first."),
            Action("Save calendars", also="ics diary outlook", needs="Arrange the interviews first."),
            Action("Print this week…", also="pdf paper timetable", needs="Arrange the interviews first."),
            Action("Print all weeks…", also="pdf paper timetable", needs="Arrange the interviews first."),
            Action("Add a day off…", also="leave holiday", on="Days off"),
            Action("Remove the day off", on="Days off", needs="Choose a day off first."),
            Key("Enter", "pick an interview up, put it down"),
            Key("Alt and an arrow", "move an interview to the next free hour"),
            Key("Del", "let an interview wait to be arranged"),
        ),
        ("View: Timetable",),
    ),
)
