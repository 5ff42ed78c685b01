"""The commands on cards, keys, passphrase and recovery, with their arguments."""

from qi_desktop.cli import keys, recovering
from qi_desktop.cli.arguments import REASON, WORKSPACE, Argument, Leaf, arg
from qi_desktop.inspection.model import Role

_NAME = arg("name", metavar="NAME", help="a member of the team")
_CARD = arg("--card", metavar="FILE", help="the card as a file")
_TEXT = arg("--text", metavar="TEXT", help="the card as the text a scanner gives")
_NEW: Argument = arg(
    "--new-passphrase-file", metavar="FILE", help="its first line is the new passphrase; else it is asked for"
)
_KEY: Argument = arg(
    "--recovery-key-file", required=True, metavar="FILE", help="the letters of the recovery sheet, typed off"
)

TEAM: dict[str, Leaf] = {
    "card": (
        "this laptop's card: its words, its text, and a file of it",
        keys.team_card,
        [WORKSPACE, arg("file", nargs="?", metavar="FILE")],
    ),
    "key": (
        "write this laptop's secret key, to open bundles with public tools",
        keys.team_key,
        [WORKSPACE, arg("file", metavar="FILE")],
    ),
    "add": (
        "add a member with their card",
        keys.team_add,
        [WORKSPACE, arg("name"), arg("role", choices=[one.value for one in Role]), _CARD, _TEXT],
    ),
    "read": (
        "read in a card that comes later, or one of new keys",
        keys.team_read,
        [
            WORKSPACE,
            arg("name", nargs="?", metavar="NAME", help="whose it is, where the team does not know the keys"),
            _CARD,
            _TEXT,
            arg("--new-laptop", action="store_true", help="take it though no known key vouches for it"),
        ],
    ),
    "verify": (
        "note that the words of a card were compared over the telephone",
        keys.team_verify,
        [WORKSPACE, _NAME, arg("--words", required=True, help="the six words its owner read out")],
    ),
    "until": (
        "let a member's keys be good until a day",
        keys.team_until,
        [WORKSPACE, _NAME, arg("day", metavar="YYYY-MM-DD", help='"" for no end')],
    ),
    "revoke": ("trust a member's keys no more", keys.team_revoke, [WORKSPACE, _NAME, REASON]),
    "rekey": (
        "make new keys for this laptop, and its new card",
        keys.team_rekey,
        [WORKSPACE, arg("file", nargs="?", metavar="FILE"), REASON],
    ),
    "list": ("the team, and how far their keys can be relied upon", keys.team_list, [WORKSPACE]),
}

PASSPHRASE: dict[str, Leaf] = {
    "change": ("another passphrase for a workspace", recovering.passphrase_change, [WORKSPACE, _NEW])
}

RECOVERY: dict[str, Leaf] = {
    "make": (
        "make the inspection's recovery key and the sheet to print",
        recovering.recovery_make,
        [
            WORKSPACE,
            arg("sheet", metavar="SHEET.pdf"),
            arg("--anew", action="store_true", help="in the place of one that was made before"),
        ],
    ),
    "sheet": (
        "the sheet once more, from the key itself",
        recovering.recovery_sheet,
        [WORKSPACE, arg("sheet", metavar="SHEET.pdf"), _KEY],
    ),
    "list": (
        "whose files the recovery key would open",
        recovering.recovery_list,
        [WORKSPACE, arg("--envelopes", metavar="DIR", help="write the envelopes held here as files")],
    ),
    "open": (
        "open a file whose passphrase is lost, and give it a new one",
        recovering.recovery_open,
        [
            WORKSPACE,
            _KEY,
            arg("--envelope", action="append", default=[], metavar="FILE", help="an envelope of that file"),
            arg("--envelope-from", metavar="LEAD.qi", help="a workspace that holds envelopes"),
            _NEW,
        ],
    ),
}
