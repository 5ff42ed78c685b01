"""A service user withdraws: their words leave every place they are in, and the number of people stays."""

from datetime import date
from pathlib import Path

import pytest

from qi_desktop.bundles import parcels
from qi_desktop.fieldnotes.consenting.model import Because, Scope, TurnsNotMarked, Withdrawn
from qi_desktop.fieldnotes.model import (
    Coding,
    Consent,
    ConsentMissing,
    ConsentNotForRole,
    ConsentStepNotPossible,
    Note,
    Participant,
    Session,
    Standing,
    TextMissing,
    WithdrawalApart,
)
from qi_desktop.fieldnotes.searching.model import Wanted
from qi_desktop.foundation.progress import Cancelled, Progress
from qi_desktop.reporting.note_export.model import NoNotesToExport
from qi_desktop.services import Services, services_of
from qi_desktop.storage.model import FieldContested
from qi_desktop.storage.workspace import Workspace
from tests.builders import a_workspace
from tests.storage.decrypted import decrypted

TODAY = date(2017, 3, 14)
SAID = "nobody at the office knew my name when I came"
OTHER = "they rang me on the day before every single time"
BODY = f"""Two people, in the small room.
# First appointment
SU1: It was cold and {SAID}. 🙂
SU2: For me it was fine, {OTHER}.
SU1: I gave up after the fourth worker left.
"""


@pytest.fixture
def services(workspace: Workspace) -> Services:
    return services_of(workspace)


@pytest.fixture
def group(services: Services) -> Session:
    return services.fieldnotes.add_session("focus_group", "Six who report at Ipswich", provider="CRC")


@pytest.fixture
def one(services: Services, group: Session) -> Participant:
    return _agreed(services, group)


@pytest.fixture
def other(services: Services, group: Session, one: Participant) -> Participant:
    assert one.labels == ("SU1",)
    return _agreed(services, group)


@pytest.fixture
def note(services: Services, group: Session, other: Participant) -> Note:
    assert other.labels == ("SU2",)
    return services.fieldnotes.write_note(group.id, "What they said", BODY)


def _agreed(services: Services, session: Session) -> Participant:
    user = services.fieldnotes.add_participant(session.id, "service_user", provider="CRC")
    return services.fieldnotes.record_consent(user.id, "given", "in writing", TODAY)


def withdraw(services: Services, one: Participant, scope: Scope = Scope.TURNS) -> Withdrawn:
    return services.consent.withdraw(one.id, "by telephone", TODAY, scope=scope)


def plain(workspace: Workspace) -> bytes:
    return decrypted(workspace.path, workspace.database.key.secret)


def test_only_their_turns_go_from_a_note_of_several_people(
    services: Services, note: Note, one: Participant
) -> None:
    done = withdraw(services, one)
    body = services.fieldnotes.note(note.id).body
    assert SAID not in body
    assert "fourth worker" not in body
    assert OTHER in body
    assert body.count("SU1: [words removed]") == 2
    assert done.overwritten
    assert services.workspace.verify().problems == ()


def test_the_whole_note_goes_where_not_every_word_is_marked(
    services: Services, note: Note, one: Participant
) -> None:
    withdraw(services, one, Scope.WHOLE)
    assert services.fieldnotes.note(note.id).body == ""


def test_the_words_are_gone_from_the_bytes_of_the_file_and_its_log(
    services: Services, note: Note, one: Participant
) -> None:
    workspace = services.workspace
    services.fieldnotes.revise_note(note.id, f"{BODY}SU1: {'A long story about buses. ' * 4000}\n")
    services.fieldnotes.revise_note(note.id, BODY)
    workspace.drafts.keep("note", note.id, "body", f"{BODY} {SAID} twice")
    services.capturing.capture("quote", SAID, session=note.session)
    backup = workspace.timed_backup("daily")
    assert plain(workspace).count(b"knew my name") > 2
    assert plain(workspace).count(b"story about buses") > 1000
    done = withdraw(services, one)
    assert b"knew my name" not in plain(workspace)
    assert b"story about buses" not in plain(workspace)
    assert OTHER.encode() in plain(workspace)
    assert (done.backups, backup.exists()) == (1, False)


