"""The sums of the methodology page, counted from the sessions and who took part in them."""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from qi_desktop.fieldnotes.consent import was_contacted
from qi_desktop.fieldnotes.model import Participant, PlaceKind, Role, Session, SessionKind

_STAFF = {Role.STAFF, Role.RESPONSIBLE_OFFICER}
_SEEN_ON_SITE = {SessionKind.VISIT, SessionKind.OBSERVATION}


@dataclass(frozen=True, slots=True)
class Contacts:
    """Whom the inspection spoke with and where it went, as the report's methodology states it."""

    staff_focus_groups: int
    staff_in_focus_groups: int
    managers: int
    magistrates: int
    judges: int
    partner_agencies: int
    service_users: dict[str, int]
    service_users_without_consent: int
    unpaid_work_sites_visited: int
    courts_visited: tuple[str, ...]

    @property
    def service_users_in_all(self) -> int:
        """The service users of all providers together."""
        return sum(self.service_users.values())

    def as_facts(self) -> dict[str, Any]:
        """Return the sums under the names in which an inspection's facts are published."""
        return {
            "staff_focus_groups": self.staff_focus_groups,
            "staff_in_focus_groups": self.staff_in_focus_groups,
            "managers": self.managers,
            "magistrates": self.magistrates,
            "judges": self.judges,
            "partner_agencies": self.partner_agencies,
            "service_users": {**self.service_users, "total": self.service_users_in_all},
            "service_users_contacted_only_with_consent": self.service_users_without_consent == 0,
            "unpaid_work_sites_visited": self.unpaid_work_sites_visited,
            "courts_visited": list(self.courts_visited),
        }


@dataclass(frozen=True, slots=True)
class Sum:
    """One sum of the methodology page, and the sessions it was counted from."""

    key: str
    count: int
    sessions: tuple[str, ...]
    provider: str = ""


def contacts_of(sessions: Iterable[Session], participants: Iterable[Participant]) -> Contacts:
    """Count the contacts; two sessions with one partner agency, or at one place, count it once."""
    by_id = {session.id: session for session in sessions}
    present = [one for one in participants if one.session in by_id]
    contacted = [one for one in present if was_contacted(one)]
    groups = [
        one for one in contacted if one.role in _STAFF and by_id[one.session].kind is SessionKind.FOCUS_GROUP
    ]
    heads = Counter[Role]()
    for one in contacted:
        heads[one.role] += one.head_count
    return Contacts(
        staff_focus_groups=len({one.session for one in groups}),
        staff_in_focus_groups=sum(one.head_count for one in groups),
        managers=heads[Role.MANAGER],
        magistrates=heads[Role.MAGISTRATE],
        judges=heads[Role.JUDGE],
        partner_agencies=len({one.agency for one in contacted if one.role is Role.PARTNER and one.agency}),
        service_users=_service_users(contacted, by_id),
        service_users_without_consent=sum(one.head_count for one in present if not was_contacted(one)),
        unpaid_work_sites_visited=len(_places(by_id.values(), PlaceKind.UNPAID_WORK)),
        courts_visited=_places(by_id.values(), PlaceKind.COURT),
    )


def _service_users(contacted: Iterable[Participant], sessions: dict[str, Session]) -> dict[str, int]:
    heads = Counter[str]()
    for one in contacted:
        if one.role is Role.SERVICE_USER:
            heads[one.provider or sessions[one.session].provider] += one.head_count
    return dict(sorted(heads.items()))


def _places(sessions: Iterable[Session], kind: PlaceKind) -> tuple[str, ...]:
    seen = _visits(sessions, kind)
    seen.sort(key=lambda one: (one.held_on or date.max, one.id))
    return tuple(dict.fromkeys(one.place for one in seen))


def sums_of(sessions: Sequence[Session], participants: Sequence[Participant]) -> tuple[Sum, ...]:
    """Return the sums one by one, each with the sessions behind it; they are those of the contacts."""
    whole = contacts_of(sessions, participants)
    by_id = {session.id: session for session in sessions}
    present = [one for one in participants if one.session in by_id]
    met = [one for one in present if was_contacted(one)]

    def behind(*roles: Role) -> tuple[str, ...]:
        return _in_order(by_id, {one.session for one in met if one.role in roles})

    groups = tuple(one for one in behind(*_STAFF) if by_id[one].kind is SessionKind.FOCUS_GROUP)
    agencies = _in_order(by_id, {one.session for one in met if one.role is Role.PARTNER and one.agency})
    unmet = _in_order(by_id, {one.session for one in present if not was_contacted(one)})
    return (
        Sum("staff_focus_groups", whole.staff_focus_groups, groups),
        Sum("staff_in_focus_groups", whole.staff_in_focus_groups, groups),
        Sum("managers", whole.managers, behind(Role.MANAGER)),
        Sum("magistrates", whole.magistrates, behind(Role.MAGISTRATE)),
        Sum("judges", whole.judges, behind(Role.JUDGE)),
        Sum("partner_agencies", whole.partner_agencies, agencies),
        *_sums_of_users(whole, met, by_id),
        Sum("service_users_without_consent", whole.service_users_without_consent, unmet),
        _sum_of_places("unpaid_work_sites_visited", sessions, PlaceKind.UNPAID_WORK),
        _sum_of_places("courts_visited", sessions, PlaceKind.COURT),
    )


def _sums_of_users(whole: Contacts, met: Iterable[Participant], by_id: dict[str, Session]) -> Iterator[Sum]:
    users = [one for one in met if one.role is Role.SERVICE_USER]
    for provider, heads in whole.service_users.items():
        mine = {one.session for one in users if (one.provider or by_id[one.session].provider) == provider}
        yield Sum("service_users", heads, _in_order(by_id, mine), provider)


def _sum_of_places(key: str, sessions: Sequence[Session], kind: PlaceKind) -> Sum:
    return Sum(key, len(_places(sessions, kind)), tuple(one.id for one in _visits(sessions, kind)))


def _in_order(by_id: dict[str, Session], wanted: Collection[str]) -> tuple[str, ...]:
    return tuple(session for session in by_id if session in wanted)


def _visits(sessions: Iterable[Session], kind: PlaceKind) -> list[Session]:
    return [one for one in sessions if one.place_kind is kind and one.kind in _SEEN_ON_SITE and one.place]
