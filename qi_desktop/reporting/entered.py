"""What a person enters for the report must say something."""

from qi_desktop.reporting.model import TextEmpty


def said(kind: str, text: str) -> str:
    """Return what a text says without the space around it; one that says nothing is refused."""
    if not text.strip():
        raise TextEmpty(kind)
    return text.strip()
