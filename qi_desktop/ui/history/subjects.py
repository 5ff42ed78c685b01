"""What an act was about: what it is called, on which page it stands, and what opens it there."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from qi_desktop.fieldnotes.searching.model import Hit
from qi_desktop.ui.language import tr
from qi_desktop.ui.navigation import ASIDE, PLACES
from qi_desktop.ui.search.lines import SORTS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qi_desktop.services import Services
    from qi_desktop.storage.model import Act

Pair = tuple[str, str]
SECOND = "second/"
PAGES = {
    **dict.fromkeys(
        ("inspection", "provider", "office", "team_member", "case_list", "eligible_case", "form"),
        "inspection",
    ),
    **dict.fromkeys(("case_list_mapping", "recovery_envelope"), "inspection"),
    **dict.fromkeys(("sample", "named_case", "review_comment", "declared_interest"), "sample"),
    **dict.fromkeys(("interview_slot", "day_off"), "sample"),
    **dict.fromkeys(("assessment", "settled_difference", "case_view"), "cases"),
    **dict.fromkeys(("session_link", "guide", "covered_question", "own_word", "erasure"), "notes"),
    "query": "exchange",
    **dict.fromkeys(("earlier_inspection", "earlier_count"), "counts"),
    **dict.fromkeys(("support", "accuracy_round", "accuracy_point"), "findings"),
    **dict.fromkeys(("report_text", "pseudonym", "name_decision"), "report"),
}
"""The pages of kinds that no search finds."""
_ACTS = {
    **dict.fromkeys(("draw_sample", "allocate_cases", "allocate_case", "replace_case"), "sample"),
    **dict.fromkeys(("send_draft", "close_accuracy_round", "reopen_accuracy_round"), "findings"),
}
"""Acts that touch records of another page than the one they are done on."""
_PLACES = {place.key: place for place in (*PLACES, *ASIDE)}


@dataclass(frozen=True, slots=True)
class Subject:
    """What an act was about; ``opens`` is what its page is told to show."""

    words: str = ""
    page: str = ""
    opens: str = ""

    @property
    def page_title(self) -> str:
        """Return what its page is called."""
        return _PLACES[self.page].title if self.page in _PLACES else ""


def subject_of(services: Services, act: Act, pairs: Sequence[Pair]) -> Subject:
    """Return what an act was about: the first record of a kind that people know by a name."""
    known = next((pair for pair in pairs if pair[0] in SORTS), None) or next(iter(pairs), ("", ""))
    found = _found(services, known) or _called(services, known)
    page = _ACTS.get(act.act, found.page)
    more = len(pairs) - 1 if len(pairs) > 1 and all(kind == known[0] for kind, _ in pairs) else 0
    words = (
        tr("{one} and {count} more").format(one=found.words, count=more)
        if more and found.words
        else found.words
    )
    return Subject(words, page, found.opens if page == found.page else "")


def unseen(services: Services) -> frozenset[str]:
    """Return the assessments that the person signed in is not to see yet, as one of the two is blind."""
    me = services.workspace.person
    blind = (one for one in services.second.chosen() if one.differences is None)
    return frozenset(one.sampled_case if one.person == me else f"{SECOND}{one.sampled_case}" for one in blind)


def is_unseen(pairs: Sequence[Pair], hidden: frozenset[str]) -> bool:
    """Tell whether an act was about an assessment that is not to be seen yet."""
    return any(f"{record}/".startswith(f"{one}/") for _, record in pairs for one in hidden)


def _called(services: Services, pair: Pair) -> Subject:
    """Return a record by its name, or by what it belongs to where it has none."""
    page, name = PAGES.get(pair[0], ""), services.looking_back.called(pair)
    if name or not pair[0]:
        return Subject(name, page)
    around = next((one for one in services.looking_back.grounds(pair) if one[0] in SORTS), None)
    found = _found(services, around) if around else None
    if found is None:
        return Subject("", page)
    return Subject(found.words, page or found.page, found.opens if page in {"", found.page} else "")


def _found(services: Services, pair: Pair) -> Subject | None:
    kind, record = pair
    if kind == "assessment":
        kind, record = "sampled_case", record.removeprefix(SECOND)
    if kind not in SORTS:
        return None
    standing = services.searching.standing(Hit(kind, record, None, 0.0, 0))
    if standing is None:
        return None
    place = (
        (standing.leads_to, standing.question, standing.row) if standing.question else (standing.leads_to,)
    )
    words = tr("{what}, {where}").format(what=standing.title, where=standing.within)
    named = words if standing.title and standing.within else standing.title or standing.within
    return Subject(named or SORTS[kind].words, SORTS[kind].page, "#".join(part for part in place if part))
