import codecs
import csv
from io import StringIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qi_desktop.inspection.listing.spreadsheet import known_headers
from qi_desktop.inspection.listing.text_tables import LONGEST_CELL, UNCLOSED, UNREADABLE, NotText, text_table

HEADERS = ["CRN", "Name", "Gender", "Start date"]
WESTERN = st.characters(codec="cp1252", exclude_categories=["Cc", "Cs", "Zl", "Zp"])
CELLS = st.text(WESTERN, max_size=12).map(lambda text: text.strip(" \u00a0"))
ROWS = st.lists(st.lists(CELLS, min_size=4, max_size=4), min_size=1, max_size=12)
ENCODINGS = {
    "utf-8": ("utf-8", b"", "UTF-8"),
    "marked": ("utf-8", codecs.BOM_UTF8, "UTF-8 with a byte order mark"),
    "little": ("utf-16-le", codecs.BOM_UTF16_LE, "UTF-16, little end first"),
    "big": ("utf-16-be", codecs.BOM_UTF16_BE, "UTF-16, big end first"),
    "little, unmarked": ("utf-16-le", b"", "UTF-16, little end first, without a mark"),
    "big, unmarked": ("utf-16-be", b"", "UTF-16, big end first, without a mark"),
    "western": ("cp1252", b"", "Windows-1252 (Western European)"),
}


def written(rows: list[list[str]], sign: str, ends: str = "\r\n") -> str:
    stream = StringIO()
    csv.writer(stream, delimiter=sign, lineterminator=ends).writerows(rows)
    return stream.getvalue()


def read(rows: list[list[str]], sign: str, encoding: str, ends: str = "\r\n") -> list[list[str]]:
    codec, mark, _ = ENCODINGS[encoding]
    return text_table(mark + written(rows, sign, ends).encode(codec), known_headers).rows


def could_be_utf_8(table: list[list[str]]) -> bool:
    """Tell whether a Western page also holds pairs that are signs of UTF-8: nobody could tell for sure."""
    raw = written(table, ",").encode("cp1252")
    return not raw.isascii() and any(
        sign > "\x7f" and sign != "\ufffd" for sign in raw.decode("utf-8", "replace")
    )


@given(ROWS, st.sampled_from(",;\t|"), st.sampled_from(["\n", "\r\n", "\r"]))
def test_one_table_reads_alike_in_every_encoding_with_every_sign_and_line_end(
    rows: list[list[str]], sign: str, ends: str
) -> None:
    table = [HEADERS, *rows]
    for encoding in ENCODINGS:
        if encoding != "western" or not could_be_utf_8(table):
            assert read(table, sign, encoding, ends) == table


@given(st.lists(st.text("abcdëéèüöñçÅØ \u2019", max_size=9), min_size=1, max_size=9))
def test_a_western_page_of_names_is_never_mistaken_for_utf_8(names: list[str]) -> None:
    text = "CRN,Name\nX0,Zoë Invented\n" + "".join(f"X1,{name}\n" for name in names)
    assert text_table(text.encode("cp1252")).encoding.startswith("Windows-1252")
    assert text_table(text.encode("utf-8")).encoding == "UTF-8"


def test_one_torn_sign_among_many_whole_ones_is_shown_as_such() -> None:
    table = text_table(("CRN,Name\n" + "X1,Zoë\n" * 30).encode() + b"X2,Ren\xe9\nX3,Orl\n")
    assert (table.encoding, table.note, table.rows[31]) == ("UTF-8", UNREADABLE, ["X2", "Ren\ufffd"])


@pytest.mark.parametrize("encoding", ENCODINGS)
def test_it_is_told_which_encoding_and_sign_were_taken(encoding: str) -> None:
    codec, mark, name = ENCODINGS[encoding]
    table = text_table(mark + written([HEADERS, ["X1", "Zoë", "F", ""]], ";").encode(codec))
    assert (table.encoding, table.how_read) == (name, f"{name}; divided by semicolon")


