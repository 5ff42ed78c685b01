"""Field notes leave as a REFI-QDA project that others read: the same words and codes, nobody by name."""

from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from qi_desktop.fieldnotes.enquiries.service import EnquiriesService
from qi_desktop.fieldnotes.model import Coding, Session
from qi_desktop.fieldnotes.refi.model import ProjectFileMisnamed, ProjectFileNotWritten
from qi_desktop.fieldnotes.service import FieldnotesService
from qi_desktop.fieldnotes.themes.service import ThemesService
from qi_desktop.inspection.service import InspectionService
from qi_desktop.reporting.note_export.service import NoteExportService
from qi_desktop.services import services_of
from qi_desktop.storage.workspace import Workspace
from tests.fieldnotes.reading_refi import Q, Selected, etree, read_project, schema_flaws
from tests.thoroughness import examples

TODAY = date(2017, 3, 14)
EMOJI = "🙂 said “fine” 👩🏽‍⚖️ and left,\r\nthen came back.\x00"
ANY_TEXT = st.text(alphabet=st.characters(exclude_categories=["Cs"]))
SOME_TEXT = ANY_TEXT.filter(str.strip)


@pytest.fixture
def fieldnotes(workspace: Workspace) -> FieldnotesService:
    return FieldnotesService(workspace)


@pytest.fixture
def themes(workspace: Workspace) -> ThemesService:
    return ThemesService(workspace)


@pytest.fixture
def enquiries(workspace: Workspace) -> EnquiriesService:
    return EnquiriesService(workspace)


@pytest.fixture
def export(workspace: Workspace) -> NoteExportService:
    return services_of(workspace).note_export


@pytest.fixture
def meeting(fieldnotes: FieldnotesService) -> Session:
    return fieldnotes.add_session("meeting", "Senior managers", provider="CRC", held_on=TODAY)


@pytest.fixture
def project(tmp_path: Path) -> Path:
    return tmp_path / "notes.qdpx"


def test_a_selection_holds_the_words_of_its_passage_even_after_emoji(
    export: NoteExportService,
    fieldnotes: FieldnotesService,
    themes: ThemesService,
    enquiries: EnquiriesService,
    meeting: Session,
    project: Path,
) -> None:
    note = fieldnotes.write_note(meeting.id, "In the room", EMOJI)
    courts = themes.add_theme("Courts", "What sentencers know.")
    line = enquiries.open_line_of_enquiry("What do they know?", "Said twice", "Two interviews")
    coding = Coding(courts.id, line.id, "abiding_by_sentence", "CRC", "barrier")
    passage = themes.code_passage(note.id, EMOJI.index("👩"), EMOJI.index(","), coding)

    exported = export.export_refi(project)

    read = read_project(project)
    assert passage.words == "👩🏽‍⚖️ and left"
    assert read.selections() == [
        Selected(
            "In the room",
            passage.words,
            frozenset({"Courts", "What do they know?", "Abiding by the sentence", "CRC", "Barrier"}),
        )
    ]
    assert read.texts() == {"In the room": EMOJI}
    assert (exported.notes, exported.passages, exported.codes, exported.withheld) == (1, 1, 5, 0)


def test_sessions_are_cases_and_lines_of_enquiry_are_sets(
    export: NoteExportService,
    fieldnotes: FieldnotesService,
    themes: ThemesService,
    enquiries: EnquiriesService,
    meeting: Session,
    project: Path,
) -> None:
    fieldnotes.add_participant(meeting.id, "manager", head_count=3)
    note = fieldnotes.write_note(meeting.id, "Reviews", "Eight of twenty-two.")
    line = enquiries.open_line_of_enquiry("Why so few reviews?", "8 of 22 in week one")
    themes.code_passage(note.id, 0, 5, Coding(line_of_enquiry=line.id))
    enquiries.settle_line_of_enquiry(line.id, "One a year was the instruction.")

    export.export_refi(project)

    read = read_project(project)
    assert read.named("Case") == ["Senior managers"]
    values = {value.text for value in read.tree.iter(Q + "TextValue", Q + "DateValue")}
    assert values == {"meeting", "2017-03-14", "CRC", "3 managers"}
    assert read.named("Set") == ["Why so few reviews?"]
    (told,) = [found.findtext(Q + "Description") for found in read.tree.iter(Q + "Set")]
    assert told.splitlines()[1:] == ["Status: settled", "Conclusion: One a year was the instruction."]
    assert len(list(read.tree.iter(Q + "SourceRef", Q + "MemberSource"))) == 2


