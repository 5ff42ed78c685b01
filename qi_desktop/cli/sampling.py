"""Commands that draw the sample, repeat the draw and state how far the sample represents the list."""

import argparse
import json
import secrets
from collections.abc import Mapping
from dataclasses import asdict
from pathlib import Path
from typing import Any, cast

from qi_desktop.cli.draw_settings import asked_settings
from qi_desktop.cli.passphrase import workspace
from qi_desktop.foundation.writing import written_whole
from qi_desktop.reporting.statement.content import ProviderFigures, StatementContent
from qi_desktop.sampling.service import HIGHEST_SEED
from qi_desktop.services import Services, services_of


def draw(options: argparse.Namespace) -> dict[str, Any]:
    """Draw the sample for every provider."""
    with workspace(options) as opened:
        services = services_of(opened)
        settings = asked_settings(options, services)
        seed = secrets.randbelow(HIGHEST_SEED) if options.seed is None else options.seed
        sample = services.sampling.draw_sample(seed, settings)
        return {
            "sample": sample.id,
            "seed": sample.seed,
            **standing(services),
            "relaxations": _relaxations(sample.trace),
        }


def settings(options: argparse.Namespace) -> dict[str, Any]:
    """Write out the settings of the sample, or before a draw the proposed ones, for --settings."""
    with workspace(options, read_only=True) as opened:
        sampling = services_of(opened).sampling
        sample = sampling.sample()
        held = (sample.settings if sample else sampling.proposed_settings()).to_json()
    if not options.file:
        return held
    with written_whole(Path(options.file)) as stream:
        stream.write(json.dumps(held, ensure_ascii=False, indent=1).encode())
    return {"file": options.file, "drawn": sample is not None}


def repeat(options: argparse.Namespace) -> dict[str, Any]:
    """Draw again from what is kept, and tell whether the same cases come out; fails when they do not."""
    with workspace(options, read_only=True) as opened:
        found = services_of(opened).statement.repeated()
    return {"same": found.same, **asdict(found), "failed": not found.same}


def statement(options: argparse.Namespace) -> dict[str, Any]:
    """State how far the sample represents the eligible cases, and write it to a file where one is named."""
    with workspace(options, read_only=True) as opened:
        services = services_of(opened)
        content = services.statement.content()
        cases = [case.number for case in services.sampling.sampled_cases()]
        leaving = content if options.in_team else services.statement.content(in_team=False)
    written = {"file": str(_written(leaving, Path(options.out)))} if options.out else {}
    return {
        **written,
        "state": content.state,
        "cases": cases,
        "balance": [asdict(row) for one in content.providers for row in one.balance],
        "represents": [represented(one) for one in content.providers],
    }


def _written(content: StatementContent, path: Path) -> Path:
    from qi_desktop.reporting.statement.pdf import build_pdf
    from qi_desktop.reporting.statement.tables import build_tables

    build = build_pdf if path.suffix.lower() == ".pdf" else build_tables
    return build(content, path)


def standing(services: Services) -> dict[str, Any]:
    """Return where the sample's review stands, its numbers and its balance."""
    sample = services.sampling.sample()
    return {
        "state": sample.state if sample else None,
        "cases": [case.number for case in services.sampling.sampled_cases()],
        "balance": [asdict(row) for row in services.reviewing.balance()],
    }


def represented(provider: ProviderFigures) -> dict[str, str]:
    """Return for one provider the verdict of the one rule, and its sentences."""
    found = provider.representation
    return {"provider": provider.code, "verdict": found.reach.value, "sentence": found.statement}


def _relaxations(trace: Mapping[str, Any]) -> list[dict[str, Any]]:
    strata = cast("Mapping[str, Mapping[str, Any]]", trace.get("strata", {}))
    return [
        {"provider": code, **given} for code, stratum in strata.items() for given in stratum["relaxations"]
    ]
