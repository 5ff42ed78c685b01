"""The commands of the sample desk with their arguments: draw, review, replace, allocate, state."""

from qi_desktop.cli import allocating, reviewing, sampling, trials
from qi_desktop.cli.arguments import CASE, REASON, WORKSPACE, Leaf, arg, count

COMMENT = arg("--comment", default="", metavar="TEXT")
EVENLY = arg("--spread-evenly", action="store_true", help="only as far as equal chances allow")
NAMED = "PROVIDER:REF=REASON"

SAMPLE: dict[str, Leaf] = {
    "try": (
        "a draw on a plain list",
        trials.sample_try,
        [
            arg("list", metavar="LIST.csv", help="a table of text in any encoding, or a workbook"),
            arg("--sheet"),
            arg("--size", type=int, required=True),
            arg("--balance", default="", metavar="COL,COL"),
            arg("--minimum", action="append", default=[], metavar="COL:VALUE=N"),
            arg("--cover", action="append", default=[], metavar="COL"),
            arg("--spread", metavar="COL"),
            EVENLY,
            arg("--most-each", type=count, default=0, metavar="N", help="at most so many of one officer"),
            arg("--must-have", action="append", type=int, default=[], metavar="ROW", help="is drawn"),
            arg("--must-not", action="append", type=int, default=[], metavar="ROW", help="is not drawn"),
            arg("--seed", type=int, default=0),
        ],
    ),
    "draw": (
        "draw the sample; each option takes the place of that part of the settings",
        sampling.draw,
        [
            WORKSPACE,
            arg("--seed", type=int, help="a whole number; without one the program throws it"),
            arg("--settings", metavar="FILE.json", help="as `sample settings` writes them"),
            arg("--size", action="append", default=[], metavar="PROVIDER=N"),
            arg("--balance", metavar="FACT,FACT", help="facts in which sample and list should match"),
            arg("--minimum", action="append", default=[], metavar="[PROVIDER:]FACT:VALUE=N"),
            arg("--cover", action="append", default=[], metavar="FACT", help="every level of it is present"),
            arg("--spread", metavar="FACT", help="spread over its values, such as responsible_officer"),
            EVENLY,
            arg("--most-each", type=count, metavar="N", help="at most so many cases of one officer"),
            arg("--must-have", action="append", default=[], metavar=NAMED, help="this case is drawn"),
            arg("--must-not", action="append", default=[], metavar=NAMED, help="this case is not drawn"),
        ],
    ),
    "settings": (
        "the settings of the sample, or before a draw the proposed ones",
        sampling.settings,
        [WORKSPACE, arg("file", nargs="?", metavar="FILE.json")],
    ),
    "repeat": (
        "draw again from what is kept; fails unless the same cases come out",
        sampling.repeat,
        [WORKSPACE],
    ),
    "review": ("what the review page shows, as data", reviewing.review, [WORKSPACE]),
    "comment": (
        "comment on a provider's part, or on one category of it",
        reviewing.comment,
        [
            WORKSPACE,
            arg("provider", nargs="?", default="", metavar="PROVIDER"),
            arg("text", nargs="?", default="", metavar="TEXT"),
            arg("--fact", default="", help="the balanced fact, such as gender"),
            arg("--value", default="", help="its category, such as female"),
            arg("--withdraw", metavar="COMMENT", help="take back a comment by its id"),
        ],
    ),
    "approve": ("approve it", reviewing.approve, [WORKSPACE, COMMENT]),
    "withdraw-approval": (
        "take the approval back, while no form was started on any case",
        reviewing.withdraw_approval,
        [WORKSPACE, REASON],
    ),
    "send-back": (
        "send it back, with a reason or for the comments written",
        reviewing.send_back,
        [WORKSPACE, arg("--reason", default="", help="why; it is kept with the act")],
    ),
    "reserves": (
        "who could take a case's place, and with what effect",
        reviewing.reserves,
        [WORKSPACE, CASE, arg("--limit", type=count, default=10, metavar="N")],
    ),
    "replace": (
        "replace a case that fell out",
        reviewing.replace,
        [
            WORKSPACE,
            CASE,
            REASON,
            arg("--stand-in", metavar="REF", help="another than the first that `sample reserves` names"),
            arg("--because", default="", metavar="TEXT", help="why another than the first"),
        ],
    ),
    "accept": ("accept a case that stands in for another", reviewing.accept, [WORKSPACE, CASE, COMMENT]),
    "question": (
        "say what is wrong with a case that stands in for another",
        reviewing.question,
        [WORKSPACE, CASE, arg("--comment", required=True, metavar="TEXT")],
    ),
    "statement": (
        "how the sample stands to the eligible cases; with OUT printed, or as tables",
        sampling.statement,
        [
            WORKSPACE,
            arg("out", nargs="?", metavar="OUT.pdf|.xlsx|.csv"),
            arg("--in-team", action="store_true", help="written with every number, small ones too"),
        ],
    ),
    "allocate": (
        "share the cases out over the inspectors",
        allocating.allocate,
        [
            WORKSPACE,
            arg("--afresh", action="store_true", help="all cases anew, not only those without an inspector"),
            arg("--propose", action="store_true", help="only tell how it would be"),
            arg("--case", metavar="CASE", help="give this case to one inspector"),
            arg("--to", metavar="NAME", help="who gets it"),
        ],
    ),
    "interest": (
        "declared interests: list them, declare one, take one back",
        allocating.interest,
        [
            WORKSPACE,
            arg("--inspector", metavar="NAME"),
            arg("--about", choices=["case", "responsible_officer", "office"], default="case"),
            arg("--subject", default="", metavar="WHAT", help='"CRC 07", an officer, or an office'),
            arg("--reason", default=""),
            arg("--withdraw", metavar="INTEREST", help="take back an interest by its id"),
        ],
    ),
    "clashes": (
        "cases that lie with somebody who has an interest in them; fails when there are any",
        allocating.clashes,
        [WORKSPACE, arg("--mend", action="store_true", help="give them to other inspectors")],
    ),
    "days-off": (
        "days of the fieldwork without interviews: bank holidays, and the inspection's own",
        allocating.days_off,
        [
            WORKSPACE,
            arg("--add", metavar="YYYY-MM-DD"),
            arg("--reason", default="", help="with --add: why; it is kept with the day"),
            arg("--remove", metavar="YYYY-MM-DD", help="make it a working day again"),
        ],
    ),
    "timetable": (
        "the interviews of week one",
        allocating.timetable,
        [
            WORKSPACE,
            arg("--propose", action="store_true", help="arrange every interview that has no hour yet"),
            arg("--afresh", action="store_true", help="with --propose: all of them anew"),
            arg("--move", nargs=3, metavar=("CASE", "YYYY-MM-DD", "HH:MM")),
            arg("--clear", metavar="CASE"),
            arg("--ics", metavar="DIR", help="a calendar file for each inspector; not encrypted"),
            arg("--pdf", metavar="FILE.pdf", help="week sheets to print, an inspector a page; not encrypted"),
            arg("--inspector", metavar="NAME", help="with --pdf or --ics: this one's only"),
        ],
    ),
}
