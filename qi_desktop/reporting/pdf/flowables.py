"""The pieces the report is set from, each of which says in the structure tree what it is."""

# reportlab's stubs leave many types open:
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false, reportUnknownArgumentType=false

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, cast
from xml.sax.saxutils import escape

from reportlab.graphics.renderPDF import draw as draw_graphic
from reportlab.graphics.shapes import Drawing
from reportlab.platypus import Flowable, Paragraph, Spacer, Table, TableStyle
from typing_extensions import override

from qi_desktop.reporting.fonts import REGULAR
from qi_desktop.reporting.pdf.style import PAGE_HEIGHT, SIDE, TEXT_HEIGHT, TEXT_WIDTH, colour, styles

if TYPE_CHECKING:
    from qi_desktop.reporting.pdf.tagging import TaggedCanvas

_ROLES = {
    "H1": "H1",
    "H2": "H2",
    "H3": "H3",
    "cover title": "H1",
    "caption": "Caption",
    "table caption": "Caption",
    "recommendation": "LI",
    "point": "LI",
    "example head": "H4",
}
TableAct = tuple[Any, ...]
CellContent = str | Flowable | Sequence[Flowable]


class Words(Paragraph):
    """A paragraph, a heading, a caption: its style decides its role, unless it has one of its own.

    ``of`` names the record they are the words of; ``number`` is that of the paragraph in a draft; ``head``
    says of a cell's words what they are the head of.
    """

    anchor = ""
    of = ""
    number = ""
    head = ""
    _broken_for = -1.0

    @override
    def wrap(self, aW: float, aH: float) -> tuple[float, float]:
        # A report is set twice, and tables ask their cells more than once: lines are broken one time only.
        if self._broken_for != aW or not hasattr(self, "blPara"):
            super().wrap(aW, aH)
            self._broken_for = aW
        return aW, float(cast("Any", self).height)

    @override
    def split(self, aW: float, aH: float) -> list[Any]:
        parts = cast("list[Words]", super().split(aW, aH))
        for part in parts:
            part.of, part.head = self.of, self.head
        if parts:
            parts[0].number = self.number
        return parts

    @override
    def draw(self) -> None:
        canvas = cast("TaggedCanvas", self.canv)
        if canvas.measuring:
            return
        with canvas.marked(_ROLES.get(self.style.name, "P")):
            if self.number:
                self._draw_number(canvas)
            super().draw()
        if self.of or self.number:
            canvas.note_place(self, self.of, self.number)

    def _draw_number(self, canvas: Any) -> None:  # noqa: ANN401 - the canvas is not typed
        canvas.saveState()
        canvas.setFont(REGULAR, 7.4)
        canvas.setFillColor(colour("muted"))
        left, _bottom = canvas.absolutePosition(0, 0)
        line = float(cast("Any", self).height) - self.style.fontSize
        canvas.drawRightString(SIDE - 10 - left, line, self.number)
        canvas.restoreState()


def words(
    text: str, style: str = "P", *, anchor: str = "", bullet: str = "", markup: bool = False, of: str = ""
) -> Words:
    """Return words in one of the report's styles; ``markup`` lets reportlab's own tags through."""
    safe = text if markup else escape(text).replace("\n", "<br/>")
    paragraph = Words(safe, styles()[style], bulletText=bullet or None)
    paragraph.anchor, paragraph.of = anchor, of
    return paragraph


class Group(Flowable):
    """Opens a structure element around the flowables that follow, up to its twin ``EndGroup``."""

    def __init__(self, role: str) -> None:
        super().__init__()
        self._role = role

    def frameAction(self, _frame: object) -> None:  # noqa: N802 - reportlab's hook for what takes no room
        """Open the element where the text has come to."""
        cast("TaggedCanvas", self.canv).begin(self._role)


class EndGroup(Flowable):
    """Closes the structure element opened last."""

    def frameAction(self, _frame: object) -> None:  # noqa: N802 - reportlab's hook for what takes no room
        """Close the element where the text has come to."""
        cast("TaggedCanvas", self.canv).end()


class Figure(Flowable):
    """A drawing with its description in words."""

    def __init__(self, drawing: Drawing, description: str, of: str = "") -> None:
        super().__init__()
        self._of = of
        self.width, self.height = float(drawing.width), float(drawing.height)
        self._drawing = drawing
        self._description = description

    @override
    def wrap(self, aW: float, aH: float) -> tuple[float, float]:
        return self.width, self.height

    def draw(self) -> None:
        """Draw it where the text has come to."""
        canvas = cast("TaggedCanvas", self.canv)
        if canvas.measuring:
            return
        with canvas.marked("Figure", self._description):
            draw_graphic(self._drawing, canvas, 0, 0)
        if self._of:
            canvas.note_place(self, self._of)


class DataTable(Table):
    """A table of rows and columns, with head cells."""

    roles = ("Table", "TR", "TD")
    _reckoned_for = -1.0

    def __init__(self, *args: Any, **options: Any) -> None:
        options["renderCB"] = _note_structure
        super().__init__(*args, **options)

    @override
    def wrap(self, aW: float, aH: float) -> tuple[float, float]:
        # Asked for its heights before it is set, and set twice: they are reckoned one time only.
        if self._reckoned_for != aW:
            super().wrap(aW, aH)
            self._reckoned_for = aW
        sized = vars(self)
        return sized["_width"], sized["_height"]

    @override
    def draw(self) -> None:
        if not cast("TaggedCanvas", self.canv).measuring:
            super().draw()

    def row_heights(self) -> list[float]:
        """Return how high the rows come out; a row higher than a page may then go on at the next one."""
        self.wrap(TEXT_WIDTH, PAGE_HEIGHT)
        heights = [float(height) for height in vars(self)["_rowHeights"]]
        self.splitInRow = int(max(heights) > TEXT_HEIGHT)
        return heights


