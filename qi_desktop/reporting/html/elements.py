"""Elements of a page, made so that whatever somebody wrote stays words."""

from xml.etree.ElementTree import Element, tostring

Inside = str | Element


def element(tag: str, *inside: Inside, **attributes: str) -> Element:
    """Return an element; ``class_`` stands for the attribute class, and ``aria_label`` for aria-label."""
    names = {name.rstrip("_").replace("_", "-"): value for name, value in attributes.items()}
    made = Element(tag, names)
    fill(made, *inside)
    return made


def fill(made: Element, *inside: Inside) -> None:
    """Add words and elements to an element, in order."""
    for one in inside:
        if isinstance(one, Element):
            made.append(one)
        elif len(made):
            made[-1].tail = (made[-1].tail or "") + one
        else:
            made.text = (made.text or "") + one


def page_text(root: Element) -> str:
    """Return a whole page as text."""
    return f"<!doctype html>\n{tostring(root, encoding='unicode', method='html')}\n"
