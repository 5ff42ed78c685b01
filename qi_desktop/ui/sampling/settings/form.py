"""The settings of a draw, part by part; what cannot be used is said beside its field."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QWidget

from qi_desktop.sampling.model import SampleSettings
from qi_desktop.ui.language import tr
from qi_desktop.ui.sampling.settings.dimensions import DimensionsPanel
from qi_desktop.ui.sampling.settings.listed import Listed
from qi_desktop.ui.sampling.settings.minimums import MinimumsPanel
from qi_desktop.ui.sampling.settings.named_cases import MUST, MUST_NOT, NamedCasesPanel
from qi_desktop.ui.sampling.settings.officers import OfficersPanel
from qi_desktop.ui.sampling.settings.seed import SeedPanel
from qi_desktop.ui.sampling.settings.sizes import SizesPanel
from qi_desktop.ui.widgets.heading import SectionHeading
from qi_desktop.ui.widgets.layout import brought_into_view, column

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QLayout


class SettingsForm(QWidget):
    """Sizes, facts, minimums, officers, named cases and the seed, one below the other."""

    def __init__(self, changed: Callable[[], object], entered: Callable[[], object]) -> None:
        """``changed`` is told of every change, ``entered`` of Enter in the seed."""
        super().__init__()
        self._changed, self._listed = changed, Listed()
        self.sizes = SizesPanel(self._resized)
        self.dimensions = DimensionsPanel(changed)
        self.minimums = MinimumsPanel(changed, self.sizes.asked)
        self.officers = OfficersPanel(changed)
        self.named = NamedCasesPanel(changed)
        self.seed = SeedPanel(changed, entered)
        self.setLayout(
            column(
                _part(tr("How many"), self.sizes),
                _part(tr("What the sample follows"), self.dimensions),
                _part(tr("Minimum numbers"), self.minimums),
                _part(tr("Responsible officers"), self.officers),
                _part(tr("Named cases"), self.named),
                _part(tr("Seed"), self.seed),
                gap=3.5,
            )
        )

    def show_settings(self, settings: SampleSettings, seed: int, listed: Listed) -> None:
        """Show settings beside the list they are for."""
        self._listed = listed
        self.sizes.show_sizes(settings, listed)
        self.dimensions.show_dimensions(settings, listed)
        self.minimums.show_minimums(settings, listed)
        self.officers.show_rule(settings)
        self.named.show_cases(settings, listed)
        self.seed.show_seed(seed)

    def settings(self) -> SampleSettings:
        """Return the settings as far as they can be read."""
        balance, cover = self.dimensions.chosen()
        return SampleSettings(
            sizes=tuple((code, self.sizes.asked(code)) for code in self.sizes.fields),
            balance=balance,
            minimums=self.minimums.minimums(),
            cover=cover,
            spread=self.officers.spread(),
            spread_rule=self.officers.spread_rule(),
            most_each=self.officers.most_each(),
            must_have=self.named.named(MUST),
            must_not=self.named.named(MUST_NOT),
        )

    def complete(self) -> bool:
        """Tell whether all of it can be used; the first trouble has the keyboard and is in view."""
        sizes = self.sizes.sizes()
        fits = (
            sizes is not None
            and self.dimensions.complete()
            and self.minimums.complete()
            and self.officers.complete(sizes, self._listed)
            and self.named.complete(sizes)
            and self.seed.seed() is not None
        )
        if not fits:
            self.show_trouble()
        return fits

    def show_trouble(self) -> None:
        """Scroll to the field that has the keyboard."""
        if (field := QApplication.focusWidget()) is not None and self.isAncestorOf(field):
            brought_into_view(field.parentWidget() or field)

    def put_in_order(self, *after: QWidget) -> None:
        """Let Tab go from part to part, whenever each was built, and then on to what comes after."""
        panels = (self.sizes, self.dimensions, self.minimums, self.officers, self.named, self.seed)
        stops = [*(stop for panel in panels for stop in panel.stops()), *after]
        for before, behind in pairwise(stops):
            QWidget.setTabOrder(before, behind)

    def _resized(self) -> None:
        self.minimums.show_shares()
        self._changed()


def _part(name: str, panel: QWidget) -> QLayout:
    return column(SectionHeading(name), panel, gap=1.5)
