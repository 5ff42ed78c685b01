"""The methodology page in sentences whose every figure is counted from the sample and the sessions."""

from collections.abc import Sequence
from datetime import date

from qi_desktop.fieldnotes.contacts import Contacts
from qi_desktop.inspection.model import Inspection
from qi_desktop.reporting.model import SampleFigures
from qi_desktop.sampling.model import BalanceRow


def methodology(
    inspection: Inspection,
    sample: Sequence[SampleFigures],
    balance: Sequence[BalanceRow],
    contacts: Contacts,
) -> tuple[str, ...]:
    """Return the paragraphs of the methodology page; what did not take place is not mentioned."""
    people = " ".join(filter(None, (_spoken(contacts), _visited(contacts), _service_users(contacts))))
    parts = (_fieldwork(inspection), _sample(sample), _balance(balance), _replaced(sample), people)
    return tuple(part for part in parts if part)


def fieldwork_period(inspection: Inspection) -> str:
    """Return the fieldwork's first and last day in words."""
    start, end = _day(inspection.fieldwork_start), _day(inspection.fieldwork_end)
    return " to ".join(dict.fromkeys(day for day in (start, end) if day))


def joined(parts: Sequence[str]) -> str:
    """Return a list in words: a, b and c."""
    return " and ".join(part for part in (", ".join(parts[:-1]), *parts[-1:]) if part)


def several(number: int, one: str, more: str = "") -> str:
    """Return a number with its noun; ``more`` is the plural where an s is not enough."""
    return f"{number} {one if number == 1 else more or f'{one}s'}"


def dimension_words(dimension: str) -> str:
    """Return how a fact of the case is called in a sentence."""
    if dimension == "ethnicity_two":
        return "ethnicity in two groups"
    return dimension.removesuffix("_group").replace("_", " ")


def _day(iso: str) -> str:
    if not iso:
        return ""
    day = date.fromisoformat(iso[:10])
    return f"{day.day} {day:%B %Y}"


def _fieldwork(inspection: Inspection) -> str:
    period = fieldwork_period(inspection)
    where = f" in {inspection.area}" if inspection.area else ""
    return f"Fieldwork{where} ran from {period}." if period else ""


def _sample(sample: Sequence[SampleFigures]) -> str:
    drawn = sum(figures.drawn for figures in sample)
    if not drawn:
        return ""
    eligible = sum(figures.eligible for figures in sample)
    excluded = sum(sum(figures.excluded.values()) for figures in sample)
    each = joined([f"{figures.drawn} of the {figures.provider}" for figures in sample])
    left_out = f"; {several(excluded, 'other row')} of the lists were left out, each for a stated reason"
    return (
        f"{several(drawn, 'case')} were inspected: {each}. They were drawn from "
        f"{several(eligible, 'eligible case')}{left_out if excluded else ''}."
    )


def _balance(balance: Sequence[BalanceRow]) -> str:
    dimensions = list(dict.fromkeys(dimension_words(row.dimension) for row in balance))
    if not dimensions:
        return ""
    with_minimum = list(dict.fromkeys(dimension_words(row.dimension) for row in balance if row.minimum))
    least = f" Minimum numbers were set for {joined(with_minimum)}." if with_minimum else ""
    return (
        f"As far as whole numbers allow, each provider's cases match its eligible cases in "
        f"{joined(dimensions)}.{least} The balance is shown below."
    )


def _replaced(sample: Sequence[SampleFigures]) -> str:
    replaced = sum(figures.replaced for figures in sample)
    if not replaced:
        return ""
    which = "One case" if replaced == 1 else f"{replaced} cases"
    return f"{which} could not be inspected and had to be replaced by the best match."


def _spoken(contacts: Contacts) -> str:
    groups = several(contacts.staff_focus_groups, "focus group")
    held = f"held {groups} with {contacts.staff_in_focus_groups} staff in all"
    met = [
        several(number, one)
        for number, one in (
            (contacts.managers, "manager"),
            (contacts.magistrates, "magistrate"),
            (contacts.judges, "judge"),
        )
        if number
    ]
    if contacts.partner_agencies:
        met.append(f"staff of {several(contacts.partner_agencies, 'partner agency', 'partner agencies')}")
    acts = [held] * bool(contacts.staff_focus_groups) + [f"spoke with {joined(met)}"] * bool(met)
    return f"The team {joined(acts)}." if acts else ""


def _visited(contacts: Contacts) -> str:
    places = [several(contacts.unpaid_work_sites_visited, "site of unpaid work", "sites of unpaid work")]
    places = places * bool(contacts.unpaid_work_sites_visited) + list(contacts.courts_visited)
    return f"It visited {joined(places)}." if places else ""


def _service_users(contacts: Contacts) -> str:
    if not contacts.service_users_in_all:
        return ""
    each = joined([f"{number} of the {provider}" for provider, number in contacts.service_users.items()])
    users = several(contacts.service_users_in_all, "person", "people")
    agreed = (
        "" if contacts.service_users_without_consent else " Nobody was contacted who had not agreed to it."
    )
    return f"It spoke with {users} under supervision, {each}.{agreed}"
