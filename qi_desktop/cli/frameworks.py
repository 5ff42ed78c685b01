"""Commands for frameworks: which there are, whether a file is one, which an inspection has, its ratings."""

import argparse
from dataclasses import asdict
from pathlib import Path
from typing import Any

from qi_desktop.cli.arguments import WORKSPACE, Leaf, arg
from qi_desktop.cli.passphrase import workspace
from qi_desktop.reporting.framework import framework_in, known_frameworks
from qi_desktop.services import services_of

CODE = arg("--framework", default="", metavar="CODE", help="by which to judge: see `framework list`")


def listed(_options: argparse.Namespace) -> dict[str, Any]:
    """List the frameworks that ship with the program."""
    return {"frameworks": [{"code": code, "title": title} for code, title in known_frameworks().items()]}


def check(options: argparse.Namespace) -> dict[str, Any]:
    """Read a framework's file and tell what it holds, or every fault by its field."""
    found = framework_in(Path(options.file))
    return {
        "framework": found.code,
        "title": found.title,
        "judgements": list(found.words),
        "domains": [domain.title for domain in found.domains],
        "key_questions": sum(len(domain.key_questions) for domain in found.domains),
        "proposes_ratings": found.rating is not None,
    }


def choose(options: argparse.Namespace) -> dict[str, Any]:
    """Inspect under another framework, as long as no finding is written."""
    with workspace(options) as opened:
        chosen = services_of(opened).findings.choose_framework(options.code)
    return {"framework": chosen.code, "title": chosen.title}


def ratings(options: argparse.Namespace) -> dict[str, Any]:
    """Tell what the counts propose for each cell, beside what the lead gave."""
    with workspace(options, read_only=True) as opened:
        findings = services_of(opened).findings
        given = {(one.domain, one.provider): one.judgement for one in findings.grid()}
        return {
            "framework": findings.framework().code,
            "ratings": [
                {
                    "domain": one.domain,
                    "provider": one.provider,
                    "proposed": one.judgement,
                    "given": given[one.domain, one.provider],
                    "one_judgement_decides": one.close,
                    "key_questions": [asdict(question) for question in one.questions],
                }
                for one in findings.proposals()
            ],
            "overall": [asdict(one) for one in findings.overall()],
        }


FRAMEWORK: dict[str, Leaf] = {
    "list": ("those that ship with the program", listed, []),
    "check": ("whether a file is one; every fault by its field", check, [arg("file", metavar="FILE")]),
    "choose": ("judge by another one, before findings are written", choose, [WORKSPACE, arg("code")]),
    "ratings": ("what the counts propose, beside what was given", ratings, [WORKSPACE]),
}
