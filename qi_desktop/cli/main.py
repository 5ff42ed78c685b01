"""Reads the command line, carries the command out, prints what came of it, ends with the right code.

``qi-desktop [WORKSPACE]`` opens the window; every other first word is a command.
"""

import argparse
import json
import sys
from collections.abc import Sequence
from pathlib import Path

from qi_desktop import __version__
from qi_desktop.cli.words import in_words
from qi_desktop.foundation.errors import UserError


def main(arguments: Sequence[str] | None = None) -> int:
    """Carry out one command line; returns the exit code."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    if not words or _names_a_workspace(words[0]):
        return _window(Path(words[0]) if words else None)
    # The commands' libraries are loaded only now, so that the window need not wait for them.
    from qi_desktop.cli import parser

    return _command(parser.build(__version__).parse_args(words))


def _names_a_workspace(word: str) -> bool:
    return word.endswith(".qi") or Path(word).is_file()


def _window(workspace: Path | None) -> int:
    from qi_desktop.app import run

    return run(workspace)


def _command(options: argparse.Namespace) -> int:
    try:
        result = options.carry_out(options)
    except UserError as error:
        return _tell(error, as_json=options.json)
    code = 2 if result.pop("refused", False) else int(result.pop("failed", False))
    told = result.pop("told", False)
    if options.json:
        print(json.dumps(result, ensure_ascii=False, indent=1, default=str))
    elif not told:
        print(in_words(result))
    return code


def _tell(error: UserError, *, as_json: bool) -> int:
    from qi_desktop.ui.wording import words_for

    print(words_for(error), file=sys.stderr)
    if as_json:
        facts = {name: str(value) for name, value in vars(error).items()}
        print(
            json.dumps(
                {"error": type(error).__name__, **facts, "words": words_for(error)}, ensure_ascii=False
            )
        )
    return error.exit_code
