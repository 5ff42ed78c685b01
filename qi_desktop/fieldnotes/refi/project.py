"""The project's XML, its elements in the order that the published schema (Project.xsd 1.0) asks for."""

import xml.etree.ElementTree as ET
from collections.abc import Iterable, Sequence

import qi_desktop
from qi_desktop.fieldnotes.model import LineOfEnquiry, Note, Participant, Passage, Session
from qi_desktop.fieldnotes.refi.codebook import Code, codes_of
from qi_desktop.fieldnotes.refi.elements import (
    Names,
    code_elements,
    described,
    file_of,
    listed,
    notes_referred,
    plain,
    referred,
)
from qi_desktop.fieldnotes.refi.material import Material, grouped, guid, people_of, times_of

_NAMESPACE = "urn:QDA-XML:project:1.0"
_SESSION_FACTS = {
    "kind": "Kind of session",
    "held_on": "Held on",
    "times": "From and to",
    "provider": "Provider",
    "office": "Office",
    "agency": "Agency",
    "place": "Place",
    "people": "Who took part",
}


def project(material: Material, codes: Sequence[Code]) -> bytes:
    """Return project.qde: users, codebook, sessions as cases, notes as sources, lines of enquiry as sets."""
    origin = f"QI Desktop {qi_desktop.__version__}"
    root = ET.Element("Project", {"xmlns": _NAMESPACE, "name": plain(material.title), "origin": origin})
    _users(root, material)
    _codebook(root, codes)
    _cases(root, material)
    _sources(root, material, {code.guid for top in codes for code in top.all() if not code.heading})
    _sets(root, material)
    return file_of(root)


def source_name(note: Note) -> str:
    """Return the name of the text file that holds a note's words."""
    return f"{guid('note', note.id)}.txt"


def _users(root: ET.Element, material: Material) -> None:
    authors = {note.author for note in material.notes} | {one.marked_by for one in material.passages}
    users = [
        {"guid": guid("team_member", member), "name": name}
        for member, name in material.team.items()
        if member in authors
    ]
    listed(root, "Users", [ET.Element("User", user) for user in users])


def _codebook(root: ET.Element, codes: Sequence[Code]) -> None:
    if codes:
        listed(ET.SubElement(root, "CodeBook"), "Codes", code_elements(codes))


def _cases(root: ET.Element, material: Material) -> None:
    if not material.sessions:
        return
    variables = [
        ET.Element("Variable", guid=guid("variable", fact), name=name, typeOfVariable=_type_of(fact))
        for fact, name in _SESSION_FACTS.items()
    ]
    listed(root, "Variables", variables)
    people = grouped(material.participants, lambda one: one.session)
    notes = grouped(material.notes, lambda note: note.session)
    cases = [_case(session, people[session.id], notes[session.id]) for session in material.sessions]
    listed(root, "Cases", cases)


def _type_of(fact: str) -> str:
    return "Date" if fact == "held_on" else "Text"


def _case(session: Session, people: Iterable[Participant], notes: Iterable[Note]) -> ET.Element:
    case = ET.Element("Case", guid=guid("session", session.id), name=plain(session.title))
    facts = {
        "kind": session.kind.value.replace("_", " "),
        "held_on": session.held_on.isoformat() if session.held_on else "",
        "times": times_of(session),
        "provider": session.provider,
        "office": session.office,
        "agency": session.agency,
        "place": session.place,
        "people": people_of(people),
    }
    for fact, value in facts.items():
        if value:
            told = ET.SubElement(case, "VariableValue")
            referred(told, "VariableRef", guid("variable", fact))
            ET.SubElement(told, f"{_type_of(fact)}Value").text = plain(value)
    notes_referred(case, "SourceRef", notes)
    return case


def _sources(root: ET.Element, material: Material, codes: set[str]) -> None:
    names = Names()
    passages = grouped(material.passages, lambda one: one.note)
    sources: list[ET.Element] = []
    for note in material.notes:
        name = names.unlike(note.title)
        source = ET.Element("TextSource", {"guid": guid("note", note.id), "name": name})
        source.set("plainTextPath", f"internal://{source_name(note)}")
        if note.author in material.team:
            source.set("creatingUser", guid("team_member", note.author))
        if note.written_at:
            source.set("creationDateTime", note.written_at.isoformat())
        described(source, f"Brought in from {note.source}" if note.source else "")
        source.extend([_selection(one, codes, material.team) for one in passages[note.id]])
        sources.append(source)
    listed(root, "Sources", sources)


def _selection(passage: Passage, codes: set[str], team: dict[str, str]) -> ET.Element:
    selection = ET.Element("PlainTextSelection", guid=guid("passage", passage.id))
    # Both count code points. The words end with the note, even where the passage once reached further.
    selection.set("startPosition", str(passage.start))
    selection.set("endPosition", str(passage.start + len(passage.words)))
    if passage.marked_by in team:
        selection.set("creatingUser", guid("team_member", passage.marked_by))
    described(selection, passage.comment)
    for code in codes_of(passage.coding):
        if code in codes:
            coding = ET.SubElement(selection, "Coding", guid=guid("coding", f"{passage.id}/{code}"))
            referred(coding, "CodeRef", code)
    return selection


def _sets(root: ET.Element, material: Material) -> None:
    names = Names()
    listed(root, "Sets", [_set(line, names.unlike(line.question), material) for line in material.lines])


def _set(line: LineOfEnquiry, name: str, material: Material) -> ET.Element:
    found = ET.Element("Set", guid=guid("enquiry", line.id), name=name)
    said = {
        "Opened because": line.opened_because,
        "Would settle it": line.would_settle,
        "Followed by": material.team.get(line.inspector, ""),
        "Status": line.status.value,
        "Conclusion": line.conclusion,
    }
    described(found, "\n".join(f"{label}: {words}" for label, words in said.items() if words))
    referred(found, "MemberCode", guid("line_of_enquiry", line.id))
    bearing = {one.note for one in material.passages if one.coding.line_of_enquiry == line.id}
    notes_referred(found, "MemberSource", (note for note in material.notes if note.id in bearing))
    return found
