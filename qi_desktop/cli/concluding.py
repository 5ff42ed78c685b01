"""Commands for what is told to whom: practice examples and their second readers, recommendations."""

import argparse
from typing import Any

from qi_desktop.cli.arguments import WORKSPACE, Leaf, arg
from qi_desktop.cli.packing import NoSuchMember
from qi_desktop.cli.passphrase import workspace
from qi_desktop.reporting.model import PracticeExample, Recommendation, UnknownExample, UnknownRecommendation
from qi_desktop.services import Services, services_of


def examples(options: argparse.Namespace) -> dict[str, Any]:
    """List the practice examples, and whether somebody who did not write each has read it."""
    with workspace(options, read_only=True) as opened:
        return _examples(services_of(opened))


def check(options: argparse.Namespace) -> dict[str, Any]:
    """Say that a second person has read an example and that it may be told as it stands."""
    with workspace(options) as opened:
        services = services_of(opened)
        reader = _member(services, options.reader) if options.reader else ""
        services.example_checks.check(example_at(services, options.example).id, reader)
        return _examples(services)


def take_back(options: argparse.Namespace) -> dict[str, Any]:
    """Take the second look at an example back; it waits for somebody again."""
    with workspace(options) as opened:
        services = services_of(opened)
        services.example_checks.take_back(example_at(services, options.example).id)
        return _examples(services)


def order_examples(options: argparse.Namespace) -> dict[str, Any]:
    """Put practice examples, all or some, into the order in which their numbers are given."""
    with workspace(options) as opened:
        services = services_of(opened)
        wanted = [example_at(services, number).id for number in options.numbers]
        services.examples.order_practice_examples(wanted)
        return _examples(services)


def recommendations(options: argparse.Namespace) -> dict[str, Any]:
    """List the recommendations under their running numbers, and what each follows from."""
    with workspace(options, read_only=True) as opened:
        return _recommendations(services_of(opened))


def link(options: argparse.Namespace) -> dict[str, Any]:
    """Say from which findings a recommendation follows; they replace those named before."""
    with workspace(options) as opened:
        services = services_of(opened)
        recommendation = recommendation_at(services, options.recommendation)
        services.recommending.link_findings(recommendation.id, options.findings)
        return _recommendations(services)


def order_recommendations(options: argparse.Namespace) -> dict[str, Any]:
    """Put recommendations into an order; each stays with those to the same addressee."""
    with workspace(options) as opened:
        services = services_of(opened)
        wanted = [recommendation_at(services, number).id for number in options.numbers]
        services.recommending.order_recommendations(wanted)
        return _recommendations(services)


def example_at(services: Services, number: int) -> PracticeExample:
    """Return the practice example of a number, as `examples list` tells it."""
    numbered = dict(enumerate(services.examples.practice_examples(), 1))
    if number not in numbered:
        raise UnknownExample(str(number))
    return numbered[number]


def recommendation_at(services: Services, number: int) -> Recommendation:
    """Return the recommendation of a running number."""
    found = next((one for one in services.recommending.recommendations() if one.number == number), None)
    if found is None:
        raise UnknownRecommendation(str(number))
    return found


def _member(services: Services, name: str) -> str:
    found = next((one.id for one in services.inspection.team() if one.name == name), None)
    if found is None:
        raise NoSuchMember(name)
    return found


def _examples(services: Services) -> dict[str, Any]:
    names = {one.id: one.name for one in services.inspection.team()}
    looks = services.example_checks.all()
    return {
        "examples": [
            {
                "number": number,
                "changed_name": one.changed_name,
                "finding": f"{one.domain}/{one.provider}",
                "quality": one.quality.value,
                "second_look": looks[one.id].look.value,
                "read_by": names.get(looks[one.id].checked_by, ""),
            }
            for number, one in enumerate(services.examples.practice_examples(), 1)
        ]
    }


def _recommendations(services: Services) -> dict[str, Any]:
    return {
        "recommendations": [
            {
                "number": one.number,
                "addressee": one.addressee,
                "text": one.text,
                "follows_from": list(one.findings),
            }
            for one in services.recommending.recommendations()
        ]
    }


_EXAMPLE = arg("example", type=int, metavar="EXAMPLE", help="its number, as `examples list` tells it")
_NUMBERS = arg("numbers", type=int, nargs="+", metavar="N", help="in the order they shall have")

EXAMPLES: dict[str, Leaf] = {
    "list": ("the examples and who has read each", examples, [WORKSPACE]),
    "check": (
        "a second person has read one; it may be told",
        check,
        [WORKSPACE, _EXAMPLE, arg("--reader", metavar="NAME", help="who read it, if not who is signed in")],
    ),
    "take-back": ("it waits for a second person again", take_back, [WORKSPACE, _EXAMPLE]),
    "order": ("put them, all or some, in an order", order_examples, [WORKSPACE, _NUMBERS]),
}
RECOMMENDATIONS: dict[str, Leaf] = {
    "list": ("the recommendations and what they follow from", recommendations, [WORKSPACE]),
    "link": (
        "say from which findings one follows",
        link,
        [
            WORKSPACE,
            arg("recommendation", type=int, metavar="RECOMMENDATION", help="its running number"),
            arg("findings", nargs="*", metavar="DOMAIN/PROVIDER", help="none takes all links away"),
        ],
    ),
    "order": ("put them, all or some, in an order", order_recommendations, [WORKSPACE, _NUMBERS]),
}
