"""The methodology sums are counted from sessions and who took part in them."""

from dataclasses import replace
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from qi_desktop.fieldnotes.contacts import contacts_of, sums_of
from qi_desktop.fieldnotes.model import Consent, Participant, PlaceKind, Role, Session, SessionKind

A_SESSION = Session(
    id="s1",
    kind=SessionKind.INTERVIEW,
    title="",
    provider="CRC",
    office="",
    agency="",
    held_on=date(2017, 3, 13),
    led_by="",
    place="",
    place_kind=PlaceKind.ELSEWHERE,
)
A_PARTICIPANT = Participant("p1", "s1", Role.MANAGER, "", "", 1, Consent.NONE, "", None)


def test_staff_are_counted_where_they_sat_in_a_focus_group() -> None:
    group = replace(A_SESSION, id="s2", kind=SessionKind.FOCUS_GROUP)
    sums = contacts_of(
        [A_SESSION, group],
        [
            replace(A_PARTICIPANT, role=Role.STAFF, head_count=4),
            replace(A_PARTICIPANT, id="p2", session="s2", role=Role.STAFF, head_count=3),
            replace(A_PARTICIPANT, id="p3", session="s2", role=Role.RESPONSIBLE_OFFICER, head_count=2),
        ],
    )
    assert (sums.staff_focus_groups, sums.staff_in_focus_groups) == (1, 5)


def test_an_agency_met_twice_is_one_partner_agency() -> None:
    partner = replace(A_PARTICIPANT, role=Role.PARTNER, agency="Harbour Money Advice")
    assert contacts_of([A_SESSION], [partner, replace(partner, id="p2")]).partner_agencies == 1


def test_a_court_visited_twice_is_one_court_and_courts_stand_in_the_order_of_the_visits() -> None:
    visit = replace(A_SESSION, kind=SessionKind.VISIT, place_kind=PlaceKind.COURT)
    visits = [
        replace(visit, id="s3", place="The higher court", held_on=date(2017, 3, 16)),
        replace(visit, id="s4", place="The lower court", held_on=date(2017, 3, 14)),
        replace(visit, id="s5", place="The higher court", held_on=None),
    ]
    assert contacts_of(visits, []).courts_visited == ("The lower court", "The higher court")


def test_a_service_user_without_a_provider_of_their_own_counts_to_the_sessions_provider() -> None:
    user = replace(A_PARTICIPANT, role=Role.SERVICE_USER, consent=Consent.GIVEN, head_count=5)
    assert contacts_of([A_SESSION], [user]).as_facts()["service_users"] == {"CRC": 5, "total": 5}


@given(
    st.lists(
        st.tuples(st.sampled_from(Role), st.integers(1, 9), st.sampled_from(Consent)),
        max_size=12,
    )
)
def test_every_service_user_is_either_counted_or_named_as_without_consent(
    drawn: list[tuple[Role, int, Consent]],
) -> None:
    participants = [
        replace(A_PARTICIPANT, id=str(place), role=role, head_count=heads, consent=consent)
        for place, (role, heads, consent) in enumerate(drawn)
    ]
    sums = contacts_of([A_SESSION], participants)
    all_users = sum(heads for role, heads, _ in drawn if role is Role.SERVICE_USER)
    assert sums.service_users_in_all + sums.service_users_without_consent == all_users
    assert contacts_of([A_SESSION], participants[::-1]) == sums


@given(
    st.lists(
        st.tuples(
            st.sampled_from(SessionKind), st.sampled_from(PlaceKind), st.sampled_from(["", "Here", "There"])
        ),
        max_size=4,
    ),
    st.lists(
        st.tuples(
            st.integers(0, 5),
            st.sampled_from(Role),
            st.integers(1, 4),
            st.sampled_from(Consent),
            st.sampled_from(["", "CRC", "NPS"]),
        ),
        max_size=8,
    ),
)
def test_every_sum_has_sessions_behind_it_exactly_when_it_counts_something(
    held: list[tuple[SessionKind, PlaceKind, str]], present: list[tuple[int, Role, int, Consent, str]]
) -> None:
    sessions = [
        replace(A_SESSION, id=f"s{place}", kind=kind, place_kind=place_kind, place=named)
        for place, (kind, place_kind, named) in enumerate(held)
    ]
    participants = [
        replace(
            A_PARTICIPANT,
            id=str(place),
            session=f"s{session}",
            role=role,
            head_count=heads,
            consent=consent,
            provider=provider,
            agency=provider,
        )
        for place, (session, role, heads, consent, provider) in enumerate(present)
    ]
    whole = contacts_of(sessions, participants)
    sums = sums_of(sessions, participants)
    assert all(bool(one.count) == bool(one.sessions) for one in sums)
    counted = {one.key: one.count for one in sums if one.key != "service_users"}
    facts = {**whole.as_facts(), "courts_visited": len(whole.courts_visited)}
    assert counted.pop("service_users_without_consent") == whole.service_users_without_consent
    assert all(facts[key] == count for key, count in counted.items())
    assert {one.provider: one.count for one in sums if one.key == "service_users"} == whole.service_users