def test_the_search_finds_them_no_more_and_its_index_holds_none(
    services: Services, note: Note, one: Participant
) -> None:
    services.capturing.capture("quote", f"{SAID} from Quendelford", session=note.session)
    services.fieldnotes.revise_note(note.id, f"{BODY}SU1: I walked from Quendelford.\n")
    services.searching.catch_up()
    assert b"quendelford" in plain(services.workspace)
    assert services.searching.find(Wanted("nobody knew name")).hits
    assert b"knew my name" in plain(services.workspace)
    withdraw(services, one)
    assert not services.searching.find(Wanted("nobody knew name")).hits
    services.searching.catch_up()
    assert not services.searching.find(Wanted("nobody knew name")).hits
    assert services.searching.find(Wanted("every single time")).hits
    assert b"elford" not in plain(services.workspace)
    assert b"knew my name" not in plain(services.workspace)


def test_later_bundles_hold_nothing_of_them_and_earlier_ones_bring_nothing_back(
    services: Services, note: Note, one: Participant, tmp_path: Path
) -> None:
    ledger = services.workspace.ledger
    early = ledger.outtake().since(services.workspace.laptop, 0)
    assert SAID.encode() in b"".join(parcels.lines(early))
    withdraw(services, one)
    late = ledger.outtake().since(services.workspace.laptop, 0)
    assert SAID.encode() not in b"".join(parcels.lines(late))
    with a_workspace(tmp_path / "lead.qi") as lead:
        lead.ledger.take_in([early])
        lead.ledger.take_in([late])
        lead.ledger.take_in([early])
        lead.overwrite_erased()
        assert SAID.encode() not in plain(lead)
        assert lead.ledger.digest() == ledger.digest()
        assert SAID not in services_of(lead).fieldnotes.note(note.id).body


def test_everything_made_of_their_words_goes_with_them(
    services: Services, note: Note, one: Participant
) -> None:
    start = BODY.index(SAID)
    passage = services.themes.code_passage(
        note.id, start, start + len(SAID), Coding(bearing="barrier"), "Tells that the office is chaotic"
    )
    line = services.enquiries.open_line_of_enquiry("Who greets people?")
    with services.workspace.ledger.entry("add_evidence") as entry:
        entry.put(
            "enquiry_evidence",
            "e",
            line_of_enquiry=line.id,
            kind="passage",
            subject=passage.id,
            text="A note",
        )
    services.capturing.capture("quote", f"SU1: {SAID}", session=note.session)
    services.capturing.capture("thought", "Ask about the front desk", session=note.session)
    services.support.add("factor", "a barrier", "passage", passage.id)
    withdraw(services, one)
    assert services.themes.passages(note.id) == []
    assert [tie.source for tie in services.support.of("a barrier")] == [None]
    assert services.workspace.database.value("SELECT removed FROM enquiry_evidence") == 1
    assert [capture.text for capture in services.capturing.inbox()] == ["Ask about the front desk"]
    for words in (b"chaotic", b"A note", SAID.encode()):
        assert words not in plain(services.workspace)


def test_what_repeats_their_words_elsewhere_loses_them_and_nothing_else(
    services: Services, note: Note, one: Participant
) -> None:
    services.examples.add_practice_example(
        "protecting_public", "CRC", "poor", "Ann", f"She waited: “{SAID}”. Nobody rang."
    )
    services.recommending.add_recommendation("CRC", "Greet people by name.")
    with services.workspace.ledger.entry("add_accuracy_point") as entry:
        entry.put("accuracy_point", "a point", text=f"Nobody said “{SAID}” to us.")
    withdraw(services, one)
    point = services.workspace.database.value("SELECT text FROM accuracy_point")
    assert point == "Nobody said “[words removed]” to us."
    (example,) = services.examples.practice_examples()
    assert example.text == "She waited: “[words removed]”. Nobody rang."
    assert services.recommending.recommendations()[0].text == "Greet people by name."
    assert b"knew my name" not in plain(services.workspace)


def test_a_text_in_which_the_words_stand_by_chance_can_be_spared(
    services: Services, note: Note, one: Participant
) -> None:
    line = services.enquiries.open_line_of_enquiry(f"Is it common that {SAID}?")
    whole = services.consent.withdrawal(one.id, Scope.TURNS)
    (quoted,) = [text for text in whole.texts if text.because is Because.QUOTED]
    assert quoted.words == SAID
    services.consent.withdraw(one.id, "by letter", TODAY, scope=Scope.TURNS, spared=[quoted.place])
    assert SAID in services.enquiries.line_of_enquiry(line.id).question


