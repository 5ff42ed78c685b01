"""What the trees of commands are written in: arguments as data, and the ones that many commands share."""

import argparse
from collections.abc import Callable
from typing import Any

Command = Callable[[argparse.Namespace], dict[str, Any]]
Argument = tuple[tuple[str, ...], dict[str, Any]]
Leaf = tuple[str, Command, list[Argument]]
_MOST = 1_000_000


def arg(*names: str, **how: Any) -> Argument:
    """Return one argument of a command as data."""
    return names, how


def count(text: str) -> int:
    """Read a number of cases: nought or more, and no more than a service has."""
    number = int(text)
    if not 0 <= number <= _MOST:
        raise argparse.ArgumentTypeError(f"{text[:20]} is no number of cases")
    return number


WORKSPACE = arg("workspace", metavar="WORKSPACE", help="the encrypted file of one laptop")
REASON = arg("--reason", required=True, help="why; it is kept with the act")
CASE = arg("case", metavar="CASE", help='its number, such as "CRC 07"')
