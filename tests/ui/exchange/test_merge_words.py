"""The sentences about files before and after they come in."""

from datetime import UTC, datetime
from pathlib import Path

from qi_desktop.bundles.model import BundleMissing
from qi_desktop.merging.model import Compared, FileTaken, MergeReport, MissingChanges
from qi_desktop.merging.previewing.model import FileForeseen, KindForeseen, Preview
from qi_desktop.ui.exchange import merge_words as told

GOOD = FileForeseen(Path("a.qibundle"), sender="Ann", changes=3, fresh=3, attachments=2)
BAD = FileForeseen(Path("b.qibundle"), refused=BundleMissing("b.qibundle"))
REPORT = MergeReport(
    "id", datetime(2017, 3, 1, tzinfo=UTC), "Ada", "", (FileTaken("a.qibundle", sender="Ann", fresh=1),)
)


def test_what_files_would_bring_is_told_in_a_sentence() -> None:
    assert told.would_bring(Preview((GOOD,))) == "1 bundle would bring 3 new changes"
    assert told.would_bring(Preview((BAD,))) == "None of these files can be taken in"
    assert told.would_bring(Preview((FileForeseen(Path("c")),))) == "Nothing new: all of it is here already"
    assert told.from_whom(Preview((BAD,))).startswith("Nothing was changed.")
    assert told.from_whom(Preview((GOOD,))) == "From Ann. No conflict would arise."
    whole = Preview((GOOD, BAD), arising=1, growing=2, settled=3)
    assert told.from_whom(whole) == (
        "From Ann. 1 conflict would arise; every value stays until somebody decides."
        " 2 open conflicts would be touched. 3 open conflicts would be settled by what comes."
        " 1 file cannot come in; the others can."
    )


def test_each_file_is_told_with_its_state() -> None:
    before = FileForeseen(Path("c"), changes=3, repeated=True)
    held = FileForeseen(Path("d"), changes=3)
    contested = FileForeseen(Path("e"), changes=3, fresh=1, conflicts=1)
    assert [(told.standing(one), told.status(one)) for one in (GOOD, BAD, before, held, contested)] == [
        ("new", "good"),
        ("cannot come in", "bad"),
        ("taken in before", "waiting"),
        ("all of it is here already", "waiting"),
        ("new, with 1 conflict", "caution"),
    ]
    kinds = (KindForeseen("answer", 3, 1), KindForeseen("note", 2, 2))
    holds = told.holds(FileForeseen(Path("f"), kinds=kinds, attachments=2))
    assert holds == "3 in answers (1 new)   ·   2 in notes   ·   2 attached files"


def test_what_is_missing_is_named_with_its_files() -> None:
    gaps = (MissingChanges("Ann", "l", 1, 3, ("x.qibundle",)), MissingChanges("", "m", 7, 7))
    assert told.missing(gaps) == (
        "Changes 1 to 3 of Ann have not arrived. They went in x.qibundle."
        " Change 7 of somebody unknown has not arrived."
    )


def test_very_many_people_are_not_all_named() -> None:
    assert told.people(["Ann"]) == "Ann"
    assert told.people(["Ann", "Ben", "Cy", "Di"]) == "Ann, Ben, Cy and Di"
    assert told.people(["Ann", "Ben", "Cy", "Di", "Ed"]) == "Ann, Ben, Cy and 2 others"
    assert told.joined([]) == "somebody unknown"


def test_what_came_is_told_with_its_proof() -> None:
    assert told.brought(REPORT) == "1 new change from Ann"
    nothing = MergeReport("id", REPORT.made_at, "", "", (FileTaken("a", sender="Ann"),), settled=1, erased=2)
    assert told.brought(nothing) == "Nothing new from Ann"
    assert told.proof(nothing)[0] == "waiting"
    same, other = Compared("Ann", "answer", 1, 1, "d", "d"), Compared("Ann", "note", 1, 0, "d", "")
    assert told.proof(MergeReport("", REPORT.made_at, "", "", REPORT.files, (same,)))[0] == "good"
    assert told.proof(MergeReport("", REPORT.made_at, "", "", REPORT.files, (same, other)))[0] == "bad"
    assert told.afterwards(nothing).startswith("1 conflict came settled.\nSomebody withdrew their consent")
    lingering = MergeReport("", REPORT.made_at, "", "", REPORT.files, lingering=1)
    assert told.afterwards(lingering).startswith("Words of 1 person who withdrew")
    refused = MergeReport("", REPORT.made_at, "", "", (FileTaken("b", refused="Why."),))
    assert told.left_out(refused) == "Why."
