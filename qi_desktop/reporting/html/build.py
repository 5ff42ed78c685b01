"""Builds the page of a report: the same content always gives the same bytes."""

from collections.abc import Iterator
from pathlib import Path
from xml.etree.ElementTree import Element

from qi_desktop.foundation.progress import Progress
from qi_desktop.foundation.writing import written_whole
from qi_desktop.reporting import phrases
from qi_desktop.reporting.content import ReportContent
from qi_desktop.reporting.house_style import page_sheet
from qi_desktop.reporting.html.elements import element, fill, page_text
from qi_desktop.reporting.html.tables import key_element, table_element
from qi_desktop.reporting.manuscript.blocks import (
    Block,
    Example,
    Heading,
    Key,
    Paragraph,
    Recommended,
    Table,
    Tone,
)
from qi_desktop.reporting.manuscript.whole import manuscript
from qi_desktop.reporting.settled import require_settled

_CHAPTER, _PART = 2, 3
_NOTHING_FETCHED = "default-src 'none'; style-src 'unsafe-inline'"
_OWN_PICTURES = "img-src data:"


def build_html(
    content: ReportContent, path: Path, progress: Progress | None = None, *, draft: bool = False
) -> Path:
    """Write the report to a file, whole or not at all; a draft says so."""
    require_settled(content)
    progress = progress or Progress()
    progress.report(0, 2, "setting the report")
    page = html_of(content, draft=draft)
    progress.report(1, 2)
    with written_whole(path) as stream:
        stream.write(page)
    progress.report(2, 2)
    return path


def html_of(content: ReportContent, *, draft: bool = False) -> bytes:
    """Return the report as one page; a draft says so in its title, at its head and at its foot."""
    return page_text(_page(content, draft=draft)).encode()


def _page(content: ReportContent, *, draft: bool) -> Element:
    blocks = list(manuscript(content))
    body = element(
        "body",
        element("a", "Skip to the report", href="#report", class_="skip"),
        _title(content, draft=draft),
        element("div", _contents(blocks), _report(blocks), class_="page"),
        element(
            "footer", element("p", f"{phrases.document_title(content, draft=draft)}. {_period(content)}.")
        ),
    )
    return element("html", _head(content, draft=draft), body, lang=phrases.LANGUAGE)


def _period(content: ReportContent) -> str:
    return f"Fieldwork: {content.period}"


def _head(content: ReportContent, *, draft: bool) -> Element:
    facts = {
        "viewport": "width=device-width, initial-scale=1",
        "description": phrases.subject(content),
        "author": phrases.PUBLISHER,
        "generator": "QI Desktop",
        "color-scheme": "light dark",
    }
    return element(
        "head",
        element("meta", charset="utf-8"),
        element("meta", http_equiv="Content-Security-Policy", content=_allowed(content)),
        *[element("meta", name=name, content=value) for name, value in facts.items()],
        element("title", phrases.document_title(content, draft=draft)),
        element("style", page_sheet("report.css", style=content.look.style)),
    )


def _allowed(content: ReportContent) -> str:
    """Say what the page may load: nothing, or the picture that it holds itself."""
    return f"{_NOTHING_FETCHED}; {_OWN_PICTURES}" if content.look.logo else _NOTHING_FETCHED


def _title(content: ReportContent, *, draft: bool) -> Element:
    logo = content.look.logo
    said = (phrases.DRAFT_NOTICE if draft else "", content.notice, phrases.provisional(content))
    warnings = [text for text in said if text]
    return element(
        "header",
        *([element("img", src=logo.as_link, alt=phrases.LOGO, class_="logo")] if logo else []),
        element("p", f"{content.programme} inspection", class_="programme"),
        element("h1", content.title),
        *[element("p", provider.name) for provider in content.providers],
        element("p", _period(content), class_="period"),
        *[element("p", text, class_="warning") for text in warnings],
    )


def _contents(blocks: list[Block]) -> Element:
    """Return the contents: chapters, and under each its parts."""
    chapters = element("ul")
    parts = element("ul")
    for block in blocks:
        if not isinstance(block, Heading) or not block.anchor:
            continue
        entry = element("li", element("a", block.text, href=f"#{block.anchor}"))
        if block.level == _CHAPTER:
            chapters.append(entry)
            parts = element("ul")
        else:
            if not len(parts):
                chapters[-1].append(parts)
            parts.append(entry)
    return element("nav", element("h2", "Contents", id="contents"), chapters, aria_labelledby="contents")


def _report(blocks: list[Block]) -> Element:
    report = element("main", id="report", tabindex="-1")
    section = report
    for place, block in enumerate(blocks):
        if isinstance(block, Heading) and block.level == _CHAPTER:
            section = element("section", aria_labelledby=block.anchor)
            report.append(section)
        fill(section, *_set(block, place))
    return report


def _set(block: Block, place: int) -> Iterator[Element]:
    match block:
        case Heading(level, text, anchor):
            yield element(f"h{level}", text, **({"id": anchor} if anchor else {}))
        case Paragraph(text, tone):
            yield element("p", text, **({} if tone is Tone.BODY else {"class_": tone.value}))
        case Table():
            yield table_element(block, f"table-{place}")
        case Key():
            yield key_element(block)
        case Example(title, paragraphs, good):
            words = [element("p", text) for text in paragraphs]
            name = "example good" if good else "example poor"
            yield element("div", element(f"h{_PART + 1}", title), *words, class_=name)
        case Recommended(recommendations):
            items = [element("li", f"{one.text}.", value=str(one.number)) for one in recommendations]
            yield element("ol", *items, class_="recommendations")
