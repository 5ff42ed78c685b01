"""Reads the command line, carries the command out, prints what came of it, ends with the right code.

``qi-desktop [WORKSPACE]`` opens the window; every other first word is a command.
"""

import json
import os
import sys
from collections.abc import Mapping, Sequence
from copy import copy
from pathlib import Path
from typing import Any, TextIO

from qi_desktop.cli.words import in_words
from qi_desktop.foundation.errors import UserError

_NAMED = "the case named"


def main(arguments: Sequence[str] | None = None) -> int:
    """Carry out one command line; returns the exit code."""
    if hasattr(sys, "frozen"):
        # A frozen program starts its own second process by its own name.
        from multiprocessing import freeze_support

        freeze_support()
    words = list(sys.argv[1:] if arguments is None else arguments)
    if not words or _names_a_workspace(words[0]):
        return _window(Path(words[0]) if words else None)
    try:
        return _told(words)
    except BrokenPipeError:
        # Whoever was reading has gone; what Python still holds back for them must not complain at the end.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1


def _names_a_workspace(word: str) -> bool:
    if word.endswith(".qi"):
        return True
    if word.startswith("-") or not os.path.isfile(word):  # noqa: PTH113 - Path refuses a name too long
        return False
    from qi_desktop.cli.parser import TREE

    return word not in TREE


def _window(workspace: Path | None) -> int:
    from qi_desktop.ui.language import speak

    speak()  # before any other part of the window is imported
    from qi_desktop.app import run

    return run(workspace)


def _told(words: Sequence[str]) -> int:
    """Carry the command out and tell every failure in a sentence, as an object too where that is asked."""
    # The commands' libraries are loaded only now, so that the window need not wait for them.
    from qi_desktop.cli import troubles

    try:
        return _command(words)
    except UserError as error:
        told = error
    except BrokenPipeError:
        raise
    except OSError as error:
        told = troubles.of_place(error)
    except UnicodeEncodeError:
        told = troubles.UsageWrong("a word of it holds bytes that are no letters", "qi-desktop COMMAND ...")
    except KeyboardInterrupt:
        told = troubles.StoppedByPerson()
    except Exception as error:  # noqa: BLE001 - a bug of ours is told like everything else
        told = troubles.of_bug(error)
    return _tell(told, as_json="--json" in words)


def _command(words: Sequence[str]) -> int:
    from qi_desktop.cli import parser

    commands = parser.build()
    options = commands.parse_args(words)
    if options.carry_out is None:
        commands.error("no command was named")
    result = options.carry_out(options)
    code = 2 if result.pop("refused", False) else int(result.pop("failed", False))
    told = result.pop("told", False)
    if options.json:
        _print_object(result, indent=1)
    elif not told:
        _print(in_words(result), sys.stdout)
    return code


def _tell(error: UserError, *, as_json: bool) -> int:
    from qi_desktop.ui.wording import words_for

    words = words_for(_quietened(error))
    if words.startswith(_NAMED):
        words = _NAMED.capitalize() + words.removeprefix(_NAMED)
    _print(words, sys.stderr)
    if as_json:
        facts = {name: str(value) for name, value in vars(error).items()}
        _print_object({"error": type(error).__name__, **facts, "words": words})
    return error.exit_code


def _quietened(error: UserError) -> UserError:
    """Return an error that repeats nobody's reference: what goes to standard error ends in logs."""
    reference = vars(error).get("reference")
    if not reference or str(reference).startswith("row "):
        return error
    quiet = copy(error)
    vars(quiet)["reference"] = _NAMED
    return quiet


def _print_object(facts: Mapping[str, Any], indent: int | None = None) -> None:
    text = json.dumps(facts, ensure_ascii=False, indent=indent, default=str)
    if text != _in_its_letters(text, sys.stdout):
        text = json.dumps(facts, ensure_ascii=True, indent=indent, default=str)
    print(text, flush=True)


def _print(text: str, stream: TextIO) -> None:
    print(_in_its_letters(text, stream), file=stream, flush=True)


def _in_its_letters(text: str, stream: TextIO) -> str:
    """Return the text with what the terminal has no letters for written as numbers."""
    letters = stream.encoding or "utf-8"
    return text.encode(letters, "backslashreplace").decode(letters)
