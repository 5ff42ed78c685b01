"""The pages of a printed form: on each its name, a place for the case number, and which page it is."""

# reportlab's stubs leave many types open:
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false, reportUnknownArgumentType=false

from io import BytesIO
from typing import cast

from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, PageTemplate
from typing_extensions import override

from qi_desktop.reporting.fonts import REGULAR, STRONG
from qi_desktop.reporting.pdf.flowables import Words
from qi_desktop.reporting.pdf.style import INK, LINE, MUTED, PAGE_HEIGHT, PAGE_WIDTH
from qi_desktop.reporting.pdf.tagging import TaggedCanvas
from qi_desktop.reporting.phrases import LANGUAGE

SIDE = 50.0
FORM_WIDTH = PAGE_WIDTH - 2 * SIDE
_TOP, _BOTTOM = 74.0, 58.0
_HEAD, _FOOT = PAGE_HEIGHT - 44, 34.0
_NUMBER_FIELD = 120.0
_TAKE_OVER = "Type the answers into the program as soon as it runs again."


class FormDocument(BaseDocTemplate):
    """An A4 form; ``pages`` is how many there are, 0 while that is still being found out."""

    def __init__(self, stream: BytesIO, title: str, pages: int) -> None:
        self._title = title
        self._pages = pages
        frame = Frame(SIDE, _BOTTOM, FORM_WIDTH, PAGE_HEIGHT - _TOP - _BOTTOM, 0, 0, 0, 0, id="form")
        super().__init__(
            stream,
            title=f"{title}: blank form",
            subject="A blank form to be filled in by hand",
            author="QI Desktop",
            creator="QI Desktop",
            producer="QI Desktop",
            lang=LANGUAGE,
            invariant=1,
            pageCompression=1,
            displayDocTitle=True,
            initialFontName=REGULAR,
            pageTemplates=[PageTemplate("form", [frame], onPageEnd=self._draw_running)],
        )

    def write(self, story: list[Flowable]) -> int:
        """Set the form; returns how many pages it takes."""
        self.build(story, canvasmaker=TaggedCanvas)
        return self.page

    @override
    def afterFlowable(self, flowable: Flowable) -> None:
        if isinstance(flowable, Words) and flowable.anchor:
            self.canv.bookmarkPage(flowable.anchor)
            self.canv.addOutlineEntry(flowable.getPlainText(), flowable.anchor, 0, closed=False)

    def _draw_running(self, drawn: Canvas, _document: BaseDocTemplate) -> None:
        canvas = cast("TaggedCanvas", drawn)
        canvas.begin_artifact()
        canvas.saveState()
        canvas.setFillColor(MUTED)
        canvas.setFont(REGULAR, 8)
        canvas.drawString(SIDE, _HEAD, self._title)
        canvas.drawString(SIDE, _FOOT, _TAKE_OVER)
        right = PAGE_WIDTH - SIDE
        canvas.setFillColor(INK)
        canvas.setFont(STRONG, 8.6)
        canvas.drawRightString(right - _NUMBER_FIELD - 8, _HEAD, "Case number")
        canvas.drawRightString(right, _FOOT, f"Page {self.page} of {self._pages}")
        canvas.setStrokeColor(MUTED)
        canvas.setLineWidth(0.8)
        canvas.rect(right - _NUMBER_FIELD, _HEAD - 8, _NUMBER_FIELD, 22, stroke=1, fill=0)
        canvas.setStrokeColor(LINE)
        canvas.setLineWidth(0.5)
        canvas.line(SIDE, _FOOT + 14, right, _FOOT + 14)
        canvas.restoreState()
        canvas.end_artifact()
