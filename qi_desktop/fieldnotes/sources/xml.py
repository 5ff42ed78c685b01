"""The one place that reads XML of others: no entity is expanded, nothing is fetched, no depth is endless."""

from lxml import etree


def parsed(content: bytes) -> etree.Element | None:
    """Return the root element, or nothing where the XML is broken or brings definitions of its own."""
    # A parser each time: lxml's must not be shared between threads.
    parser = etree.XMLParser(
        resolve_entities=False,
        load_dtd=False,
        no_network=True,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )
    try:
        root = etree.fromstring(content, parser)
    except (etree.XMLSyntaxError, ValueError):
        return None
    return None if root.getroottree().docinfo.doctype else root


def local(element: etree.Element) -> str:
    """Return an element's name without its namespace."""
    return element.tag.rpartition("}")[2]


def attribute(element: etree.Element | None, name: str, default: str = "") -> str:
    """Return an attribute by its full name; the default where the element is missing."""
    return default if element is None else element.get(name, default)
