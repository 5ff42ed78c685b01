"""What a person does with guides: the lead writes them, everybody ticks what was covered."""

from collections.abc import Sequence
from dataclasses import replace

from qi_desktop.fieldnotes.entered import found, said, word
from qi_desktop.fieldnotes.guides.model import (
    Asked,
    Guide,
    GuideForLead,
    GuideQuestion,
    GuideWithoutQuestions,
)
from qi_desktop.fieldnotes.guides.rewording import reworded
from qi_desktop.fieldnotes.guides.shipped import shipped_guides
from qi_desktop.fieldnotes.guides.store import GuideStore
from qi_desktop.fieldnotes.model import Role
from qi_desktop.fieldnotes.service import FieldnotesService
from qi_desktop.inspection.service import InspectionService
from qi_desktop.storage.workspace import Workspace

_ROLES = [role.value for role in Role]


class GuideService:
    """The question lists of an inspection, and how far each session has come with its own."""

    def __init__(
        self, workspace: Workspace, inspection: InspectionService, fieldnotes: FieldnotesService
    ) -> None:
        """Work on one workspace."""
        self._workspace, self._inspection, self._fieldnotes = workspace, inspection, fieldnotes
        self._store = GuideStore(workspace.database)

    def guides(self) -> list[Guide]:
        """Return all guides, by the role they are for."""
        here = self._store.guides()
        shipped = shipped_guides()
        whole = {**shipped, **here}
        known = [replace(guide, shipped=key in shipped) for key, guide in whole.items() if guide is not None]
        return sorted(known, key=lambda one: (_rank(one.role), one.name.casefold(), one.id))

    def guide(self, guide: str) -> Guide:
        """Return one guide."""
        return found("guide", guide, next((one for one in self.guides() if one.id == guide), None))

    def removed_guides(self) -> list[Guide]:
        """Return the guides that come with the program and were taken away here."""
        here = self._store.guides()
        return [one for key, one in shipped_guides().items() if key in here and here[key] is None]

    def may_change(self) -> bool:
        """Tell whether this person changes guides: the lead, or whoever has a file without a team."""
        person = self._workspace.person
        member = self._inspection.member(person) if person else None
        return member is None or member.role == "lead"

    def add_guide(self, name: str, role: str, questions: Sequence[str]) -> Guide:
        """Write a guide of one's own, a question in each line."""
        guide = self._workspace.new_id()
        return self._write("add_guide", guide, name, role, self._reworded(name, (), questions))

    def revise_guide(self, guide: str, name: str, role: str, questions: Sequence[str]) -> Guide:
        """Change a guide; a question that was only polished keeps what sessions ticked of it."""
        stands = self.guide(guide)
        return self._write(
            "revise_guide", guide, name, role, self._reworded(name, stands.questions, questions)
        )

    def remove_guide(self, guide: str) -> None:
        """Take a guide away; sessions that followed it keep what they ticked."""
        self._require_lead(self.guide(guide).name)
        with self._workspace.ledger.entry("remove_guide") as entry:
            entry.remove("guide", guide)

    def restore_guide(self, guide: str) -> Guide:
        """Give a guide that comes with the program its first words back."""
        first = found("guide", guide, shipped_guides().get(guide))
        return self._write("restore_guide", guide, first.name, first.role, first.questions)

    def follow_guide(self, session: str, guide: str) -> None:
        """Let a session follow a guide, or none."""
        self._fieldnotes.session(session)
        if guide:
            self.guide(guide)
        with self._workspace.ledger.entry("follow_guide") as entry:
            entry.put("session", session, guide=guide)

    def fitting(self, session: str) -> list[Guide]:
        """Return all guides, those for the roles that took part in a session first."""
        roles = {one.role.value for one in self._fieldnotes.participants(session)}
        if Role.JUDGE.value in roles:
            roles.add(Role.MAGISTRATE.value)
        return sorted(self.guides(), key=lambda one: one.role not in roles)

    def checklist(self, session: str) -> tuple[Asked, ...]:
        """Return the questions of a session's guide in order, each with whether it was covered."""
        followed = self._fieldnotes.session(session).guide
        guide = next((one for one in self.guides() if one.id == followed), None)
        ticks = self._store.ticks(session)
        return tuple(
            Asked(one, tick.covered, tick.covered_at)
            if (tick := ticks.get(one.key))
            else Asked(one, covered=False, covered_at=None)
            for one in (guide.questions if guide else ())
        )

    def cover(self, session: str, question: str, *, covered: bool = True) -> None:
        """Tick a question as covered in a session, or take the tick away."""
        followed = self._fieldnotes.session(session).guide
        asked = next((one for one in self.checklist(session) if one.question.key == question), None)
        found("question", question, asked)
        with self._workspace.ledger.entry("cover") as entry:
            entry.put(
                "covered_question",
                f"{session}/{question}",
                session=session,
                guide=followed,
                question=question,
                covered=covered,
                covered_at=self._workspace.clock.now().isoformat(),
                removed=None,
            )

    def _write(self, act: str, guide: str, name: str, role: str, questions: Sequence[GuideQuestion]) -> Guide:
        self._require_lead(name)
        if role:
            word(Role, "role", role)
        plain = [{"key": one.key, "text": one.text} for one in questions]
        with self._workspace.ledger.entry(act) as entry:
            entry.put("guide", guide, name=said("name", name), role=role, questions=plain, removed=None)
        return self.guide(guide)

    def _reworded(
        self, name: str, before: Sequence[GuideQuestion], lines: Sequence[str]
    ) -> tuple[GuideQuestion, ...]:
        questions = reworded(before, lines, self._workspace.new_id)
        if not questions:
            raise GuideWithoutQuestions(name)
        return questions

    def _require_lead(self, name: str) -> None:
        if not self.may_change():
            raise GuideForLead(name)


def _rank(role: str) -> int:
    return _ROLES.index(role) if role in _ROLES else len(_ROLES)
