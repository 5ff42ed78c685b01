"""Commands on the passphrase: changing it, providing against its loss, finding the way back."""

import argparse
import getpass
import os
import sys
import warnings
from pathlib import Path
from typing import Any

from qi_desktop.cli.passphrase import PassphraseNotGiven, first_line, passphrase, workspace
from qi_desktop.inspection.recovery.model import ENVELOPE_SUFFIX, RecoveryKeyWrong
from qi_desktop.inspection.recovery.service import recover
from qi_desktop.security import recovery
from qi_desktop.security.strength import Level, strength_of
from qi_desktop.services import services_of
from qi_desktop.storage.model import WorkspaceMissing


def passphrase_change(options: argparse.Namespace) -> dict[str, Any]:
    """Give a workspace another passphrase; its backups make way for a fresh one."""
    old = passphrase(options)
    new = _new_passphrase(options)
    with workspace(options) as opened:
        replaced = services_of(opened).recovery.change_passphrase(old, new)
    return {
        "workspace": options.workspace,
        "changed": True,
        "backups_replaced": replaced,
        "strength": _strength(new, options.workspace),
    }


def recovery_make(options: argparse.Namespace) -> dict[str, Any]:
    """Make the recovery key of the inspection and write the sheet that is printed once."""
    sheet = Path(options.sheet)
    _writable(sheet)
    with workspace(options) as opened:
        services = services_of(opened)
        key = services.recovery.make_recovery_key(
            anew=options.anew, written=lambda made: services.recovery_sheet.build_pdf(made, sheet)
        )
    return {"sheet": options.sheet, "recovery_key": key.public}


def recovery_sheet(options: argparse.Namespace) -> dict[str, Any]:
    """Write the sheet once more, for whoever has the key itself: the program does not."""
    with workspace(options, read_only=True) as opened:
        services = services_of(opened)
        key = _key(options.recovery_key_file)
        made = services.recovery.made()
        if made is None or made.public != key.public:
            raise RecoveryKeyWrong(Path(options.recovery_key_file).name)
        services.recovery_sheet.build_pdf(key, Path(options.sheet))
    return {"sheet": options.sheet, "recovery_key": key.public}


def recovery_list(options: argparse.Namespace) -> dict[str, Any]:
    """Tell whose files could be opened again with the recovery key, and write their envelopes if asked."""
    with workspace(options, read_only=True) as opened:
        services = services_of(opened)
        made = services.recovery.made()
        covered = services.recovery.covered()
        written: list[str] = []
        if options.envelopes:
            folder = Path(options.envelopes)
            folder.mkdir(exist_ok=True)
            written = [
                services.recovery.write_envelope(one.laptop, folder / f"{one.laptop}{ENVELOPE_SUFFIX}").name
                for one in services.recovery.envelopes()
            ]
    return {
        "recovery_key": made.public if made else None,
        "made_at": made.made_at if made else None,
        "team": [{"name": one.member.name, "sealed_at": one.made_at or None} for one in covered],
        **({"envelopes": written} if options.envelopes else {}),
    }


def recovery_open(options: argparse.Namespace) -> dict[str, Any]:
    """Open a file whose passphrase is lost and give it a new one."""
    path = Path(options.workspace)
    if not path.is_file():
        raise WorkspaceMissing(path.name)
    secret = _text(options.recovery_key_file)
    envelopes = [_text(name) for name in options.envelope]
    if options.envelope_from:
        options.workspace = options.envelope_from
        with workspace(options, read_only=True) as held:
            envelopes += services_of(held).recovery.every_envelope()
    new = _new_passphrase(options)
    replaced = recover(path, secret, envelopes, new)
    return {
        "workspace": str(path),
        "opened": True,
        "backups_replaced": replaced,
        "strength": _strength(new, path.name),
    }


def _strength(new: str, workspace: str) -> dict[str, Any]:
    """Tell how long guessing a new passphrase would take, and why; it is never quoted and never refused."""
    found = strength_of(new, (Path(workspace).stem,))
    return {
        "level": found.level.name.lower(),
        "guessing_takes": found.time,
        "reasons": list(found.reasons),
        "advice": "" if found.level is Level.STRONG else found.advice,
    }


def _writable(path: Path) -> None:
    """Fail before anything is made where the sheet cannot be written."""
    path.touch(exist_ok=False)
    path.unlink()


def _key(name: str) -> recovery.RecoveryKey:
    try:
        return recovery.recovery_key(_text(name))
    except recovery.NotARecoveryKey as error:
        raise RecoveryKeyWrong(Path(name).name) from error


def _text(name: str) -> str:
    try:
        return Path(name).read_text(encoding="utf-8-sig")
    except ValueError as error:
        raise RecoveryKeyWrong(Path(name).name) from error


def _new_passphrase(options: argparse.Namespace) -> str:
    """Return the new passphrase from its own file, the environment, or a prompt that asks twice."""
    named = options.new_passphrase_file or os.environ.get("QI_NEW_PASSPHRASE_FILE")
    given = first_line(named) if named else _asked_twice()
    if not given:
        raise PassphraseNotGiven
    return given


def _asked_twice() -> str:
    if sys.stdin is None:  # pyright: ignore[reportUnnecessaryComparison] - closed before the program began
        raise PassphraseNotGiven
    with warnings.catch_warnings(action="ignore", category=getpass.GetPassWarning):
        try:
            first, again = (
                getpass.getpass(prompt, stream=sys.stderr)
                for prompt in ("New passphrase: ", "The same once more: ")
            )
        except EOFError as error:
            raise PassphraseNotGiven from error
    return first if first == again else ""