def _note_structure(drawn: DataTable, event: str, *place: Any) -> None:
    """Follow a table as it is drawn: its rows and cells are structure, its rules and grounds are not."""
    canvas = cast("TaggedCanvas", drawn.canv)
    table, row, cell = drawn.roles
    if event in {"startBG", "startLines"}:
        canvas.begin_artifact()
    elif event in {"endBG", "endLines"}:
        canvas.end_artifact()
    elif event == "startCell":
        head = "Column" if place[0] < int(drawn.repeatRows or 0) else _head_of(place[2])
        canvas.begin("TH" if head and cell == "TD" else cell, head if cell == "TD" else "")
    elif event in {"startTable", "startRow"}:
        canvas.begin(table if event == "startTable" else row)
    else:
        canvas.end()


def _head_of(content: Any) -> str:  # noqa: ANN401 - whatever stands in a cell
    first = content[0] if isinstance(content, list | tuple) and content else content
    return first.head if isinstance(first, Words) else ""


class Box(DataTable):
    """Words set apart in a box: rows of the box are only there to let it break across pages."""

    roles = ("Sect", "Div", "Div")


class ContentsTable(DataTable):
    """The entries of the contents page."""

    roles = ("TOC", "TOCI", "Div")


def data_table(
    head: Sequence[str],
    rows: Sequence[Sequence[CellContent]],
    widths: Sequence[float],
    *,
    numbers: frozenset[int] = frozenset(),
    size: str = "cell",
    acts: Sequence[TableAct] = (),
) -> DataTable:
    """Return a table with hairlines; the columns in ``numbers`` stand right-aligned."""
    heads = [words(text, _head_style(size, place in numbers)) for place, text in enumerate(head)]
    body = [
        [
            words(text, f"{size} number" if place in numbers else size) if isinstance(text, str) else text
            for place, text in enumerate(row)
        ]
        for row in rows
    ]
    table = DataTable([heads, *body], colWidths=list(widths), repeatRows=1, hAlign="LEFT", spaceAfter=10)
    table.setStyle(TableStyle([*_hairlines(), *acts]))
    return table


def example_box(title: Words, paragraphs: Sequence[Words], *, good: bool) -> Box:
    """Return a practice example: good ones beside a whole bar, poor ones beside a broken one."""
    shade = colour("good" if good else "poor")
    rows = [[title], *[[one] for one in paragraphs]]
    box = Box(rows, colWidths=[TEXT_WIDTH - 4], hAlign="RIGHT", spaceBefore=8, spaceAfter=12)
    bar: TableAct = ("LINEBEFORE", (0, 0), (0, -1), 3.5, shade, 0, None if good else (2.5, 2.5))
    box.setStyle(
        TableStyle(
            [
                ("BACKGROUND", (0, 0), (-1, -1), colour("wash")),
                bar,
                ("NOSPLIT", (0, 0), (0, min(1, len(paragraphs)))),
                ("TEXTCOLOR", (0, 0), (0, 0), shade),
                ("LEFTPADDING", (0, 0), (-1, -1), 14),
                ("RIGHTPADDING", (0, 0), (-1, -1), 12),
                ("TOPPADDING", (0, 0), (-1, -1), 3),
                ("BOTTOMPADDING", (0, 0), (-1, -1), 3),
                ("TOPPADDING", (0, 0), (-1, 0), 9),
                ("BOTTOMPADDING", (0, -1), (-1, -1), 10),
                ("NOSPLIT", (0, 0), (0, min(1, len(rows) - 1))),
            ]
        )
    )
    return box


def plain_box(flowables: Sequence[Flowable], width: float = TEXT_WIDTH) -> Box:
    """Return words in a quiet box."""
    box = Box([[flowable] for flowable in flowables], colWidths=[width], spaceBefore=6, spaceAfter=10)
    box.setStyle(
        TableStyle(
            [
                ("BACKGROUND", (0, 0), (-1, -1), colour("wash")),
                ("LINEABOVE", (0, 0), (-1, 0), 1.2, colour("accent")),
                ("LEFTPADDING", (0, 0), (-1, -1), 12),
                ("RIGHTPADDING", (0, 0), (-1, -1), 12),
                ("TOPPADDING", (0, 0), (-1, -1), 3),
                ("TOPPADDING", (0, 0), (-1, 0), 10),
                ("BOTTOMPADDING", (0, 0), (-1, -1), 2),
                ("BOTTOMPADDING", (0, -1), (-1, -1), 8),
            ]
        )
    )
    return box


def gap(height: float) -> Spacer:
    """Return empty space."""
    return Spacer(1, height)


def _head_style(size: str, number: bool) -> str:  # noqa: FBT001
    if size == "tiny":
        return "tiny head number" if number else "tiny head"
    return "head number" if number else "head"


def _hairlines() -> list[TableAct]:
    return [
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ("VALIGN", (0, 0), (-1, 0), "BOTTOM"),
        ("LINEBELOW", (0, 0), (-1, 0), 0.9, colour("muted")),
        ("LINEBELOW", (0, 1), (-1, -1), 0.4, colour("line")),
        ("LEFTPADDING", (0, 0), (-1, -1), 4),
        ("LEFTPADDING", (0, 0), (0, -1), 0),
        ("RIGHTPADDING", (0, 0), (-1, -1), 4),
        ("RIGHTPADDING", (-1, 0), (-1, -1), 0),
        ("TOPPADDING", (0, 0), (-1, -1), 4),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 4.5),
    ]
