"""A paste keeps words and structure, whatever program it comes from."""

import pytest

from qi_desktop.ui.fieldnotes.writing.pasting import pasted

WORD = """<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p {color: red}</style></head>
<body><h1>Findings<o:p></o:p></h1>
<p class=MsoNormal><span style='color:red'>They <b>all</b> said
so.&nbsp;<o:p>&nbsp;</o:p></span></p>
<p class=MsoListParagraph style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;
</span></span></span><![endif]>first thing</p>
<p class=MsoListParagraph style='mso-list:l0 level2 lfo1'><span style='mso-list:Ignore'>2.</span>second</p>
<h3>Smaller</h3>
<table><tr><td><p>Office</p></td><td><p>Cases</p></td></tr><tr><td>Ipswich</td><td>12</td></tr></table>
<img src="x.png"><script>alert(1)</script></body></html>"""

WRITER = (
    '<p>One</p><ol start="3"><li><p>three</p></li><li><p>four</p></li></ol>'
    "<ul><li>a<ul><li>b</li></ul></li></ul>"
)


def test_a_word_processors_headings_lists_and_tables_become_lines() -> None:
    assert pasted(WORD, "").split("\n") == [
        "# Findings",
        "",
        "They all said so.",
        "",
        "- first thing",
        "  2. second",
        "",
        "### Smaller",
        "",
        "Office | Cases",
        "Ipswich | 12",
    ]


def test_numbered_and_nested_lists_keep_their_marks() -> None:
    assert pasted(WRITER, "").split("\n") == ["One", "", "3. three", "4. four", "- a", "  - b"]


@pytest.mark.parametrize(
    ("html", "plain", "kept"),
    [
        ("", "a few words", "a few words"),
        ("<span>a few words</span>", " a few words ", " a few words "),
        ("", "one\r\ntwo\u2028three\x00\u00ad\ufffc", "one\ntwo\nthree"),
        ("", "a line\n", "a line\n"),
        ("", "\n", "\n"),
        ("", "", ""),
        ("<p>odd </li></table></td> ends</p>", "odd ends", "odd\n\nends"),
        ("<!-- <p>hidden</p> -->", "shown", "shown"),
        ("", "tab\tand\u00a0space 🙂", "tab\tand space 🙂"),
    ],
)
def test_a_paste_takes_words_and_nothing_that_cannot_be_seen(html: str, plain: str, kept: str) -> None:
    assert pasted(html, plain) == kept
