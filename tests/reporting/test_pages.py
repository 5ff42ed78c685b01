"""The pages of a report drawn and read back."""

# reportlab leaves many types open:
# pyright: reportUnknownMemberType=false

from io import BytesIO

import pytest
from reportlab.pdfgen.canvas import Canvas

from qi_desktop.reporting.pages import Pages, page_again

POINTS_WIDE = 595


def papers(*texts: str) -> bytes:
    """Return a PDF of one page for each text, its first word the heading."""
    stream = BytesIO()
    canvas = Canvas(stream, invariant=1, pageCompression=1)
    for number, text in enumerate(texts):
        canvas.bookmarkPage(f"p{number}")
        canvas.addOutlineEntry(text.split()[0].strip(","), f"p{number}", 0)
        canvas.drawString(72, 700, text)
        canvas.showPage()
    canvas.save()
    return stream.getvalue()


@pytest.fixture(scope="module")
def pages() -> Pages:
    return Pages(papers("Nine cases were late", "Late again, and late", "Nothing here"))


def test_every_page_says_its_words_and_every_heading_its_page(pages: Pages) -> None:
    assert [sheet.text.strip() for sheet in pages.sheets] == [
        "Nine cases were late",
        "Late again, and late",
        "Nothing here",
    ]
    assert [(entry.title, entry.page) for entry in pages.entries] == [
        ("Nine", 0),
        ("Late", 1),
        ("Nothing", 2),
    ]


def test_words_are_found_where_they_stand_in_capitals_or_not(pages: Pages) -> None:
    hits = pages.found("late")
    assert [hit.page for hit in hits] == [0, 1, 1]
    box = hits[0].boxes[0]
    assert 72 < box.left < box.right < 250
    assert 120 < box.top < box.bottom < 150
    assert pages.found("nowhere") == pages.found(" ") == ()


def test_a_drawn_page_has_ink_where_its_words_are(pages: Pages) -> None:
    picture = pages.drawn(0, 1)
    assert abs(picture.width - POINTS_WIDE) <= 1
    assert len(picture.pixels) == picture.stride * picture.height
    rows = [
        set(picture.pixels[row * picture.stride : row * picture.stride + picture.width * 4])
        for row in (135, 400)
    ]
    assert len(rows[0]) > 2
    assert rows[1] == {255}


def test_a_page_is_found_again_by_its_heading_after_others_came_before_it(pages: Pages) -> None:
    after = Pages(papers("A foreword", "Nine cases were late", "Late again", "Nothing here"))
    assert [page_again(pages, after, page) for page in range(3)] == [1, 2, 3]
    assert page_again(after, pages, 3) == 2


def test_a_page_keeps_its_digest_while_it_looks_the_same(pages: Pages) -> None:
    changed = Pages(papers("Nine cases were late", "Never late", "Nothing here"))
    same = [one.digest == other.digest for one, other in zip(pages.sheets, changed.sheets, strict=True)]
    assert same == [True, False, True]
