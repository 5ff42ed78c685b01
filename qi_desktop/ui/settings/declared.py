"""Every setting with its choices and what it means, in the words that are shown (no Qt)."""

from __future__ import annotations

from qi_desktop.fieldnotes.spelling.dictionaries import BRITISH, added
from qi_desktop.ui.language import LANGUAGES, tr
from qi_desktop.ui.settings.model import Asks, Setting, SettingGroup

FOLLOW = "system"
"""The theme of whoever leaves it to the laptop."""


TEXT_SIZE = Setting(
    "text_size",
    tr("Text size"),
    tr("How large all text is. It changes at once, and nothing typed is lost."),
    tuple((str(size), tr("{size} %").format(size=size)) for size in (100, 115, 130, 150, 175, 200)),
    "100",
    "font letters bigger larger smaller zoom scale",
)
THEME = Setting(
    "theme",
    tr("Theme"),
    tr("Which colours are worn. Following the laptop, it changes with the laptop between light and dark."),
    (
        (FOLLOW, tr("Follow the laptop")),
        ("light", tr("Light")),
        ("dark", tr("Dark")),
        ("high-contrast", tr("High contrast")),
    ),
    FOLLOW,
    "colours dark mode night system",
)

TOUCH = Setting(
    "touch",
    tr("Touch"),
    tr(
        "How large buttons, fields, rows and menus are. For fingers, each is at least 44 pixels tall and"
        " wide."
    ),
    (("off", tr("For mouse and keyboard")), ("on", tr("For fingers"))),
    "off",
    "touchscreen tablet finger target bigger buttons mode",
)
MOTION = Setting(
    "motion",
    tr("Movement"),
    tr(
        "What may move by itself. As little as possible means that the cursor does not blink, nothing slides"
        " or fades, and a bar that cannot tell how far work has come stands still."
    ),
    (("usual", tr("As the laptop does it")), ("still", tr("As little as possible"))),
    "usual",
    "reduced motion animation blink flash dizzy still",
)

LANGUAGE = Setting(
    "language",
    tr("Language of the program"),
    tr(
        "Which language the window speaks. It holds from the next start of the program. Welsh has been begun:"
        " what is not in Welsh yet is said in English."
    ),
    (("", tr("The laptop's own")), *LANGUAGES),
    "",
    "english welsh cymraeg translation words",
    afterwards=tr("It holds from the next start of the program."),
)
FORM_LANGUAGE = Setting(
    "form_language",
    tr("Language of forms"),
    tr(
        "In which language a judgement form is shown first, where it is written in several. Above the form"
        " you may change it for a while; answers are the same in every language."
    ),
    (("", tr("The form's own")), *LANGUAGES),
    "",
    "english welsh cymraeg questions judgement",
)

NO_DICTIONARY = "off"
SPELLING = Setting(
    "spelling",
    tr("Spelling of notes"),
    tr(
        "Which dictionary looks at notes; words it does not know are underlined, and nothing is ever changed"
        " by itself. A further one is added from its .dic file, or from an extension of an office program"
        " (.oxt). Shift+F7 leaves a single note alone."
    ),
    ((BRITISH, tr("British English")), (NO_DICTIONARY, tr("None: nothing is underlined"))),
    BRITISH,
    "spell check dictionary hunspell slips welsh language oxt",
    asks=Asks.DICTIONARY,
    found=added,
)

LOCK_AFTER = Setting(
    "lock_after",
    tr("Lock after"),
    tr(
        "How long nobody may touch anything before the passphrase is asked for again. Half a minute before,"
        " it is told. Sleep and a locked screen lock it too. What you typed is kept, and the page comes"
        " back."
    ),
    tuple(
        (str(minutes), tr("{minutes} minutes").format(minutes=minutes))
        for minutes in (2, 5, 10, 15, 30, 60, 240)
    ),
    "10",
    "autolock idle away sleep suspend security time",
)
CLEAR_AFTER = Setting(
    "clear_after",
    tr("Clear the clipboard after"),
    tr(
        "How long what you copied here may be pasted elsewhere. Locking and closing clear it at once; what"
        " you copied in another program stays."
    ),
    (
        ("30", tr("30 seconds")),
        ("60", tr("1 minute")),
        ("120", tr("2 minutes")),
        ("300", tr("5 minutes")),
        ("900", tr("15 minutes")),
    ),
    "120",
    "copy paste security",
)

BACKUP_PLACES = Setting(
    "backup_places",
    tr("Places for backups"),
    tr(
        "Where a copy of each backup goes besides the folder beside the file: a stick, a network drive, a"
        " folder that is kept elsewhere. Copies are encrypted as the file is. A place that is not there just"
        " now is left alone until it is."
    ),
    also="backup copies stick usb drive memory save folder lost laptop",
    asks=Asks.FOLDERS,
    personal=True,
)

GROUPS = (
    SettingGroup(tr("How it looks"), (TEXT_SIZE, THEME, TOUCH, MOTION)),
    SettingGroup(tr("Languages"), (LANGUAGE, FORM_LANGUAGE, SPELLING)),
    SettingGroup(tr("While you are away"), (LOCK_AFTER, CLEAR_AFTER)),
    SettingGroup(tr("Backups"), (BACKUP_PLACES,)),
)

SETTINGS = {setting.key: setting for group in GROUPS for setting in group.settings}
