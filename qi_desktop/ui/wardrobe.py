"""Dresses the application: palette, font and style sheet of the theme that is worn, and what may move."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication

from qi_desktop.ui.fonts import body_font
from qi_desktop.ui.stylesheet import stylesheet
from qi_desktop.ui.theme import Theme, choose

MOVING = (
    Qt.UIEffect.UI_AnimateMenu,
    Qt.UIEffect.UI_FadeMenu,
    Qt.UIEffect.UI_AnimateCombo,
    Qt.UIEffect.UI_AnimateTooltip,
    Qt.UIEffect.UI_FadeTooltip,
    Qt.UIEffect.UI_AnimateToolBox,
)
"""What Qt lets slide or fade by itself."""


@dataclass(slots=True)
class _Calmed:
    """How the laptop itself has it, while nothing may move."""

    flash: int = 0
    effects: tuple[Qt.UIEffect, ...] | None = None


_calmed = _Calmed()


def wear(
    application: QApplication, key: str, scale: float = 1.0, *, touch: bool = False, still: bool = False
) -> None:
    """Dress the whole application in a theme, for fingers or a mouse, moving or still."""
    theme = choose(key, scale, touch=touch, still=still)
    _calm(application, still=still)
    application.setFont(body_font(scale))
    application.setPalette(_palette(theme))
    sheet = stylesheet(theme, scale, touch=touch)
    # Set again, the same sheet would have Qt go over every widget once more.
    if application.styleSheet() != sheet:
        application.setStyleSheet(sheet)


def _calm(application: QApplication, *, still: bool) -> None:
    """Let nothing blink or slide, or leave it to the laptop again."""
    effects, hints = _calmed.effects, application.styleHints()
    if still and effects is None:
        effects = tuple(effect for effect in MOVING if application.isEffectEnabled(effect))
        _calmed.flash, _calmed.effects = hints.cursorFlashTime(), effects
        hints.setCursorFlashTime(0)
    elif not still and effects is not None:
        hints.setCursorFlashTime(_calmed.flash)
        _calmed.effects = None
    else:
        return
    for effect in effects:
        application.setEffectEnabled(effect, not still)


def _palette(theme: Theme) -> QPalette:
    palette = QPalette()
    role = QPalette.ColorRole
    pairs = {
        role.Window: "paper",
        role.WindowText: "ink",
        role.Base: "paper",
        role.AlternateBase: "ground",
        role.Text: "ink",
        role.Button: "ground",
        role.ButtonText: "ink",
        role.Highlight: "accent",
        role.HighlightedText: "on_accent",
        role.Link: "accent",
        role.LinkVisited: "accent",
        role.ToolTipBase: "ground",
        role.ToolTipText: "ink",
        role.PlaceholderText: "muted",
        role.Mid: "line",
        role.Light: "line",
        role.Dark: "muted",
    }
    for colour_role, name in pairs.items():
        palette.setColor(colour_role, theme.colour(name))
    for greyed in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, greyed, theme.colour("muted"))
    return palette