def test_a_byte_that_windows_does_not_know_makes_it_latin_1() -> None:
    table = text_table("CRN,Name\nX1,Zo\x81\n".encode("latin-1"))
    assert (table.encoding, table.rows[1]) == ("Latin-1 (ISO 8859-1)", ["X1", "Zo\x81"])


def test_a_sign_cut_off_at_the_end_does_not_turn_a_page_of_utf_8_into_a_western_one() -> None:
    table = text_table("CRN,Name\nX1,Zoë\nX2,Noël\n".encode() + b"X3,Ren\xc3")
    assert (table.encoding, table.note) == ("UTF-8", UNREADABLE)
    assert [row[1] for row in table.rows] == ["Name", "Zoë", "Noël", "Ren\ufffd"]


def test_line_breaks_and_signs_inside_quotation_marks_stay_in_their_cell() -> None:
    rows = [HEADERS, ["X1", "Orl\nTarl", "a,b;c|d", 'he said "no"']]
    for sign in ",;\t|":
        assert read(rows, sign, "utf-8") == rows


def test_a_quotation_mark_that_is_never_closed_loses_no_row() -> None:
    text = 'CRN,Name,Office\nX1,"Orl,Ipswich\nX2,Tarl,Ipswich\nX3,"Zell, K",Lowestoft\n'
    table = text_table(text.encode())
    assert [row[0] for row in table.rows if row] == ["CRN", "X1", "X2", "X3"]
    assert table.rows[3] == ["X3", "Zell, K", "Lowestoft"]
    assert table.rows[1] == ["X1", "Orl", "Ipswich"]
    assert UNCLOSED in table.how_read


def test_a_cell_longer_than_any_list_has_is_refused_unless_its_quotation_mark_is_torn() -> None:
    endless = "a" * (LONGEST_CELL + 1)
    with pytest.raises(NotText):
        text_table(f"CRN,Name\nX1,{endless}\n".encode())
    lines = "\n".join(f"X{number},{'b' * 99}" for number in range(12_000))
    table = text_table(f'CRN,Name\nX,"a\n{lines}\n'.encode())
    assert len(table.rows) == 12_002


def test_a_quotation_mark_within_a_cell_is_only_a_sign() -> None:
    assert text_table(b'CRN,Name\nX1,Orl "Tarl" Zell\nX2,"Orl" Zell\n').rows[1:] == [
        ["X1", 'Orl "Tarl" Zell'],
        ["X2", "Orl Zell"],
    ]


def test_surnames_before_forenames_do_not_make_a_comma_the_dividing_sign() -> None:
    people = "\n".join(f"X{number};Zell, Orl;F" for number in range(9))
    table = text_table(f"A list, of people, for us\n\nRef;Who;G\n{people}\n".encode())
    assert (table.sign, table.rows[3]) == (";", ["X0", "Zell, Orl", "F"])


def test_a_file_may_name_its_own_sign() -> None:
    table = text_table(b"sep=;\r\nCRN;Note\r\nX1;a,b,c\r\n")
    assert (table.sign, table.rows[2]) == (";", ["X1", "a,b,c"])


@given(st.binary(max_size=200))
def test_whatever_the_bytes_are_they_are_read_or_refused_in_words(raw: bytes) -> None:
    try:
        table = text_table(raw)
    except NotText:
        return
    assert all(isinstance(cell, str) for row in table.rows for cell in row)


@given(st.lists(st.text("abé' ", min_size=1, max_size=8), min_size=1, max_size=20))
def test_no_line_is_lost_where_quotation_marks_are_never_closed(lines: list[str]) -> None:
    odd = [f'X{number},{line},"open' for number, line in enumerate(lines)]
    table = text_table("\n".join(odd).encode())
    assert [row[0] for row in table.rows] == [f"X{number}" for number in range(len(lines))]


def test_a_stray_zero_byte_makes_no_text_wide() -> None:
    with pytest.raises(NotText):
        text_table(b"CRN,Gender\0\nX1,F\n")
