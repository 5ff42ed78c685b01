"""Every command with its arguments; each names the function that carries it out."""

import argparse
from typing import NoReturn

from typing_extensions import override

from qi_desktop.cli import (
    assessing,
    counting,
    demonstrate,
    erasing,
    fieldwork,
    files,
    merging,
    results,
    searching,
    trials,
)
from qi_desktop.cli.accuracy import ACCURACY
from qi_desktop.cli.arguments import WORKSPACE, Argument, Command, Leaf, arg, count
from qi_desktop.cli.assessment_tree import ANSWER, ANSWERS, ASSESSMENT
from qi_desktop.cli.backing_up import BACKUPS
from qi_desktop.cli.case_tree import CASES
from qi_desktop.cli.concluding import EXAMPLES, RECOMMENDATIONS
from qi_desktop.cli.earlier import AGREEMENT, EARLIER, agreement
from qi_desktop.cli.enquiry_tree import ENQUIRIES
from qi_desktop.cli.evidence_tree import EVIDENCE, SECOND
from qi_desktop.cli.exchange_tree import BUNDLE, CONFLICTS, MERGE, PACK, PLACES
from qi_desktop.cli.frameworks import CODE, FRAMEWORK
from qi_desktop.cli.handing_over import HANDOVER
from qi_desktop.cli.keys_tree import PASSPHRASE, RECOVERY, TEAM
from qi_desktop.cli.licences import licences
from qi_desktop.cli.note_tree import NOTES
from qi_desktop.cli.sample_tree import SAMPLE
from qi_desktop.cli.supporting import SUPPORT
from qi_desktop.cli.troubles import UsageWrong
from qi_desktop.cli.updating import UPDATE

FORM = arg("form", metavar="FORM.xlsx")

