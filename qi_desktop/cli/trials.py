"""Commands that need no workspace: try a draw, check a form, prove the installation."""

import argparse
import sys
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from qi_desktop import __version__
from qi_desktop.cli.handed_in import OptionMiswritten, json_file, plain_list
from qi_desktop.foundation.errors import InputError


@dataclass(eq=False)
class BadMinimum(InputError):
    """A minimum is not written as COL:VALUE=N."""

    text: str


def sample_try(options: argparse.Namespace) -> dict[str, Any]:
    """Draw from a plain list and show the selected rows and the balance."""
    from qi_desktop.sampling.model import SpreadRule
    from qi_desktop.sampling.trial import Trial, minimum_from_text, try_sample

    minimums = {text: minimum_from_text(text) for text in options.minimum}
    for text, minimum in minimums.items():
        if minimum is None:
            raise BadMinimum(text)
    if options.most_each and not options.spread:
        raise OptionMiswritten("--most-each", str(options.most_each), "--spread COLUMN --most-each NUMBER")
    try:
        asked = Trial(
            options.size,
            # A column named twice would count twice.
            list(dict.fromkeys(name.strip() for name in options.balance.split(",") if name.strip())),
            minimums=[minimum for minimum in minimums.values() if minimum],
            cover=options.cover,
            spread=options.spread or "",
            spread_rule=SpreadRule.EVEN if options.spread_evenly else SpreadRule.WIDEST,
            most_each=options.most_each,
            must_have=options.must_have,
            must_not=options.must_not,
            seed=options.seed,
        )
        return try_sample(plain_list(Path(options.list), options.sheet), asked)
    except InputError as error:
        # A plain list has no provider; the words would have a hole where its name belongs.
        if vars(error).get("provider") == "":
            vars(error)["provider"] = "the list"
        raise


def forms_check(options: argparse.Namespace) -> dict[str, Any]:
    """Report every error and warning of a form with its place; fails when the form cannot be used."""
    from qi_desktop.cli.form_words import told_of
    from qi_desktop.forms.trial import checked

    report: dict[str, Any] = dict(checked(options.form))
    if not options.json:
        print(told_of(report))
    return {**report, "refused": not report["usable"], "told": not options.json}


def forms_preview(options: argparse.Namespace) -> dict[str, Any]:
    """Show a form as an inspector would answer it, with what is wrong with it; nothing is kept."""
    from qi_desktop.ui.language import speak

    speak()  # before any other part of the window is imported
    from qi_desktop.app import preview

    return {"form": str(options.form), "closed": preview(Path(options.form)) == 0, "told": not options.json}


def forms_blank(options: argparse.Namespace) -> dict[str, Any]:
    """Print a form to be filled in by hand, for the day on which the laptop does not start."""
    from qi_desktop.forms.xlsform import read_form
    from qi_desktop.reporting.pdf.blank_form import build_blank_form

    form = read_form(options.form)
    if options.language:
        form = form.in_language(options.language)
    pages = build_blank_form(form, Path(options.pdf))
    return {"pdf": options.pdf, "form": form.title, "version": form.version, "pages": pages}


def forms_run(options: argparse.Namespace) -> dict[str, Any]:
    """Report what each question of a form is, given answers."""
    from qi_desktop.forms.trial import run

    return dict(run(options.form, json_file(options.answers)))


def forms_expression(options: argparse.Namespace) -> dict[str, Any]:
    """Report the value and the type of one expression."""
    from qi_desktop.forms.trial import evaluated

    return dict(evaluated(options.expression, json_file(options.values) if options.values else {}))


def version(options: argparse.Namespace) -> dict[str, Any]:
    """Tell which version this is."""
    if not options.json:
        print(f"qi-desktop {__version__}")
    return {"version": __version__, "told": True}


def self_test(options: argparse.Namespace) -> dict[str, Any]:
    """Carry a small inspection through on encrypted files, step by step; nothing of it stays."""
    from qi_desktop.cli.self_test import SelfTest

    steps: list[dict[str, Any]] = []

    def told(step: str, seconds: float, trouble: str) -> None:
        steps.append({"step": step, "seconds": round(seconds, 2), "trouble": trouble})
        line = f"{'FAILED' if trouble else 'passed'}  {seconds:5.2f} s  {step}"
        # At once: the window reads along while the test runs.
        stream = sys.stderr if options.json else sys.stdout
        print(f"{line}: {trouble}" if trouble else line, file=stream, flush=True)

    with TemporaryDirectory(prefix="qi-desktop-self-test-") as folder:
        passed = SelfTest(Path(folder)).run(told)
    told_in_end = f"QI Desktop {__version__} works here" if passed else "this installation does not work"
    if not options.json:
        print(f"self-test: {'passed' if passed else 'failed'}; {told_in_end}")
    return {
        "self_test": "passed" if passed else "failed",
        "version": __version__,
        "steps": steps,
        "failed": not passed,
        "told": not options.json,
    }
