"""The guides that come with the program, one file each."""

import json
from functools import cache

from qi_desktop.fieldnotes.guides.model import Guide, GuideQuestion
from qi_desktop.foundation.paths import resource


@cache
def shipped_guides() -> dict[str, Guide]:
    """Return the guides that come with the program, by their key."""
    found: dict[str, Guide] = {}
    for path in sorted(resource("guides").glob("*.json")):
        plain = json.loads(path.read_text("utf-8"))
        questions = tuple(GuideQuestion(one["key"], one["text"]) for one in plain["questions"])
        found[plain["key"]] = Guide(plain["key"], plain["name"], plain["role"], questions, shipped=True)
    return found
