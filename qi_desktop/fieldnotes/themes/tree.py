"""The tree of themes as it stands: joins followed, circles undone, the same on every laptop."""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

from qi_desktop.fieldnotes.model import Theme
from qi_desktop.fieldnotes.themes.model import Branch, Invented


def standing(invented: Iterable[Invented], used: Collection[str]) -> dict[str, str]:
    """Return under which theme each theme stands, itself unless it was joined to another.

    Two laptops may join two themes to each other; of such a circle the oldest stands. A theme that was
    removed on one laptop while passages were coded to it on another stands as long as they do.
    """
    by_id = {one.id: one for one in invented}
    stands = {one: _end(one, by_id) for one in by_id}
    kept = {stands[one] for one in used if one in stands}
    kept |= {
        stands[one.id] for one in by_id.values() if not one.removed and not by_id[stands[one.id]].removed
    }
    return {one: end for one, end in stands.items() if end in kept}


def themes_in_order(invented: Iterable[Invented], used: Collection[str]) -> list[Theme]:
    """Return the themes that stand, each before those below it."""
    by_id = {one.id: one for one in invented}
    stands = standing(by_id.values(), used)
    parents = _parents(by_id, stands)
    joined: defaultdict[str, list[str]] = defaultdict(list)
    for one, end in stands.items():
        if one != end:
            joined[end].append(one)
    below: defaultdict[str, list[str]] = defaultdict(list)
    for one in sorted(parents, key=lambda one: _order(by_id[one])):
        below[parents[one]].append(one)
    return [
        Theme(one, by_id[one].name, parents[one], by_id[one].definition, tuple(sorted(joined[one])))
        for one in _down(below, "")
    ]


def branches(themes: Sequence[Theme], coded: Mapping[str, int]) -> list[Branch]:
    """Return the tree with how many passages are coded to each theme, and to it with those below it."""
    depths: dict[str, int] = {"": -1}
    for theme in themes:
        depths[theme.id] = depths[theme.parent] + 1
    within = Counter(dict(coded))
    for theme in reversed(themes):
        if theme.parent:
            within[theme.parent] += within[theme.id]
    return [Branch(one, depths[one.id], coded.get(one.id, 0), within[one.id]) for one in themes]


def below(themes: Iterable[Theme], theme: str) -> set[str]:
    """Return a theme and all below it."""
    found = {theme}
    for one in themes:
        if one.parent in found:
            found.add(one.id)
    return found


def namesakes(themes: Iterable[Theme]) -> list[tuple[Theme, ...]]:
    """Return the themes that two people will have invented apart: the same name but for its spelling."""
    named: defaultdict[str, list[Theme]] = defaultdict(list)
    for one in themes:
        named[folded(one.name)].append(one)
    return [tuple(sorted(same, key=lambda one: one.id)) for same in named.values() if len(same) > 1]


def folded(name: str) -> str:
    """Return a name without what people vary: capitals, blanks and marks between its words."""
    words = "".join(letter if letter.isalnum() else " " for letter in name.casefold()).split()
    return " ".join(words) or name.casefold()


def _end(theme: str, by_id: Mapping[str, Invented]) -> str:
    """Return the theme at the end of the joins; of a circle, the one whose identity is the oldest."""
    passed: list[str] = []
    while theme not in passed:
        passed.append(theme)
        joined = by_id[theme].joined_to
        if joined not in by_id:
            return theme
        theme = joined
    return min(passed[passed.index(theme) :])


def _parents(by_id: Mapping[str, Invented], stands: Mapping[str, str]) -> dict[str, str]:
    """Return the parent of each theme that stands, nothing at the top; no theme stands below itself."""
    ends = set(stands.values())
    parents = {one: _parent(one, by_id, stands) for one in ends}
    for one in sorted(ends):
        above, passed = parents[one], {one}
        while above and above not in passed:
            passed.add(above)
            above = parents[above]
        if above == one:
            parents[one] = ""
    return parents


def _parent(theme: str, by_id: Mapping[str, Invented], stands: Mapping[str, str]) -> str:
    """Return the nearest theme above that still stands; one joined to its own child gives it its place."""
    above, passed = by_id[theme].parent, {theme}
    while above in by_id and above not in passed:
        passed.add(above)
        end = stands.get(above, "")
        if end and end != theme:
            return end
        above = by_id[above].parent
    return ""


def _order(one: Invented) -> tuple[bool, int, str, str]:
    return one.position is None, one.position or 0, one.name.casefold(), one.id


def _down(below: Mapping[str, Sequence[str]], theme: str) -> Iterator[str]:
    for one in below.get(theme, ()):
        yield one
        yield from _down(below, one)
