"""Everything a thing of the report can rest on, in words and figures as it stands now."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from qi_desktop.analysis.model import Count
from qi_desktop.analysis.service import AnalysisService
from qi_desktop.fieldnotes.model import Note, Passage, Standing
from qi_desktop.fieldnotes.service import FieldnotesService
from qi_desktop.fieldnotes.sources.service import SourcesService
from qi_desktop.fieldnotes.themes.service import ThemesService
from qi_desktop.reporting.support.model import Source, Support, SupportKind
from qi_desktop.sampling.service import SamplingService

_STANDINGS = {
    Standing.CHANGED: "words changed since they were marked",
    Standing.UNKNOWN: "words not in this file yet",
}


def count_id(question: str, provider: str) -> str:
    """Return how one provider's count of a question is named as a source."""
    return f"{question}/{provider}"


@dataclass(frozen=True, slots=True)
class Sources:
    """Reads what can be tied, kind by kind."""

    analysis: AnalysisService
    sampling: SamplingService
    fieldnotes: FieldnotesService
    themes: ThemesService
    documents: SourcesService

    def of_kind(self, kind: SupportKind) -> list[Source]:
        """Return everything of one kind that can be tied."""
        return list(self._readers()[kind]())

    def as_tied(self, supports: Iterable[Support]) -> Iterator[Source]:
        """Yield the counts among supports with their figures as they were when tied, counting nothing."""
        labels = {one.key: one.label for one in self.analysis.questions()}
        for one in supports:
            question, _, provider = one.source.partition("/")
            met, _, relevant = one.text.partition("/")
            if one.kind is SupportKind.COUNT and question in labels:
                figures = int(met or 0), int(relevant or 0)
                yield Source(SupportKind.COUNT, one.source, labels[question], provider, *figures)

    def _readers(self) -> dict[SupportKind, Callable[[], Iterable[Source]]]:
        return {
            SupportKind.COUNT: lambda: counted(self.analysis.counts()),
            SupportKind.PASSAGE: self._passages,
            SupportKind.DOCUMENT: self._documents,
            SupportKind.CASE: self._cases,
            SupportKind.NOTE: self._notes,
        }

    def _passages(self) -> Iterator[Source]:
        notes = {note.id: note for note in self.fieldnotes.notes()}
        sessions = {session.id: session.title for session in self.fieldnotes.sessions()}
        for passage in self.themes.passages():
            words, note = " ".join(passage.words.split()), notes.get(passage.note)
            if words and note is not None:
                yield Source(SupportKind.PASSAGE, passage.id, f"“{words}”", _place(passage, note, sessions))

    def _documents(self) -> Iterator[Source]:
        for one in self.documents.documents():
            yield Source(SupportKind.DOCUMENT, one.note, one.title, "Document")

    def _cases(self) -> Iterator[Source]:
        for one in self.sampling.sampled_cases():
            yield Source(SupportKind.CASE, one.id, one.number, "Case")

    def _notes(self) -> Iterator[Source]:
        sessions = {session.id: session.title for session in self.fieldnotes.sessions()}
        documents = {one.note for one in self.documents.documents()}
        for one in self.fieldnotes.notes():
            if one.id not in documents:
                yield Source(SupportKind.NOTE, one.id, one.title, sessions.get(one.session, "Note"))


def counted(counts: Iterable[Count]) -> Iterator[Source]:
    """Yield every count by provider as a source."""
    for one in counts:
        if one.relevant:
            yield Source(
                SupportKind.COUNT,
                count_id(one.question, one.group),
                one.said,
                one.group,
                one.met,
                one.relevant,
            )


def _place(passage: Passage, note: Note, sessions: dict[str, str]) -> str:
    parts = (sessions.get(note.session, note.title), _STANDINGS.get(passage.standing, ""))
    return "  ·  ".join(part for part in parts if part)
