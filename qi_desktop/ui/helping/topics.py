"""What the help holds: its topics in the order of a first reading, each cut into tasks (no Qt)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from qi_desktop.foundation.paths import resource
from qi_desktop.ui.commands.keys import keys_as_markdown
from qi_desktop.ui.helping.glossary import glossary_as_markdown
from qi_desktop.ui.language import marked, spoken, tr

CONTENTS, KEYS, GLOSSARY = "contents", "keys", "glossary"

PARTS = (
    (marked("Begin here"), ("first-day", "evening", "first-merge")),
    (
        marked("Page by page"),
        (
            "unlocking",
            "inspection",
            "sample",
            "cases",
            "notes",
            "enquiries",
            "exchange",
            "counts",
            "findings",
            "report",
            "search",
            "history",
            "settings",
            "about",
        ),
    ),
    (marked("To look up"), ("drawing", "forms", "rules", GLOSSARY, KEYS)),
)
"""Every topic under its heading in the contents."""

_MARKS = re.compile(
    r"!?\[([^\]]*)\]\([^)]*\)|\*\*|`|^#+ |^\s*(?:[-*]|\d+\.) |(?<!\w)\*|\*(?!\w)", re.MULTILINE
)


@dataclass(frozen=True, slots=True)
class Task:
    """One heading of a topic with what stands below it."""

    topic: str
    title: str
    heading: str
    text: str

    @property
    def link(self) -> str:
        """Return what leads here from anywhere in the help."""
        return f"{self.topic}#{slug(self.heading)}" if self.heading else self.topic


def written(key: str) -> str:
    """Return a topic as Markdown; contents, keys and glossary are made of what they list."""
    made = {CONTENTS: _contents, KEYS: keys_as_markdown, GLOSSARY: glossary_as_markdown}
    if key in made:
        return made[key]()
    places = (resource("help", spoken(), f"{key}.md"), resource("help", f"{key}.md"))
    file = next((one for one in places if one.is_file()), None)
    return file.read_text("utf-8") if file else tr("There is no help here yet.")


def title_of(key: str) -> str:
    """Return what a topic is called."""
    first = written(key).partition("\n")[0]
    return first.removeprefix("# ")


@cache
def all_topics() -> tuple[str, ...]:
    """Return the key of every topic in the order of the contents; one that no part names stands last."""
    named = tuple(key for _, keys in PARTS for key in keys)
    there = sorted(file.stem for file in resource("help").glob("*.md"))
    return (*named, *(key for key in there if key not in named))


@cache
def all_tasks() -> tuple[Task, ...]:
    """Return every task of every topic, in the order of the contents."""
    return tuple(task for key in all_topics() for task in tasks_of(key, written(key)))


def tasks_of(key: str, text: str) -> tuple[Task, ...]:
    """Return the tasks of a topic; what stands above the first heading belongs to the topic itself."""
    parts = re.split(r"^#{2,} (.+)$", text, flags=re.MULTILINE)
    title, _, above = parts[0].partition("\n")
    title = title.removeprefix("# ")
    found = [Task(key, title, "", plain(above))]
    found += [
        Task(key, title, plain(heading), plain(below))
        for heading, below in zip(parts[1::2], parts[2::2], strict=True)
    ]
    return tuple(found)


def plain(text: str) -> str:
    """Return Markdown as the words somebody reads."""
    shown = _MARKS.sub(lambda found: found[1] or "", text)
    return " ".join(shown.replace("|---|---|", "").replace("|", " ").split())


def slug(heading: str) -> str:
    """Return a heading as it stands in a link."""
    return "-".join(re.findall(r"\w+", heading.casefold()))


def _contents() -> str:
    lines = [f"# {tr('Help')}"]
    last = PARTS[-1][0]
    named = {key for _, keys in PARTS for key in keys}
    for heading, keys in PARTS:
        more = [key for key in all_topics() if key not in named] if heading == last else []
        lines += ["", f"## {tr(heading)}", ""]
        lines += [f"- [{title_of(key)}]({key})" for key in (*keys, *more)]
    return "\n".join(lines)
