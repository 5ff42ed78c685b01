"""The structure tree of the PDF, which reportlab does not write: what is a heading, a table, a figure.

A screen reader follows this tree. It is tested for being there and complete; no conformance is claimed.
"""

# reportlab's stubs leave many types open:
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false, reportUnknownArgumentType=false

from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from reportlab.pdfbase.pdfdoc import (
    PDFArray,
    PDFDictionary,
    PDFName,
    PDFPage,
    PDFString,
)
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable
from typing_extensions import override

from qi_desktop.reporting.pdf.packing import Written, packed
from qi_desktop.reporting.placing import Placed

for _attribute in ("StructParents", "Tabs"):
    if _attribute not in PDFPage.__NoDefault__:
        PDFPage.__NoDefault__.append(_attribute)

_HOLD_WORDS = {"TD", "TH", "LI", "TOCI"}


@dataclass(slots=True)
class Mark:
    """A stretch of one page's content."""

    page: int
    number: int


@dataclass(slots=True)
class Element:
    """One node of the structure tree: its role, what it holds, and how it is described."""

    role: str
    alternative: str = ""
    scope: str = ""
    kids: "list[Element | Mark]" = field(default_factory=list["Element | Mark"])


class TaggedCanvas(Canvas):
    """A canvas that notes, beside every mark on paper, what the mark is.

    While it is ``measuring``, pages are only filled to see what stands on which of them.
    """

    measuring = False

    def __init__(self, *args: Any, **options: Any) -> None:
        self._root = Element("Document")
        self._open = [self._root]
        self._owners: list[list[Element]] = []
        self._here: list[Element] = []
        self._inside = False
        self.placed: list[Placed] = []
        super().__init__(*args, **options)
        self._document: Any = vars(self)["_doc"]

    @property
    def _content(self) -> list[str]:
        """The page's content so far; reportlab replaces the list with every page."""
        return vars(self)["_code"]

    def begin(self, role: str, scope: str = "") -> None:
        """Open a structure element that holds others."""
        element = Element(role, scope=scope)
        self._open[-1].kids.append(element)
        self._open.append(element)

    def end(self) -> None:
        """Close the structure element opened last."""
        self._open.pop()

    @contextmanager
    def marked(self, role: str, alternative: str = "") -> Generator[None]:
        """Mark everything drawn in the block as one element."""
        if self._inside:
            yield
            return
        element = self._element_for(role, alternative)
        element.kids.append(Mark(len(self._owners), len(self._here)))
        self._content.append(f"/{role} <</MCID {len(self._here)}>> BDC")
        self._here.append(element)
        self._inside = True
        yield
        self._inside = False
        self._content.append("EMC")

    def _element_for(self, role: str, alternative: str) -> Element:
        """Return a new element; plain words in a table cell are the cell's own content."""
        if role == "P" and self._open[-1].role in _HOLD_WORDS:
            return self._open[-1]
        element = Element(role, alternative)
        self._holder_of(role).kids.append(element)
        return element

    def _holder_of(self, role: str) -> Element:
        """Return what a new element belongs to: an item of a list in a cell belongs to the cell's list."""
        inner = self._open[-1]
        if role != "LI" or inner.role == "L":
            return inner
        last = inner.kids[-1] if inner.kids else None
        if not isinstance(last, Element) or last.role != "L":
            last = Element("L")
            inner.kids.append(last)
        return last

    def note_place(self, flowable: Flowable, of: str, number: str = "") -> None:
        """Note where a flowable that is being drawn stands on its page."""
        sized: Any = flowable
        left, bottom = self.absolutePosition(0, 0)
        right, top = left + sized.width, bottom + sized.height
        height = float(vars(self)["_pagesize"][1])
        self.placed.append(Placed(len(self._owners), left, height - top, right, height - bottom, of, number))

    def begin_artifact(self) -> None:
        """Begin what is only there for the eye: rules, backgrounds, running heads."""
        if not self._inside:
            self._content.append("/Artifact BMC")

    def end_artifact(self) -> None:
        """End what is only there for the eye."""
        if not self._inside:
            self._content.append("EMC")

    @override
    def showPage(self) -> None:
        super().showPage()
        page: Any = self._document.Pages.pages[-1]
        page.StructParents = len(self._owners)
        page.Tabs = PDFName("S")
        self._owners.append(self._here)
        self._here = []

    @override
    def save(self) -> None:
        if self._content:
            self.showPage()
        _TreeWriter(self._document).write(self._root, self._owners)
        self._document.format = lambda: packed(self._document)
        super().save()


class _TreeWriter:
    """Turns the noted elements into the objects of the PDF."""

    def __init__(self, document: Any) -> None:  # noqa: ANN401 - its attributes are not typed
        self._document = document
        self._written: dict[int, Any] = {}
        self._pages: list[bytes] = []

    def write(self, root: Element, owners: list[list[Element]]) -> None:
        """Add the tree, and for every page the elements its marks belong to."""
        tree: Any = PDFDictionary({"Type": PDFName("StructTreeRoot")})
        reference = self._document.Reference(tree)
        self._pages = [self._said(self._document.Reference(page)) for page in self._document.Pages.pages]
        tree["K"] = PDFArray([self._element(root, self._said(reference))])
        numbers: list[Any] = []
        for page, elements in enumerate(owners):
            numbers += [page, PDFArray([self._written[id(element)] for element in elements])]
        tree["ParentTree"] = self._document.Reference(PDFDictionary({"Nums": PDFArray(numbers)}))
        tree["ParentTreeNextKey"] = len(owners)
        catalog: Any = self._document.Catalog
        catalog.StructTreeRoot = tree
        catalog.MarkInfo = PDFDictionary({"Marked": "true"})

    def _element(self, element: Element, parent: bytes) -> Any:  # noqa: ANN401 - reportlab's references
        entry = Written()
        reference = self._document.Reference(entry)
        self._written[id(element)] = reference
        pages = {kid.page if isinstance(kid, Mark) else -1 for kid in element.kids}
        shared = pages.pop() if len(pages) == 1 else -1
        said = self._said(reference)
        kids = [self._kid(kid, said, shared) for kid in element.kids]
        parts = [b"/S /%s /P %s /K [%s]" % (element.role.encode(), parent, b" ".join(kids))]
        if shared >= 0:
            parts.append(b"/Pg %s" % self._pages[shared])
        if element.alternative:
            parts.append(b"/Alt %s" % self._said(PDFString(element.alternative)))
        if element.scope:
            parts.append(b"/A << /O /Table /Scope /%s >>" % element.scope.encode())
        entry.words = b"<< %s >>" % b" ".join(parts)
        return reference

    def _kid(self, kid: Element | Mark, parent: bytes, shared: int) -> bytes:
        if isinstance(kid, Element):
            return self._said(self._element(kid, parent))
        if kid.page == shared:
            return b"%d" % kid.number
        return b"<< /Type /MCR /Pg %s /MCID %d >>" % (self._pages[kid.page], kid.number)

    def _said(self, one: Any) -> bytes:  # noqa: ANN401 - as above
        return bytes(one.format(self._document))
