"""What a person chooses for the look of the report."""

from qi_desktop.inspection.service import InspectionService
from qi_desktop.reporting.house_style import IN_FORCE, Look, house_style, known_house_styles
from qi_desktop.reporting.logo import logo_in, logo_of
from qi_desktop.reporting.look.store import LookStore
from qi_desktop.reporting.model import HouseStyleUnknown
from qi_desktop.storage.workspace import Workspace


class LookService:
    """The house style of one inspection's report, and the picture on its cover."""

    def __init__(self, workspace: Workspace, inspection: InspectionService) -> None:
        """Keep both with the inspection, so that every laptop builds the same report."""
        self._workspace = workspace
        self._inspection = inspection
        self._store = LookStore(workspace.database)

    def house_styles(self) -> dict[str, str]:
        """Return the house styles that ship with the program: titles by code."""
        return known_house_styles()

    def look(self) -> Look:
        """Return how the report looks; a style of a newer version is not here, so the usual one stands in."""
        code, kept = self._store.house_style(), self._store.logo()
        known = code if code in known_house_styles() else IN_FORCE
        return Look(known, house_style(known), logo_in(kept) if kept else None)

    def choose_house_style(self, code: str) -> Look:
        """Build the report in another house style."""
        if code not in known_house_styles():
            raise HouseStyleUnknown(code, tuple(known_house_styles()))
        self._put("choose_house_style", house_style=code)
        return self.look()

    def keep_logo(self, picture: bytes, drawn: bytes = b"") -> Look:
        """Put a picture on the cover: a PNG, or an SVG with the same drawn as PNG for paper."""
        self._put("keep_logo", logo=logo_of(picture, drawn).as_record())
        return self.look()

    def remove_logo(self) -> Look:
        """Take the picture off the cover."""
        self._put("remove_logo", logo=None)
        return self.look()

    def _put(self, act: str, **fields: str | dict[str, str] | None) -> None:
        with self._workspace.ledger.entry(act) as entry:
            entry.put("inspection", self._inspection.required().id, **fields)
