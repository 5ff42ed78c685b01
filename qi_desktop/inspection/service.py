"""What the lead inspector does to set an inspection up."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict
from datetime import date
from typing import Any

from qi_desktop.foundation.clock import moment_of
from qi_desktop.inspection import compared
from qi_desktop.inspection.domains import domain_titles
from qi_desktop.inspection.model import (
    CaseDecision,
    EligibleCase,
    FieldworkDatesWrong,
    ImportedList,
    Inspection,
    InspectionExists,
    KeptList,
    NoInspection,
    Office,
    OnlyLeadChangesTeam,
    Provider,
    Role,
    Standing,
    TeamMember,
    UnknownEligibleCase,
    UnknownProvider,
    UnknownRole,
    UnknownTeamMember,
)
from qi_desktop.inspection.store import InspectionStore
from qi_desktop.storage.ledger.entry import Entry
from qi_desktop.storage.workspace import Workspace


class InspectionService:
    """Sets up the inspection, its providers, offices and team, and takes in case lists."""

    def __init__(self, workspace: Workspace) -> None:
        """Work on one workspace."""
        self._workspace = workspace
        self._store = InspectionStore(workspace.database)

    # ------------------------------------------------------------------------------- the inspection itself
    def create_inspection(
        self, title: str, area: str, programme: str, fieldwork_start: date | str, fieldwork_end: date | str
    ) -> Inspection:
        """Begin the one inspection of this file."""
        known = self.inspection()
        if known:
            raise InspectionExists(known.title)
        start, end = _fieldwork(str(fieldwork_start), str(fieldwork_end))
        made = Inspection(self._workspace.new_id(), title, area, programme, start, end)
        with self._workspace.ledger.entry("create_inspection") as entry:
            put_record(entry, "inspection", asdict(made))
        return made

    def inspection(self) -> Inspection | None:
        """Return the inspection, or None in a file that has none yet."""
        return self._store.inspection()

    def domains(self) -> dict[str, str]:
        """Return the domains of the inspection's framework: titles by code."""
        found = self.inspection()
        return dict(domain_titles(found.framework if found else ""))

    def add_provider(self, code: str, name: str, owner: str, sample_size: int) -> Provider:
        """Add a provider, or change what is known about it."""
        made = Provider(code, code, name, owner, sample_size)
        with self._workspace.ledger.entry("add_provider") as entry:
            put_record(entry, "provider", {**asdict(made), "inspection": self.required().id})
        return made

    def providers(self) -> list[Provider]:
        """Return the inspection's providers."""
        return self._store.providers()

    def provider(self, code: str) -> Provider:
        """Return the provider of this code."""
        found = next((one for one in self.providers() if one.code == code), None)
        if found is None:
            raise UnknownProvider(code)
        return found

    def add_office(self, provider_code: str, name: str) -> Office:
        """Add an office of a provider."""
        provider = self.provider(provider_code)
        made = Office(f"{provider.code}/{name}", provider.code, name)
        with self._workspace.ledger.entry("add_office") as entry:
            put_record(entry, "office", asdict(made))
        return made

    def offices(self, provider_code: str | None = None) -> list[Office]:
        """Return the offices of one provider, or of all."""
        return self._store.offices(provider_code)

    # --------------------------------------------------------------------------------------------- the team
    def add_team_member(
        self, name: str, role: Role | str, laptop: str = "", signing_key: str = "", sealing_key: str = ""
    ) -> TeamMember:
        """Add a person to the team; a laptop that has a member already keeps that member's record."""
        self.refuse_unless_lead()
        if role not in set(Role):
            raise UnknownRole(str(role))
        known = next((one.id for one in self.team() if laptop and one.laptop == laptop), None)
        record = known or self._workspace.new_id()
        made = TeamMember(record, name, Role(role), laptop, signing_key, sealing_key)
        with self._workspace.ledger.entry("add_team_member") as entry:
            put_record(
                entry,
                "team_member",
                {
                    "id": record,
                    "name": name,
                    "role": made.role.value,
                    "laptop": laptop,
                    "signing_key": signing_key,
                    "sealing_key": sealing_key,
                },
            )
        return made

    def team(self) -> list[TeamMember]:
        """Return the members of the team, as far as this laptop knows them."""
        return self._known(self._store.team())

    def _known(self, members: list[TeamMember]) -> list[TeamMember]:
        kept = self._workspace.setting(compared.SETTING)
        return compared.known_as_compared(members, kept, self._workspace.person) if kept else members

    def leads(self) -> bool:
        """Tell whether the person at this laptop is a lead."""
        person = self._workspace.person
        return any(one.id == person and one.role is Role.LEAD for one in self._store.team())

    def refuse_unless_lead(self) -> None:
        """Refuse to change the team on the laptop of a member who is no lead: no lead would take it in."""
        if self._workspace.person and not self.leads():
            raise OnlyLeadChangesTeam

    def keeps_team(self) -> bool:
        """Tell whether the person here says who is in the team: a lead, or anybody before there is one."""
        return self.leads() or not any(one.role is Role.LEAD for one in self._store.team())

    def member(self, record: str) -> TeamMember:
        """Return one member of the team."""
        found = self._store.member(record)
        if found is None:
            raise UnknownTeamMember(record)
        return self._known([found])[0]

    # ------------------------------------------------------------------------------------------ case lists
    def newest_list(self, provider_code: str) -> ImportedList | None:
        """Return the list of a provider that was taken in last."""
        return self._store.newest_list(provider_code)

    def case_lists(self) -> list[KeptList]:
        """Return every list that was taken in, oldest first."""
        return self._store.case_lists()

    def listed_cases(self, provider_code: str | None = None) -> list[EligibleCase]:
        """Return every listed case, eligible or not, in list order."""
        return self._store.listed_cases(provider_code)

    def listed_count(self, provider_code: str | None = None) -> int:
        """Return how many cases are listed, eligible or not."""
        return self._store.listed_count(provider_code)

    def decisions_about(self, record: str) -> list[CaseDecision]:
        """Return who included, excluded or let go of a case, when and why, oldest first."""
        changes = self._workspace.ledger.history(record, kind="eligible_case")
        reasons = {
            (one.laptop, one.entry): str(one.value or "") for one in changes if one.field == "decision_reason"
        }
        return [
            CaseDecision(
                str(one.value or ""),
                reasons.get((one.laptop, one.entry), ""),
                one.person,
                moment_of(one.clock),
            )
            for one in changes
            if one.field == "decision"
        ]

    def decided(self) -> list[EligibleCase]:
        """Return the cases that a person included or excluded, whatever the rules say."""
        return self._store.decided()

    def listed_facts(self, provider_code: str, facts: Sequence[str]) -> dict[str, tuple[str | None, ...]]:
        """Return some facts of every listed case of a provider, by its id."""
        return self._store.listed_facts(provider_code, facts)

    def mapping(self, provider_code: str) -> dict[str, Any] | None:
        """Return what was decided about the columns and codes of a provider's lists, as it is kept."""
        return self._store.mapping(provider_code)

    def listed(self, provider_code: str) -> dict[str, str | None]:
        """Return the ids of all listed cases of a provider with the reason why they are excluded."""
        return self._store.listed(provider_code)

    def eligible_cases(
        self, provider_code: str | None = None, *, excluded: bool = False
    ) -> list[EligibleCase]:
        """Return the cases that may be drawn, or with ``excluded`` those that may not, in list order."""
        holding = self._workspace.holding
        if not holding.active:
            return self._store.eligible_cases(provider_code, excluded=excluded)
        whole = holding.read(
            ("eligible_cases", excluded), lambda: self._store.eligible_cases(None, excluded=excluded)
        )
        return [one for one in whole if provider_code in (None, one.provider)]

    def eligible_case(self, record: str) -> EligibleCase:
        """Return one listed case, eligible or not."""
        found = self._store.eligible_case(record)
        if found is None:
            raise UnknownEligibleCase(record)
        return found

    def excluded_by_reason(self, provider_code: str | None = None) -> dict[str, int]:
        """Return how many listed cases each reason excludes."""
        return self._store.excluded_by_reason(provider_code)

    def standings(self) -> list[Standing]:
        """Return how many cases are eligible or left out for each reason, by provider."""
        return self._store.standings()

    # ---------------------------------------------------------------------------------------------- inside
    def required(self) -> Inspection:
        """Return the inspection; raises NoInspection in a file that has none yet."""
        inspection = self.inspection()
        if inspection is None:
            raise NoInspection
        return inspection


def put_record(entry: Entry, kind: str, record: Mapping[str, str | int | None]) -> None:
    """Put a record's fields within an entry."""
    # Blank fields are left unset: a blank is no change worth keeping.
    values = {name: None if value == "" else value for name, value in record.items() if name != "id"}
    entry.put(kind, str(record["id"]), **values)


def _fieldwork(start: str, end: str) -> tuple[str, str]:
    try:
        first, last = date.fromisoformat(start), date.fromisoformat(end)
    except ValueError as error:
        raise FieldworkDatesWrong(start, end) from error
    if last < first:
        raise FieldworkDatesWrong(start, end)
    return first.isoformat(), last.isoformat()
