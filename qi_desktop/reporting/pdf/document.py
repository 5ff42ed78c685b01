"""The pages: cover, running heads, page numbers, bookmarks, and the contents that collects them."""

# reportlab's stubs leave many types open:
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false, reportUnknownArgumentType=false

from collections.abc import Sequence
from io import BytesIO
from typing import TYPE_CHECKING, Any, Literal, cast
from xml.sax.saxutils import escape

from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, PageTemplate
from reportlab.platypus.doctemplate import IndexingFlowable
from reportlab.platypus.tables import TableStyle
from typing_extensions import override

from qi_desktop.reporting.fonts import REGULAR, STRONG
from qi_desktop.reporting.logo import Logo
from qi_desktop.reporting.pdf.flowables import ContentsTable, Words, words
from qi_desktop.reporting.pdf.style import BOTTOM, PAGE_HEIGHT, PAGE_WIDTH, SIDE, TEXT_WIDTH, TOP, colour
from qi_desktop.reporting.pdf.tagging import TaggedCanvas

if TYPE_CHECKING:
    from qi_desktop.reporting.placing import Placed

_COVER_FIELD = PAGE_HEIGHT * 0.58
_ROOMY_ENTRIES = 34
_FOOT = 13 * 2.8346
_LOGO_WIDTH, _LOGO_HEIGHT = 190.0, 60.0
_LEVELS = {"H1": 0, "H2": 1}


class ReportDocument(BaseDocTemplate):
    """An A4 document whose headings become bookmarks and contents entries."""

    def __init__(
        self,
        path: str | BytesIO,
        *,
        title: str,
        subject: str,
        running_head: str,
        cover: bool = True,
        logo: Logo | None = None,
        warning: str = "",
    ) -> None:
        """Lay out the pages; ``warning`` stands at the foot of each, such as that it is a draft."""
        self._running_head, self._logo, self._warning = running_head, logo, warning
        self.placed: tuple[Placed, ...] = ()
        self._chapter = ""
        super().__init__(
            path,
            title=title,
            subject=subject,
            author="The inspection team",
            creator="QI Desktop",
            producer="QI Desktop",
            lang="en-GB",
            invariant=1,
            pageCompression=1,
            displayDocTitle=True,
            initialFontName=REGULAR,
            pageTemplates=[self._cover(), self._inside()] if cover else [self._inside()],
        )

    def write(self, story: Sequence[Flowable]) -> None:
        """Set the story, as often as the contents page needs."""
        drawn: list[TaggedCanvas] = []
        listed = any(isinstance(one, Contents) for one in story)

        def canvas(*args: Any, **options: Any) -> TaggedCanvas:
            first = not drawn
            drawn[:] = [TaggedCanvas(*args, **options)]
            # The first time the contents have no pages to name yet, so it is done again whatever comes out.
            drawn[0].measuring = first and listed
            return drawn[0]

        self.multiBuild(list(story), canvasmaker=canvas)
        self.placed = tuple(drawn[0].placed)

    @override
    def beforeDocument(self) -> None:
        self._chapter = ""
        cast("Any", self.canv).showOutline()

    @override
    def afterFlowable(self, flowable: Flowable) -> None:
        if not isinstance(flowable, Words) or not flowable.anchor:
            return
        level = _LEVELS[flowable.style.name]
        text = flowable.getPlainText()
        if level == 0:
            self._chapter = text
        canvas: Any = self.canv
        canvas.bookmarkHorizontal(flowable.anchor, 0, 60)
        canvas.addOutlineEntry(text, flowable.anchor, level, closed=level == 0)
        self.notify("TOCEntry", (level, text, self.page, flowable.anchor))

    def _cover(self) -> PageTemplate:
        frame = Frame(SIDE, BOTTOM, TEXT_WIDTH, PAGE_HEIGHT - 78 - BOTTOM, 0, 0, 0, 0, id="cover")
        return PageTemplate("cover", [frame], onPage=self._draw_cover)

    def _inside(self) -> PageTemplate:
        frame = Frame(SIDE, BOTTOM, TEXT_WIDTH, PAGE_HEIGHT - TOP - BOTTOM, 0, 0, 0, 0, id="text")
        return PageTemplate("inside", [frame], onPageEnd=self._draw_running)

    def _draw_cover(self, drawn: Canvas, _document: object) -> None:
        canvas = cast("TaggedCanvas", drawn)
        canvas.begin_artifact()
        canvas.setFillColor(colour("accent"))
        canvas.rect(0, PAGE_HEIGHT - _COVER_FIELD, PAGE_WIDTH, _COVER_FIELD, stroke=0, fill=1)
        canvas.setFillColorRGB(1, 1, 1, alpha=0.08)
        for place, width in enumerate((300, 238, 262, 150, 190)):
            canvas.rect(SIDE, PAGE_HEIGHT - _COVER_FIELD + 34 + place * 21, width, 11, stroke=0, fill=1)
        canvas.setFillColor(colour("ink"), alpha=1)
        canvas.end_artifact()
        if self._logo is not None:
            self._draw_logo(canvas, self._logo)
        if self._warning:
            canvas.begin_artifact()
            self._draw_warning(canvas)
            canvas.end_artifact()

    def _draw_logo(self, canvas: TaggedCanvas, logo: Logo) -> None:
        scale = min(_LOGO_WIDTH / logo.width, _LOGO_HEIGHT / logo.height)
        width, height = logo.width * scale, logo.height * scale
        with canvas.marked("Figure", "Logo of the inspectorate"):
            top = PAGE_HEIGHT - _COVER_FIELD - 24
            canvas.drawImage(ImageReader(BytesIO(logo.png)), SIDE, top - height, width, height, mask="auto")

    def _draw_warning(self, canvas: Canvas) -> None:
        canvas.setFont(STRONG, 8.6)
        canvas.setFillColor(colour("poor"))
        canvas.drawString(SIDE, _FOOT, self._warning)

    def _draw_running(self, drawn: Canvas, document: BaseDocTemplate) -> None:
        canvas = cast("TaggedCanvas", drawn)
        canvas.begin_artifact()
        canvas.saveState()
        canvas.setFont(REGULAR, 7.8)
        canvas.setFillColor(colour("muted"))
        head = PAGE_HEIGHT - 15 * 2.8346
        canvas.drawString(SIDE, head, self._running_head)
        canvas.drawRightString(PAGE_WIDTH - SIDE, head, self._chapter)
        canvas.setStrokeColor(colour("line"))
        canvas.setLineWidth(0.5)
        canvas.line(SIDE, head - 7, PAGE_WIDTH - SIDE, head - 7)
        if self._warning:
            self._draw_warning(canvas)
        self.draw_foot(canvas, _FOOT, document.page)
        canvas.restoreState()
        canvas.end_artifact()

    def draw_foot(self, canvas: Canvas, height: float, page: int) -> None:
        """Draw what stands at the foot of a page: its number."""
        canvas.setFont(STRONG, 8.6)
        canvas.setFillColor(colour("ink"))
        canvas.drawRightString(PAGE_WIDTH - SIDE, height, str(page))