@settings(
    max_examples=examples(40), suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None
)
@given(data=st.data())
def test_any_words_and_any_passages_come_back_as_they_were(
    export: NoteExportService,
    fieldnotes: FieldnotesService,
    themes: ThemesService,
    meeting: Session,
    project: Path,
    data: st.DataObject,
) -> None:
    body = data.draw(ANY_TEXT.filter(bool))
    starts = data.draw(st.lists(st.integers(0, len(body) - 1), max_size=4))
    marked = [(start, data.draw(st.integers(start + 1, len(body)))) for start in starts]
    note = fieldnotes.write_note(meeting.id, data.draw(SOME_TEXT), body)
    theme = themes.add_theme(f"{len(themes.themes())} {data.draw(SOME_TEXT)}", data.draw(ANY_TEXT))
    for start, stop in marked:
        themes.code_passage(note.id, start, stop, Coding(theme.id))

    export.export_refi(project)

    read = read_project(project)
    (*_, source) = read.tree.iter(Q + "TextSource")
    assert read.text(source) == body
    found = sorted(one.words for one in read.selections() if one.source == source.get("name"))
    assert found == sorted(body[start:stop] for start, stop in marked)
    assert len(set(read.named("TextSource"))) == len(fieldnotes.notes())
    assert len(set(read.named("Code"))) == len(themes.themes())


def test_a_passage_ends_with_its_note_when_the_note_became_shorter(
    export: NoteExportService,
    fieldnotes: FieldnotesService,
    themes: ThemesService,
    meeting: Session,
    project: Path,
) -> None:
    note = fieldnotes.write_note(meeting.id, "Targets", "Long words here")
    themes.code_passage(note.id, 5, 15, Coding())
    themes.code_passage(note.id, 11, 15, Coding())
    fieldnotes.revise_note(note.id, "Long words")
    assert export.export_refi(project).passages == 1
    assert [one.words for one in read_project(project).selections()] == ["words"]


def test_words_leave_only_while_every_service_user_of_the_session_agrees(
    workspace: Workspace,
    export: NoteExportService,
    fieldnotes: FieldnotesService,
    themes: ThemesService,
    meeting: Session,
    project: Path,
) -> None:
    interview = fieldnotes.add_session("interview", "Three at Lowestoft")
    user = fieldnotes.add_participant(interview.id, "service_user", head_count=3)
    fieldnotes.record_consent(user.id, "given", "in writing", TODAY)
    note = fieldnotes.write_note(interview.id, "Drawer", "The plan might be in a drawer.")
    themes.code_passage(note.id, 0, 8, Coding(bearing="barrier"))
    fieldnotes.write_note(meeting.id, "Targets", "Mostly met.")
    assert export.export_refi(project).notes == 2
    assert "drawer" in read_project(project).all_words

    # What a withdrawal removes is tested where consent is; here the words are there and must not leave.
    with workspace.ledger.entry("withdraw") as entry:
        entry.put("participant", user.id, consent="withdrawn")
    exported = export.export_refi(project)

    assert (exported.sessions, exported.notes, exported.passages, exported.withheld) == (1, 1, 0, 1)
    left = read_project(project).all_words
    assert [word for word in ("drawer", "Drawer", "Lowestoft", "Barrier") if word in left] == []
    assert b"drawer" not in project.read_bytes()


