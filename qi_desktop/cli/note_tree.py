"""The commands about field notes with their arguments."""

from qi_desktop.cli import notes
from qi_desktop.cli.arguments import WORKSPACE, Leaf, arg

NOTES: dict[str, Leaf] = {
    "export": (
        "for other programs, not encrypted, without the name of anybody of the team",
        notes.export,
        [
            WORKSPACE,
            arg("--refi", metavar="FILE.qdpx", help="notes, passages and codes as a REFI-QDA project"),
            arg("--codebook", metavar="FILE.qdc", help="themes and lines of enquiry as a REFI-QDA codebook"),
            arg("--markdown", metavar="FILE.md", help="the notes as plain text with marks"),
            arg("--docx", metavar="FILE.docx", help="the notes as a word-processor document"),
            arg("--html", metavar="FILE.html", help="the notes as one page that needs nothing else"),
            arg("--passages", metavar="FILE.csv|FILE.xlsx", help="the coded passages as a table"),
        ],
    ),
    "import": (
        "bring documents in as sources: DOCX, ODT, PDF with text, TXT",
        notes.bring_in,
        [
            WORKSPACE,
            arg("files", nargs="+", metavar="FILE"),
            arg("--session", default="", metavar="ID", help="the session they belong to"),
        ],
    ),
}