class Contents(IndexingFlowable):
    """The contents page: every heading with a link and its page."""

    def __init__(self, expected: Sequence[tuple[int, str, str]]) -> None:
        """Leave room for the headings that are expected, so that what follows stands where it will."""
        super().__init__()
        self._entries: list[tuple[int, str, int, str]] = []
        self._last = [(level, text, 0, anchor) for level, text, anchor in expected]
        self._table = self._set()

    @override
    def isIndexing(self) -> Literal[1]:
        return 1

    @override
    def isSatisfied(self) -> bool:
        return self._entries == self._last

    @override
    def beforeBuild(self) -> None:
        self._last, self._entries = self._entries or self._last, []

    @override
    def notify(self, kind: str, stuff: tuple[int, str, int, str]) -> None:
        if kind == "TOCEntry":
            self._entries.append(stuff)

    @override
    def wrap(self, aW: float, aH: float) -> tuple[float, float]:
        self._table = self._set()
        return self._table.wrapOn(self.canv, aW, aH)

    @override
    def split(self, aW: float, aH: float) -> list[Any]:
        return self._table.splitOn(self.canv, aW, aH)

    def draw(self) -> None:
        """Draw the entries collected in the pass before."""
        self._table.drawOn(self.canv, 0, 0)

    def _set(self) -> ContentsTable:
        entries = self._last
        rows = [
            [
                words(f'<a href="#{anchor}">{escape(text)}</a>', f"contents {level + 1}", markup=True),
                words(f'<a href="#{anchor}">{page}</a>', "contents page", markup=True),
            ]
            for level, text, page, anchor in entries
        ]
        table = ContentsTable(rows, colWidths=[TEXT_WIDTH - 40, 40])
        # Where a page would not quite hold them, the entries move closer together.
        above, apart = (8, 1.5) if len(entries) <= _ROOMY_ENTRIES else (4.5, 0.3)
        acts: list[tuple[Any, ...]] = [
            ("LEFTPADDING", (0, 0), (-1, -1), 0),
            ("RIGHTPADDING", (0, 0), (-1, -1), 0),
            ("TOPPADDING", (0, 0), (-1, -1), apart),
            ("BOTTOMPADDING", (0, 0), (-1, -1), apart),
        ]
        for place, (level, *_rest) in enumerate(entries):
            if level == 0:
                acts += [
                    ("TOPPADDING", (0, place), (-1, place), above),
                    ("LINEBELOW", (0, place), (-1, place), 0.4, colour("line")),
                ]
        table.setStyle(TableStyle(acts))
        return table
