"""Evidence as it is listed, in words."""

from qi_desktop.assessment.evidence.model import Attachment
from qi_desktop.assessment.model import Evidence
from qi_desktop.ui.assessment.beside.evidence_entries import evidence_entries, size_in_words


def a_file(*, present: bool) -> Attachment:
    return Attachment("a", "c", "q", None, "plan.pdf", "application/pdf", 2_400_000, "d", "", "", present)


def test_a_file_that_is_on_another_laptop_says_so_in_words_and_by_its_shape() -> None:
    entry = evidence_entries((), [a_file(present=False)], lambda _key: ("", ""))[0]
    assert (entry.status, entry.state) == ("waiting", "Not here yet")
    assert entry.detail == "2.3 MB, not on this laptop yet: it comes with the next bundle or pack."


def test_a_file_is_listed_once_though_an_answer_points_at_it() -> None:
    entries = evidence_entries((Evidence(attachment="a"),), [a_file(present=True)], lambda _key: ("", ""))
    assert [(one.title, one.detail) for one in entries] == [("plan.pdf", "File, 2.3 MB")]


def test_a_passage_is_shown_in_its_words_with_its_note() -> None:
    cited = (Evidence(passage="p", seen_on="2017-03-02"),)
    entry = evidence_entries(cited, [], lambda _key: ("seen weekly", "Interview"))[0]
    assert (entry.title, entry.detail) == ("“seen weekly”", "Interview, seen 2 March 2017")


def test_sizes_are_told_as_people_tell_them() -> None:
    assert [size_in_words(size) for size in (1, 5_000, 5 * 1024 * 1024)] == ["1 KB", "5 KB", "5.0 MB"]