def test_a_preview_tells_what_goes_and_changes_nothing(
    services: Services, note: Note, one: Participant
) -> None:
    services.fieldnotes.revise_note(note.id, f"{BODY}SU1: Once more.\n")
    before = services.workspace.ledger.digest()
    whole = services.consent.withdrawal(one.id, Scope.TURNS)
    (text,) = whole.texts
    assert (text.title, text.because, text.wordings) == ("What they said", Because.SAID, 1)
    assert SAID in text.words
    assert OTHER not in text.words
    assert whole.unmarked == 6
    assert services.workspace.ledger.digest() == before


def test_passages_in_what_stays_keep_their_words(services: Services, note: Note, one: Participant) -> None:
    start = BODY.index(OTHER)
    passage = services.themes.code_passage(note.id, start, start + len(OTHER), Coding())
    withdraw(services, one)
    kept = services.themes.passage(passage.id)
    assert (kept.words, kept.standing) == (OTHER, Standing.AS_MARKED)
    fresh = services_of(services.workspace)
    assert fresh.themes.passage(passage.id).words == OTHER


def test_words_edited_away_long_ago_go_as_well(services: Services, note: Note, one: Participant) -> None:
    services.fieldnotes.revise_note(note.id, "SU2: Only me.\n")
    other = services.fieldnotes.write_note("", "Elsewhere", f"I heard that {SAID}, again.")
    withdraw(services, one)
    assert services.fieldnotes.note(note.id).body == "SU2: Only me.\n"
    assert services.fieldnotes.note(other.id).body == "I heard that [words removed], again."
    assert b"knew my name" not in plain(services.workspace)


def test_a_note_taken_away_before_loses_the_words_in_the_ledger_too(
    services: Services, note: Note, one: Participant
) -> None:
    with services.workspace.ledger.entry("remove_note") as entry:
        entry.remove("note", note.id)
    withdraw(services, one, Scope.WHOLE)
    assert b"knew my name" not in plain(services.workspace)


def test_the_number_of_people_stays_and_so_does_that_it_happened(
    services: Services, note: Note, one: Participant
) -> None:
    services.workspace.sign_in("inspector")
    withdraw(services, one)
    assert services.fieldnotes.contacts().service_users == {"CRC": 2}
    (stands,) = [each for each in services.fieldnotes.participants() if each.id == one.id]
    assert (stands.consent, stands.consent_how, stands.consent_by) == (
        Consent.WITHDRAWN,
        "by telephone",
        "inspector",
    )
    told = services.workspace.database.rows("SELECT * FROM erasure")
    assert {row["withdrawal"] for row in told} == {one.id}
    assert {row["subject"] for row in told} == {note.id}


def test_their_name_goes_where_one_was_kept(services: Services, note: Note, one: Participant) -> None:
    services.fieldnotes.revise_participant(one.id, "service_user", name="Tamsin Oakes")
    withdraw(services, one)
    assert b"Tamsin" not in plain(services.workspace)


def test_undo_after_a_withdrawal_brings_no_word_back(
    services: Services, note: Note, one: Participant
) -> None:
    services.fieldnotes.revise_note(note.id, f"{BODY}SU1: Once more.\n")
    withdraw(services, one)
    for _ in range(12):
        services.workspace.ledger.undo()
    for _ in range(12):
        services.workspace.ledger.redo()
    assert (
        services.workspace.database.value("SELECT count(*) FROM change WHERE value LIKE '%knew my name%'")
        == 0
    )
    (stands,) = [each for each in services.fieldnotes.participants() if each.id == one.id]
    assert stands.consent is Consent.WITHDRAWN


def test_cancelled_in_the_midst_it_leaves_everything_as_it_was(
    services: Services, note: Note, one: Participant
) -> None:
    class Stopping(Progress):
        def report(self, done: int, total: int, what: str = "") -> None:
            if what == "removing words":
                self.cancel()
            Progress.report(self, done, total, what)

    before = services.workspace.ledger.digest()
    with pytest.raises(Cancelled):
        services.consent.withdraw(one.id, "by letter", TODAY, scope=Scope.TURNS, progress=Stopping())
    assert services.workspace.ledger.digest() == before
    assert services.fieldnotes.note(note.id).body == BODY


