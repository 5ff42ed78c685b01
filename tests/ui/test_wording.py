"""Every trouble a person can be told about has words, and the words hold its facts."""

import importlib
import inspect
import pkgutil
import re
from dataclasses import fields, is_dataclass
from pathlib import Path
from string import Formatter

import qi_desktop
from qi_desktop.foundation.errors import InputError, UserError
from qi_desktop.inspection.model import ListWithoutProvider
from qi_desktop.storage.model import DiskFull, WorkspaceInUse
from qi_desktop.ui.acts import ACTS, act_words
from qi_desktop.ui.wording import WORDS, words_for

ROOT = Path(qi_desktop.__file__).parent


def every_error() -> list[type[UserError]]:
    for module in pkgutil.walk_packages([str(ROOT)], "qi_desktop."):
        if not module.name.startswith(("qi_desktop.ui", "qi_desktop.app", "qi_desktop.__main__")):
            importlib.import_module(module.name)
    found: list[type[UserError]] = []
    waiting: list[type[UserError]] = [UserError]
    while waiting:
        kind = waiting.pop()
        found.append(kind)
        waiting += kind.__subclasses__()
    own = [kind for kind in found if kind.__module__.startswith("qi_desktop")]
    return [kind for kind in own if not kind.__subclasses__() and kind not in {UserError, InputError}]


def facts_of(kind: type[UserError]) -> set[str]:
    """Return the names of what an error carries, given to it or set by itself."""
    own = set(re.findall(r"self\.(\w+)", inspect.getsource(kind)))
    return own | ({field.name for field in fields(kind)} if is_dataclass(kind) else set())


def test_no_trouble_is_without_words() -> None:
    assert [kind.__name__ for kind in every_error() if kind.__name__ not in WORDS] == []


def test_words_speak_only_of_facts_that_are_there() -> None:
    wrong = {
        kind.__name__: unknown
        for kind in every_error()
        if (
            unknown := {name for _, name, _, _ in Formatter().parse(WORDS.get(kind.__name__, "")) if name}
            - facts_of(kind)
        )
    }
    assert wrong == {}


def test_facts_of_every_kind_can_be_said() -> None:
    assert "17 January" in words_for(WorkspaceInUse("a.qi", "17 January 2017"))
    assert "CRC, NPS" in words_for(ListWithoutProvider("list.xlsx", "Sheet1", ("CRC", "NPS")))
    assert "?" not in words_for(DiskFull("a.qi"))


def test_words_are_sentences_without_blame_or_jargon() -> None:
    for name, words in WORDS.items():
        assert words[0].isupper() or words[0] in "{“", name
        assert words.rstrip().endswith("."), name
        assert "!" not in words, name


def test_an_act_nobody_named_is_still_readable() -> None:
    assert act_words("draw_sample") == ACTS["draw_sample"]
    assert act_words("some_new_act") == "some new act"
