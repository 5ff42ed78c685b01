"""Pages with all their faces, also those that are built only when somebody asks for them."""

from functools import cached_property

from qi_desktop.ui.page import Page
from qi_desktop.ui.workspace import WorkspaceView


def open_whole(view: WorkspaceView, key: str) -> Page:
    """Open a page and build every face it has."""
    view.open_page(key)
    page = view.current_page()
    for name, made_late in vars(type(page)).items():
        if isinstance(made_late, cached_property):
            getattr(page, name)
    return page
