"""Whether a declared interest concerns a case: strict, but never beyond what was declared."""

from collections.abc import Iterable

from qi_desktop.inspection.model import EligibleCase
from qi_desktop.sampling.allocating.model import About, DeclaredInterest


def concerns(interest: DeclaredInterest, case: EligibleCase) -> bool:
    """Tell whether an interest keeps its inspector from a case."""
    match interest.about:
        case About.CASE:
            return interest.subject == case.id
        case About.RESPONSIBLE_OFFICER:
            return named_alike(interest.subject, case.provider, case.responsible_officer)
        case About.OFFICE:
            return named_alike(interest.subject, case.provider, case.office)


def named_alike(subject: str, provider: str, name: str) -> bool:
    """Tell whether a subject names this officer or office, whatever its case and spaces."""
    return bool(name) and _plain(subject) in {_plain(name), _plain(f"{provider}/{name}")}


def barred(interests: Iterable[DeclaredInterest], case: EligibleCase) -> frozenset[str]:
    """Return the inspectors who may not take a case."""
    return frozenset(one.inspector for one in interests if concerns(one, case))


def _plain(text: str) -> str:
    return " ".join(text.split()).casefold()