TREE: dict[str, tuple[str, Command | dict[str, Leaf], list[Argument]]] = {
    "demo": (
        "the whole Suffolk inspection, all people invented",
        demonstrate.demo,
        [
            arg("folder", metavar="DIR"),
            arg("--no-window", action="store_true", help="draw the pages as pictures; open no window"),
        ],
    ),
    "new": (
        "make a new encrypted workspace",
        files.new,
        [
            WORKSPACE,
            arg("--title", help="begin an inspection of this title; without it the file waits for a pack"),
            arg("--area", default=""),
            arg("--programme", default=""),
            CODE,
            arg("--fieldwork-start", default="", metavar="YYYY-MM-DD"),
            arg("--fieldwork-end", default="", metavar="YYYY-MM-DD"),
            arg("--lead", default="Lead inspector", help="the lead inspector's name"),
        ],
    ),
    "info": ("what a workspace holds", files.info, [WORKSPACE]),
    "verify": (
        "check a workspace, or with --with a pack or bundle",
        files.verify,
        [
            arg("file", metavar="FILE"),
            arg("--with", dest="workspace", help="the workspace that can open a bundle"),
        ],
    ),
    "rebuild": ("make all rows again from the changes", files.rebuild, [WORKSPACE]),
    "digest": ("the state digest two merged laptops share", files.digest, [WORKSPACE]),
    "dump": ("everything out, in open formats", files.dump, [WORKSPACE, arg("folder", metavar="DIR")]),
    "backup": (
        "copy a workspace, still encrypted, to a file or into its backup folder",
        files.backup,
        [WORKSPACE, arg("target", nargs="?", metavar="FILE")],
    ),
    "restore": (
        "put a backup in the workspace's place",
        files.restore,
        [WORKSPACE, arg("backup", metavar="BACKUP")],
    ),
    "erase": ("erase an inspection from this laptop for good", erasing.erase, erasing.ERASE),
    "backups": ("the backups beside a workspace", BACKUPS, []),
    "begin-anew": ("let a copy put back by hand go on under a new name", files.begin_anew, [WORKSPACE]),
    "provider": (
        "providers and their offices",
        {
            "add": (
                "add a provider",
                fieldwork.provider_add,
                [
                    WORKSPACE,
                    arg("code"),
                    arg("name"),
                    arg("--owner", default=""),
                    arg("--size", type=count, default=0, help="how many cases to draw"),
                    arg("--office", action="append", default=[], metavar="NAME"),
                ],
            )
        },
        [],
    ),
    "framework": ("by which words and rules an inspection judges", FRAMEWORK, []),
    "team": ("team members, their cards and keys", TEAM, []),
    "passphrase": ("the passphrase of a workspace", PASSPHRASE, []),
    "recovery": ("the way back where a passphrase is lost", RECOVERY, []),
    "cases": ("the eligible list", CASES, []),
    "sample": ("draw, review, replace, allocate, state", SAMPLE, []),
    "forms": (
        "for form authors",
        {
            "check": ("errors and warnings with their rows", trials.forms_check, [FORM]),
            "preview": ("try it out in a window", trials.forms_preview, [FORM]),
            "blank": (
                "print it, to be filled in by hand",
                trials.forms_blank,
                [FORM, arg("pdf", metavar="OUT.pdf"), arg("--language", metavar="NAME")],
            ),
            "run": (
                "answers in, states out",
                trials.forms_run,
                [FORM, arg("--answers", required=True, metavar="FILE.json")],
            ),
            "expression": (
                "one expression's value",
                trials.forms_expression,
                [arg("expression", metavar="EXPR"), arg("--values", metavar="FILE.json")],
            ),
            "adopt": ("make a form the inspection's form", fieldwork.form_adopt, [WORKSPACE, FORM]),
        },
        [],
    ),
    "answer": ("record one answer", assessing.answer, ANSWER),
    "answers": ("all answers as tables", ANSWERS, []),
    "assessment": ("the life of one case's assessment", ASSESSMENT, []),
    "evidence": ("files attached to a case, and what was said about it", EVIDENCE, []),
    "enquiries": ("lines of enquiry, and the plan for week two", ENQUIRIES, []),
    "second": ("cases assessed a second time, blind", SECOND, []),
    "pack": ("packs from the lead", PACK, []),
    "bundle": ("bundles to the lead", BUNDLE, []),
    "places": ("where bundles and packs are sent and fetched", PLACES, []),
    "merge": ("take bundles in, in any order", merging.merge, MERGE),
    "handover": ("everything to the central team, and how they receive it", HANDOVER, []),
    "conflicts": ("where two laptops differ", CONFLICTS, []),
    "notes": ("field notes out to other programs, documents in", NOTES, []),
    "search": ("search everything written down", searching.search, searching.SEARCH),
    "counts": (
        "x out of y relevant cases",
        counting.counts,
        counting.COUNTS,
    ),
    "support": ("what findings, factors, examples and recommendations rest on", SUPPORT, []),
    "examples": ("practice examples and their second readers", EXAMPLES, []),
    "recommendations": ("what they follow from, and their order", RECOMMENDATIONS, []),
    "earlier": ("earlier inspections, beside this one", EARLIER, []),
    "agreement": ("how often first and second assessors judged alike", agreement, AGREEMENT),
    "report": (
        "build the report; without a FILE it is named after the workspace and lies beside it",
        results.report,
        [
            WORKSPACE,
            arg("--pdf", nargs="?", const="", metavar="FILE", help="on paper, tagged for screen readers"),
            arg("--html", nargs="?", const="", metavar="FILE", help="as one page that needs nothing else"),
            arg("--docx", nargs="?", const="", metavar="FILE", help="as a document for the editors"),
            arg("--tables", nargs="?", const="", metavar="DIR", help="its tables, with a data dictionary"),
            arg(
                "--numbers", nargs="?", const="", metavar="FILE.csv", help="each number in it, counted twice"
            ),
            arg("--in-team", action="store_true", help="tables with small numbers marked, not withheld"),
            arg("--draft", action="store_true", help="say in every form that it is a draft"),
        ],
    ),
    "look": ("how the report looks: house style, picture on the cover", results.look, results.LOOK),
    "accuracy": ("the provider's points about a draft, and what came of them", ACCURACY, []),
    "update": ("updates that come as a file", UPDATE, []),
    "licences": ("what the program is built from, under which licences", licences, []),
}


class Parser(argparse.ArgumentParser):
    """Reads words; those it cannot read are told like every other wrong input."""

    @override
    def error(self, message: str) -> NoReturn:
        raise UsageWrong(message, " ".join(self.format_usage().removeprefix("usage: ").split()))


def build() -> Parser:
    """Return the parser of all commands."""
    parser = Parser(
        prog="qi-desktop", description="The offline fieldwork assistant for probation inspectors."
    )
    for name, carry_out, what in (
        ("--version", trials.version, "tell which version this is"),
        ("--self-test", trials.self_test, "prove that this installation works"),
    ):
        parser.add_argument(name, action="store_const", dest="carry_out", const=carry_out, help=what)
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    commands = parser.add_subparsers(title="commands", metavar="COMMAND")
    for name, (words, what, arguments) in TREE.items():
        added = commands.add_parser(name, help=words, description=words)
        if callable(what):
            _complete(added, what, arguments)
            continue
        below = added.add_subparsers(required=True, metavar="WHAT")
        for part, (part_words, carry_out, part_arguments) in what.items():
            _complete(
                below.add_parser(part, help=part_words, description=part_words), carry_out, part_arguments
            )
    return parser


def _complete(parser: argparse.ArgumentParser, carry_out: Command, arguments: list[Argument]) -> None:
    for names, how in arguments:
        parser.add_argument(*names, **how)
    # Left out here it must not take back what was said before the command's name.
    parser.add_argument(
        "--json", action="store_true", default=argparse.SUPPRESS, help="print one JSON object"
    )
    parser.add_argument(
        "--passphrase-file", metavar="FILE", help="read the passphrase from the first line of FILE"
    )
    parser.set_defaults(carry_out=carry_out)