def test_what_others_said_can_be_written_up_further_once_the_words_are_gone(
    services: Services, note: Note, one: Participant, other: Participant
) -> None:
    withdraw(services, one)
    services.fieldnotes.revise_note(note.id, "SU2: Only me.\n")
    withdraw(services, other, Scope.WHOLE)
    with pytest.raises(ConsentMissing):
        services.fieldnotes.revise_note(note.id, "Anything")


def test_which_parts_can_go_depends_on_who_else_was_there(
    services: Services, group: Session, one: Participant, other: Participant
) -> None:
    assert services.consent.scopes(one.id) == (Scope.WHOLE,)
    services.fieldnotes.write_note(group.id, "Said", BODY)
    assert services.consent.scopes(one.id) == (Scope.TURNS, Scope.WHOLE)
    withdraw(services, other)
    assert services.consent.scopes(one.id) == (Scope.WHOLE,)


def test_what_came_from_another_laptop_after_a_withdrawal_is_pointed_out_and_taken_out_too(
    services: Services, note: Note, one: Participant, tmp_path: Path
) -> None:
    early = services.workspace.ledger.outtake().since(services.workspace.laptop, 0)
    withdraw(services, one)
    assert services.consent.unfinished() == []
    with a_workspace(tmp_path / "other.qi") as workspace:
        elsewhere = services_of(workspace)
        workspace.ledger.take_in([early])
        elsewhere.fieldnotes.write_note(note.session, "My own", f"SU1: It is true that {SAID}.\n")
        services.workspace.ledger.take_in([workspace.ledger.outtake().since(workspace.laptop, 0)])
    assert [each.id for each in services.consent.unfinished()] == [one.id]
    with pytest.raises(NoNotesToExport):
        services.note_export.export_markdown(tmp_path / "notes.md")
    withdraw(services, one)
    assert services.consent.unfinished() == []
    services.note_export.export_markdown(tmp_path / "notes.md")
    assert SAID not in (tmp_path / "notes.md").read_text()
    assert b"knew my name" not in plain(services.workspace)


def test_a_withdrawal_is_refused_where_it_cannot_be(
    services: Services, group: Session, note: Note, one: Participant
) -> None:
    officer = services.fieldnotes.add_participant(group.id, "responsible_officer")
    with pytest.raises(ConsentNotForRole):
        withdraw(services, officer)
    asked = services.fieldnotes.add_participant(group.id, "service_user")
    with pytest.raises(ConsentStepNotPossible):
        services.consent.withdrawal(asked.id, Scope.WHOLE)
    with pytest.raises(TextMissing):
        services.consent.withdraw(one.id, " ", TODAY, scope=Scope.TURNS)
    with pytest.raises(WithdrawalApart):
        services.fieldnotes.record_consent(one.id, "withdrawn", "by letter", TODAY)
    third = _agreed(services, group)
    with pytest.raises(TurnsNotMarked):
        withdraw(services, third)


def test_consent_is_kept_with_its_limits_and_by_whom_it_was_asked(services: Services, group: Session) -> None:
    services.workspace.sign_in("inspector")
    user = services.fieldnotes.add_participant(group.id, "service_user")
    given = services.fieldnotes.record_consent(
        user.id, "given", "in writing", TODAY, limits="No exact words in the report"
    )
    assert (given.consent_by, given.consent_limits) == ("inspector", "No exact words in the report")


def test_while_two_laptops_disagree_on_a_text_it_is_settled_first(
    services: Services, note: Note, one: Participant, tmp_path: Path
) -> None:
    early = services.workspace.ledger.outtake().since(services.workspace.laptop, 0)
    with a_workspace(tmp_path / "other.qi") as workspace:
        workspace.ledger.take_in([early])
        services_of(workspace).fieldnotes.revise_note(note.id, f"{BODY}SU2: And more.\n")
        services.fieldnotes.revise_note(note.id, f"{BODY}SU2: Or less.\n")
        services.workspace.ledger.take_in([workspace.ledger.outtake().since(workspace.laptop, 0)])
    with pytest.raises(FieldContested):
        withdraw(services, one)
    services.workspace.ledger.resolve("note", note.id, "body", f"{BODY}SU2: And more.\n", "Both")
    withdraw(services, one)
    assert services.fieldnotes.note(note.id).body.endswith("SU2: And more.\n")
    assert b"knew my name" not in plain(services.workspace)
