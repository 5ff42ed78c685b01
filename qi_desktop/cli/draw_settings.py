"""The settings of a draw as a person types them: a file, single options, or what the program proposes."""

import argparse
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from qi_desktop.cli.handed_in import OptionMiswritten, json_file
from qi_desktop.sampling.drawing.proposal import proposed_settings
from qi_desktop.sampling.model import Minimum, NamedCase, SampleSettings, SpreadRule
from qi_desktop.sampling.service import candidate_of
from qi_desktop.sampling.trial import minimum_from_text
from qi_desktop.services import Services

_LONGEST_NUMBER = 9


def asked_settings(options: argparse.Namespace, services: Services) -> SampleSettings | None:
    """Return the settings that were asked for; None where everything is left to the program's proposal."""
    given = _given(options, [one.code for one in services.inspection.providers()])
    if options.settings:
        base = SampleSettings.from_json(json_file(options.settings))
    elif given:
        base = _proposed(services, given.get("sizes", {}))
    else:
        return None
    if "sizes" in given:
        given["sizes"] = tuple({**dict(base.sizes), **given["sizes"]}.items())
    settings = replace(base, **given)
    if settings.most_each and not settings.spread:
        raise OptionMiswritten(
            "--most-each", str(settings.most_each), "--spread responsible_officer --most-each NUMBER"
        )
    return settings


def _proposed(services: Services, sizes: dict[str, int]) -> SampleSettings:
    agreed = {one.code: one.sample_size for one in services.inspection.providers() if one.sample_size}
    people = [candidate_of(one) for one in services.inspection.eligible_cases()]
    return proposed_settings({**agreed, **sizes}, people)


def _given(options: argparse.Namespace, providers: Sequence[str]) -> dict[str, Any]:
    """Return the parts of the settings that single options name; each takes the place of the whole part."""
    given: dict[str, Any] = {}
    if options.size:
        given["sizes"] = dict(_size(text) for text in options.size)
    if options.balance is not None:
        named = (name.strip() for name in options.balance.split(","))
        given["balance"] = tuple(dict.fromkeys(name for name in named if name))
    if options.minimum:
        given["minimums"] = tuple(_minimum(text, providers) for text in options.minimum)
    if options.cover:
        given["cover"] = tuple(options.cover)
    if options.spread is not None:
        given["spread"] = options.spread
    if options.spread_evenly:
        given["spread_rule"] = SpreadRule.EVEN
    if options.most_each is not None:
        given["most_each"] = options.most_each
    for name in ("must_have", "must_not"):
        if texts := getattr(options, name):
            given[name] = tuple(_named(f"--{name.replace('_', '-')}", text) for text in texts)
    return given


def _size(text: str) -> tuple[str, int]:
    provider, _, number = text.rpartition("=")
    if not (provider and number.isascii() and number.isdigit() and len(number) <= _LONGEST_NUMBER):
        raise OptionMiswritten("--size", text, "PROVIDER=NUMBER")
    return provider, int(number)


def _minimum(text: str, providers: Sequence[str]) -> Minimum:
    """Read FACT:VALUE=N, or PROVIDER:FACT:VALUE=N where it holds for one provider alone."""
    minimum = minimum_from_text(text)
    if minimum is None:
        raise OptionMiswritten("--minimum", text, "FACT:VALUE=NUMBER or PROVIDER:FACT:VALUE=NUMBER")
    fact, colon, value = minimum.category.partition(":")
    if minimum.dimension in providers and colon:
        return Minimum(fact.strip(), value.strip(), minimum.number, minimum.dimension)
    return minimum


def _named(option: str, text: str) -> NamedCase:
    case, equals, reason = text.partition("=")
    provider, colon, reference = case.partition(":")
    if not (equals and colon and provider.strip() and reference.strip() and reason.strip()):
        raise OptionMiswritten(option, text, "PROVIDER:REFERENCE=REASON")
    return NamedCase(provider.strip(), reference.strip(), reason.strip())
