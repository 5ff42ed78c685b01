"""Puts notes in reading order: sessions as they were held, then what stands apart, then documents."""

from collections.abc import Callable, Iterable
from datetime import date, datetime

from qi_desktop.fieldnotes.model import Note, Passage, Session
from qi_desktop.fieldnotes.refi.codebook import code_names
from qi_desktop.fieldnotes.refi.elements import plain
from qi_desktop.fieldnotes.refi.material import Material, grouped, people_of, times_of
from qi_desktop.reporting.note_export.lines import lines_of
from qi_desktop.reporting.note_export.model import CodedWords, Script, WrittenNote, WrittenSession

_APART = "Notes apart from sessions"
_DOCUMENTS = "Documents brought in"
_NOTICE = (
    "This copy is not encrypted. It holds what people said and what inspectors noted; team members stand in"
    " it by role and number. Keep it safe, and destroy it when it is no longer needed."
)


def script_of(material: Material) -> Script:
    """Return everything that papers show, in reading order."""
    notes = grouped(material.notes, lambda note: note.session)
    write = _writer(material)
    parts = [_session(session, material, write(notes[session.id])) for session in material.sessions]
    apart = [note for note in notes[""] if not note.source]
    documents = [note for note in notes[""] if note.source]
    parts += [WrittenSession(_APART, (), write(apart)), WrittenSession(_DOCUMENTS, (), write(documents))]
    return Script(
        f"{plain(material.title)}: field notes", _NOTICE, tuple(part for part in parts if part.notes)
    )


def _session(session: Session, material: Material, notes: tuple[WrittenNote, ...]) -> WrittenSession:
    people = [one for one in material.participants if one.session == session.id]
    facts = {
        "Kind": session.kind.value.replace("_", " ").capitalize(),
        "Held on": day_in_words(session.held_on),
        "From and to": times_of(session),
        "Led by": material.team.get(session.led_by, ""),
        "Place": ", ".join(dict.fromkeys(part for part in (session.place, session.office) if part)),
        "Provider": session.provider,
        "Agency": session.agency,
        "Who took part": people_of(people),
    }
    told = tuple((name, plain(told)) for name, told in facts.items() if told)
    return WrittenSession(plain(session.title), told, notes)


def _writer(material: Material) -> Callable[[Iterable[Note]], tuple[WrittenNote, ...]]:
    passages = grouped(material.passages, lambda one: one.note)
    names = code_names(material)

    def write(notes: Iterable[Note]) -> tuple[WrittenNote, ...]:
        return tuple(
            WrittenNote(
                plain(note.title),
                plain(_facts(note, material)),
                tuple(lines_of(plain(note.body))),
                tuple(_coded(one, names) for one in passages[note.id]),
            )
            for note in notes
        )

    return write


def _facts(note: Note, material: Material) -> str:
    parts = (
        f"brought in from {note.source}" if note.source else "",
        material.team.get(note.author, ""),
        day_in_words(note.written_at),
    )
    return ", ".join(part for part in parts if part)


def _coded(passage: Passage, names: Callable[[Passage], tuple[str, ...]]) -> CodedWords:
    words = " ".join(plain(passage.words).split())
    return CodedWords(words, tuple(map(plain, names(passage))), plain(passage.comment))


def day_in_words(day: date | datetime | None) -> str:
    """Return a day as people write it; nothing where none is known."""
    return f"{day.day} {day:%B %Y}" if day else ""
