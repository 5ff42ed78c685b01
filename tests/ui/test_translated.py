"""No words of the window stand outside the translations."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from typing_extensions import override

from qi_desktop import ui

WINDOW = Path(ui.__file__).parent

SAYING = {"tr", "plural", "several", "marked", "_some"}
"""What takes words and says them in the language that is spoken; the last counts with `plural`."""

NOT_SHOWN = {
    *("Landing", "Place", "FacePlace", "QKeySequence", "Jotting", "TypeVar", "cast", "compile", "resource"),
    *("addAction_by_name", "setObjectName", "setProperty", "property", "setDisplayFormat", "setStyleSheet"),
    *("open_page", "show_place", "shown_keys", "getattr", "hasattr", "sub", "Thread", "find_spec", "bind"),
    *("encode", "decode", "open", "read_text", "write_text", "startswith", "endswith", "partition"),
    *("removeprefix", "removesuffix", "replace", "SLOT", "get", "fromkeys", "frozenset", "set"),
    *("TemporaryDirectory", "pressed_with", "ask", "_write", "cleared", "free_folder", "_free"),
}
"""What takes names, keys, patterns and stored reasons, which are not shown as they stand."""

NOT_SHOWN_AS = {"also", "press", "on", "keys", "key", "kind", "picture", "prefix", "way", "name_of_thread"}
"""The names under which such things are handed over: what an action is found by, and what it presses."""

APART = {
    "film.py": "runs on the maker's laptop, as do all scenes",
    "screenshots.py": "runs on the maker's laptop",
    "inspection/pictured_list.py": "is a case list for a picture",
    "language.py": "holds each language's own name",
    "stylesheet.py": "is no text",
    "fonts.py": "names fonts",
    "theme.py": "names colours",
    "wardrobe.py": "is no text",
    "remembered.py": "names what is kept in a file",
    "acts.py": "is a table that is translated where it is shown",
    "commands/menu_plan.py": "names actions, which are translated where they are shown",
    "settings/all_at_once.py": "holds other words to find it by, besides what is said with tr",
    "settings/declared.py": "holds other words to find each by, besides what is said with tr",
}
"""Modules whose words are not for the people of an inspection, each with the reason; `scenes.py` besides."""

APART_TOO = ("wording/", "commands/actions/")
"""Tables of words that are translated where they are shown; those of the actions are marked there."""

AS_THEY_ARE = {
    "QI Desktop": "the name of the program",
    "QI Desktop\n0\n": "what is copied for the makers",
    "0 - QI Desktop": "a title and the name of the program",
    "Linux": "a name",
    "Windows": "a name",
    "new capture": "where a draft is kept",
    "new accuracy point": "where a draft is kept",
    "new for 0": "where a draft is kept",
    "left out": "a choice, which has words of its own",
    "reason: ": "a choice, which has words of its own",
    "The edits touch different words; all of them are kept.": "a reason that is kept in the file",
    "Known to the lead inspector from earlier work": "a reason for a picture",
    "supervision OR plan*": "a search for a picture",
    "“no such words”": "a search for a picture",
}
"""Texts that are not translated, each with the reason."""

WORDS = re.compile(r"[A-Za-z]{2,}\W* \W*[A-Za-z]|^\W*[A-Z][a-z]+(…|\W*$)|[a-z]…|[a-z]{2}: $")
"""Two words, one that begins with a capital, or a word that goes on."""
NO_WORDS = re.compile(
    r"^((Ctrl|Alt|Shift|F\d|Esc|Enter|Space|Del|Menu)\b.*|#?[\w:]+ \{.*|[\w/-]+: [\w/]+)$", re.DOTALL
)


class Outside(ast.NodeVisitor):
    """Collects the words that no translation is asked for."""

    def __init__(self) -> None:
        self.found: list[tuple[int, str]] = []

    @override
    def visit_Call(self, node: ast.Call) -> None:
        name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        self.visit(node.func)
        if name in NOT_SHOWN or name.endswith("Error"):
            return
        plain = [one for one in node.args if name not in SAYING or not isinstance(one, ast.Constant)]
        for one in (*plain, *(each.value for each in node.keywords if each.arg not in NOT_SHOWN_AS)):
            self.visit(one)

    @override
    def visit_Compare(self, node: ast.Compare) -> None:
        """What is compared is not shown."""

    @override
    def visit_Subscript(self, node: ast.Subscript) -> None:
        self.visit(node.value)

    @override
    def visit_Dict(self, node: ast.Dict) -> None:
        for value in node.values:
            self.visit(value)

    @override
    def visit_AnnAssign(self, node: ast.AnnAssign) -> None:
        if node.value is not None:
            self.visit(node.value)

    @override
    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        for part in (*node.args.defaults, *filter(None, node.args.kw_defaults), *node.body):
            self.visit(part)

    @override
    def visit_Assign(self, node: ast.Assign) -> None:
        if not (isinstance(node.targets[0], ast.Name) and node.targets[0].id == "__all__"):
            self.visit(node.value)

    @override
    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        for part in node.body:
            self.visit(part)

    @override
    def visit_Expr(self, node: ast.Expr) -> None:
        if not isinstance(node.value, ast.Constant):
            self.visit(node.value)

    @override
    def visit_MatchValue(self, node: ast.MatchValue) -> None:
        """What is compared is not shown."""

    @override
    def visit_JoinedStr(self, node: ast.JoinedStr) -> None:
        plain = "".join(str(one.value) if isinstance(one, ast.Constant) else "0" for one in node.values)
        self._look(node.lineno, plain)
        for one in node.values:
            if isinstance(one, ast.FormattedValue):
                self.visit(one.value)

    @override
    def visit_Constant(self, node: ast.Constant) -> None:
        if isinstance(node.value, str):
            self._look(node.lineno, node.value)

    def _look(self, line: int, text: str) -> None:
        if text not in AS_THEY_ARE and WORDS.search(text) and not NO_WORDS.match(text):
            self.found.append((line, text))


def outside() -> Iterator[str]:
    for path in sorted(WINDOW.rglob("*.py")):
        place = path.relative_to(WINDOW).as_posix()
        if place not in APART and not place.startswith(APART_TOO) and path.name != "scenes.py":
            looking = Outside()
            looking.visit(ast.parse(path.read_text("utf-8")))
            yield from (f"{place}:{line}: {text}" for line, text in looking.found)


def test_no_words_stand_outside_the_translations() -> None:
    assert list(outside()) == []
