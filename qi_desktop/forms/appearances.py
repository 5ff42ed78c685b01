"""Appearances ask for a certain look; those that ask for more than a look are named when not followed."""

from collections.abc import Iterator

from qi_desktop.forms.searching import SEARCH

_LOOKS = {
    *("minimal", "quick", "quickcompact", "compact", "columns", "columns-pack", "columns-flex", "no-buttons"),
    *("horizontal", "horizontal-compact", "likert", "autocomplete", "list", "list-nolabel", "label"),
    *("field-list", "table-list", "pages", "summary", "no-calendar", "multiline", "numbers", "thousands-sep"),
    *("vertical", "no-ticks", "picker", "rating", "distress", "spinner", "full", "hide-input", "no-collapse"),
    *("textarea", "theme-grid", "comma", "bold", "hidden-answer", "dynamic-advanced", "map", "maps", "url"),
    *("new", "new-front", "new-rear", "placement-map", "streets", "satellite", "terrain", "pick"),
}
_MORE_THAN_LOOKS = {
    "signature": "nothing is signed here",
    "draw": "nothing is drawn here",
    "annotate": "nothing is drawn here",
    "image-map": "choices are offered in words, not on a picture",
    "month-year": "a whole date is asked for, with its day",
    "year": "a whole date is asked for, with day and month",
    "counter": "the number is typed",
    "bearing": "this program measures no direction: type it",
    "ethiopian": "dates are written in the common calendar",
    "coptic": "dates are written in the common calendar",
    "islamic": "dates are written in the common calendar",
    "bikram-sambat": "dates are written in the common calendar",
    "myanmar": "dates are written in the common calendar",
    "persian": "dates are written in the common calendar",
    "masked": "what is typed can be seen",
}
_CALLS = {
    "ex": "no other application is called: type the answer",
    "printer": "nothing is printed from within the form",
    "intent": "no other application is called: type the answer",
}


def unfollowed(written: str) -> Iterator[str]:
    """Yield what becomes of an appearance that asks for more than a look, or that nobody knows."""
    written = SEARCH.sub("", written)
    for name, why in _CALLS.items():
        if written.lower().replace(" ", "").startswith((f"{name}(", f"{name}:")):
            yield f"{name} is not followed: {why}"
            return
    for word in written.lower().split():
        if word in _MORE_THAN_LOOKS:
            yield f"{word} is not followed: {_MORE_THAN_LOOKS[word]}"
        elif word not in _LOOKS and not _is_width(word):
            yield f"{word} is not followed: this program knows no such appearance"


def _is_width(word: str) -> bool:
    """Tell whether a word says how many columns something takes."""
    plain = word.removeprefix("columns-").removeprefix("compact-").removeprefix("quickcompact-")
    return plain.removeprefix("w").isdigit()