def test_the_team_stands_in_the_file_by_role_and_number(
    export: NoteExportService,
    workspace: Workspace,
    fieldnotes: FieldnotesService,
    enquiries: EnquiriesService,
    meeting: Session,
    project: Path,
) -> None:
    inspections = InspectionService(workspace)
    inspections.create_inspection("Suffolk 2017", "Suffolk", "Quality", "2017-02-20", "2017-03-17")
    for name in ("Invented Hawthorn", "Invented Sorrel"):
        member = inspections.add_team_member(name, "inspector")
    workspace.sign_in(member.id)
    fieldnotes.write_note(meeting.id, "Targets", "Mostly met.")
    enquiries.open_line_of_enquiry("Why?")

    export.export_refi(project)

    read = read_project(project)
    assert read.named("Project") == ["Suffolk 2017"]
    assert read.named("User") == ["Inspector 2"]
    assert "Followed by: Inspector 2" in read.all_words
    assert [
        word for word in ("Hawthorn", "Sorrel", member.id, workspace.laptop) if word in read.all_words
    ] == []


def test_a_remark_on_a_passage_its_maker_and_the_file_of_a_document_go_along(
    export: NoteExportService, workspace: Workspace, project: Path, tmp_path: Path
) -> None:
    services = services_of(workspace)
    member = services.inspection.add_team_member("Invented Sorrel", "inspector")
    workspace.sign_in(member.id)
    (tmp_path / "Policy.txt").write_text("Twice a month 🙂, at least.", encoding="utf-8")
    document = services.sources.bring_in(tmp_path / "Policy.txt")
    services.themes.code_passage(document.note, 14, 25, Coding(bearing="quotation"), "see page 2")

    export.export_refi(project)

    (source,) = read_project(project).tree.iter(Q + "TextSource")
    assert source.findtext(Q + "Description") == "Brought in from Policy.txt"
    (selection,) = source.iterfind(Q + "PlainTextSelection")
    assert selection.findtext(Q + "Description") == "see page 2"
    assert selection.get("creatingUser") == source.get("creatingUser")
    assert read_project(project).selections() == [
        Selected("Policy", "🙂, at least", frozenset({"Quotation"}))
    ]


def test_the_same_notes_give_the_same_bytes(
    export: NoteExportService, fieldnotes: FieldnotesService, meeting: Session, tmp_path: Path
) -> None:
    fieldnotes.write_note(meeting.id, "Targets", "Mostly met.")
    export.export_refi(tmp_path / "one.qdpx")
    export.export_refi(tmp_path / "two.QDPX")
    assert (tmp_path / "one.qdpx").read_bytes() == (tmp_path / "two.QDPX").read_bytes()


def test_themes_that_two_laptops_put_below_each_other_both_stay(
    export: NoteExportService,
    workspace: Workspace,
    fieldnotes: FieldnotesService,
    themes: ThemesService,
    project: Path,
) -> None:
    contact = themes.add_theme("Contact")
    hub = themes.add_theme("Hub", parent=contact.id)
    themes.add_theme("Contact", parent=hub.id)
    with workspace.ledger.entry("add_theme") as entry:
        entry.put("theme", contact.id, parent=hub.id)
    export.export_refi(project)
    assert sorted(read_project(project).named("Code")) == ["Contact", "Contact (2)", "Hub"]


def test_a_workspace_without_notes_gives_an_empty_project(
    export: NoteExportService, fieldnotes: FieldnotesService, project: Path
) -> None:
    assert export.export_refi(project).notes == 0
    assert list(read_project(project).files) == ["project.qde"]


def test_a_file_is_refused_whose_name_or_folder_will_not_do(
    export: NoteExportService, fieldnotes: FieldnotesService, tmp_path: Path
) -> None:
    with pytest.raises(ProjectFileMisnamed):
        export.export_refi(tmp_path / "workspace.qi")
    with pytest.raises(ProjectFileNotWritten):
        export.export_refi(tmp_path / "nowhere" / "notes.qdpx")


def test_the_judge_of_the_files_sees_what_is_out_of_order(
    export: NoteExportService,
    fieldnotes: FieldnotesService,
    themes: ThemesService,
    meeting: Session,
    project: Path,
) -> None:
    fieldnotes.write_note(meeting.id, "Targets", "Mostly met.")
    themes.add_theme("Courts")
    export.export_refi(project)
    tree = read_project(project).tree
    tree.append(tree.find(Q + "CodeBook"))
    assert schema_flaws(tree)
    tree.insert(0, tree[-1])
    assert schema_flaws(tree) == []
    etree.SubElement(tree, Q + "Sets")
    assert schema_flaws(tree)
