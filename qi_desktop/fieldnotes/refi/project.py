"""The project's XML, its elements in the order that the published schema (Project.xsd 1.0) asks for."""

import re
import xml.etree.ElementTree as ET
from collections.abc import Iterable, Sequence

import qi_desktop
from qi_desktop.fieldnotes.model import LineOfEnquiry, Note, Participant, Passage, Session
from qi_desktop.fieldnotes.refi.codebook import Code, codes_of
from qi_desktop.fieldnotes.refi.material import Material, grouped, guid

_NAMESPACE = "urn:QDA-XML:project:1.0"
# XML 1.0 has no way to write these, not even escaped.
_UNWRITABLE = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_SESSION_FACTS = {
    "kind": "Kind of session",
    "held_on": "Held on",
    "provider": "Provider",
    "office": "Office",
    "agency": "Agency",
    "place": "Place",
    "people": "Who took part",
}


def project(material: Material, codes: Sequence[Code]) -> bytes:
    """Return project.qde: users, codebook, sessions as cases, notes as sources, lines of enquiry as sets."""
    origin = f"QI Desktop {qi_desktop.__version__}"
    root = ET.Element("Project", {"xmlns": _NAMESPACE, "name": _plain(material.title), "origin": origin})
    _users(root, material)
    _codebook(root, codes)
    _cases(root, material)
    _sources(root, material, {code.guid for top in codes for code in top.all() if not code.heading})
    _sets(root, material)
    ET.indent(root)
    return ET.tostring(root, encoding="utf-8", xml_declaration=True)


def source_name(note: Note) -> str:
    """Return the name of the text file that holds a note's words."""
    return f"{guid('note', note.id)}.txt"


class _Names:
    """Keeps the names of one list apart: several programs refuse two sources or codes of one name."""

    def __init__(self) -> None:
        self._given: set[str] = set()

    def unlike(self, name: str) -> str:
        """Return the name, numbered when it was given before."""
        wanted = told_apart = _plain(name)
        number = 1
        while told_apart in self._given:
            number += 1
            told_apart = f"{wanted} ({number})"
        self._given.add(told_apart)
        return told_apart


def _users(root: ET.Element, material: Material) -> None:
    authors = {note.author for note in material.notes}
    users = [
        {"guid": guid("team_member", member), "name": name}
        for member, name in material.team.items()
        if member in authors
    ]
    _listed(root, "Users", [ET.Element("User", user) for user in users])


def _codebook(root: ET.Element, codes: Sequence[Code]) -> None:
    names = _Names()
    if codes:
        _listed(ET.SubElement(root, "CodeBook"), "Codes", [_code(code, names) for code in codes])


def _code(code: Code, names: _Names) -> ET.Element:
    codable = "false" if code.heading else "true"
    found = ET.Element("Code", guid=code.guid, name=names.unlike(code.name), isCodable=codable)
    _description(found, code.description)
    found.extend([_code(below, names) for below in code.below])
    return found


def _cases(root: ET.Element, material: Material) -> None:
    if not material.sessions:
        return
    variables = [
        ET.Element("Variable", guid=guid("variable", fact), name=name, typeOfVariable=_type_of(fact))
        for fact, name in _SESSION_FACTS.items()
    ]
    _listed(root, "Variables", variables)
    people = grouped(material.participants, lambda one: one.session)
    notes = grouped(material.notes, lambda note: note.session)
    cases = [_case(session, people[session.id], notes[session.id]) for session in material.sessions]
    _listed(root, "Cases", cases)


def _type_of(fact: str) -> str:
    return "Date" if fact == "held_on" else "Text"


def _case(session: Session, people: Iterable[Participant], notes: Iterable[Note]) -> ET.Element:
    case = ET.Element("Case", guid=guid("session", session.id), name=_plain(session.title))
    facts = {
        "kind": session.kind.value.replace("_", " "),
        "held_on": session.held_on.isoformat() if session.held_on else "",
        "provider": session.provider,
        "office": session.office,
        "agency": session.agency,
        "place": session.place,
        "people": ", ".join(f"{one.head_count} {one.role.value.replace('_', ' ')}" for one in people),
    }
    for fact, value in facts.items():
        if value:
            told = ET.SubElement(case, "VariableValue")
            _reference(told, "VariableRef", guid("variable", fact))
            ET.SubElement(told, f"{_type_of(fact)}Value").text = _plain(value)
    _references(case, "SourceRef", notes)
    return case


def _sources(root: ET.Element, material: Material, codes: set[str]) -> None:
    names = _Names()
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
        source.extend([_selection(one, codes) for one in passages[note.id]])
        sources.append(source)
    _listed(root, "Sources", sources)


def _selection(passage: Passage, codes: set[str]) -> ET.Element:
    selection = ET.Element("PlainTextSelection", guid=guid("passage", passage.id))
    # Both count code points. The words end with the note, even where the passage once reached further.
    selection.set("startPosition", str(passage.start))
    selection.set("endPosition", str(passage.start + len(passage.words)))
    for code in codes_of(passage.coding):
        if code in codes:
            coding = ET.SubElement(selection, "Coding", guid=guid("coding", f"{passage.id}/{code}"))
            _reference(coding, "CodeRef", code)
    return selection


def _sets(root: ET.Element, material: Material) -> None:
    names = _Names()
    _listed(root, "Sets", [_set(line, names.unlike(line.question), material) for line in material.lines])


def _set(line: LineOfEnquiry, name: str, material: Material) -> ET.Element:
    found = ET.Element("Set", guid=guid("enquiry", line.id), name=name)
    said = {
        "Opened because": line.opened_because,
        "Would settle it": line.would_settle,
        "Followed by": material.team.get(line.inspector, ""),
        "Status": line.status.value,
        "Conclusion": line.conclusion,
    }
    _description(found, "\n".join(f"{label}: {words}" for label, words in said.items() if words))
    _reference(found, "MemberCode", guid("line_of_enquiry", line.id))
    bearing = {one.note for one in material.passages if one.coding.line_of_enquiry == line.id}
    _references(found, "MemberSource", (note for note in material.notes if note.id in bearing))
    return found


def _listed(parent: ET.Element, name: str, elements: Iterable[ET.Element]) -> None:
    # The schema knows no empty lists: a project without users has no element for them.
    if found := list(elements):
        ET.SubElement(parent, name).extend(found)


def _references(parent: ET.Element, name: str, notes: Iterable[Note]) -> None:
    for note in notes:
        _reference(parent, name, guid("note", note.id))


def _reference(parent: ET.Element, name: str, target: str) -> None:
    ET.SubElement(parent, name, targetGUID=target)


def _description(parent: ET.Element, text: str) -> None:
    if text:
        ET.SubElement(parent, "Description").text = _plain(text)


def _plain(text: str) -> str:
    return _UNWRITABLE.sub("\ufffd", text)
