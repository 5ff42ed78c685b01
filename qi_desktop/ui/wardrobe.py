"""Dresses the application: palette, font and style sheet of the theme that is worn."""

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication

from qi_desktop.ui.fonts import body_font
from qi_desktop.ui.stylesheet import stylesheet
from qi_desktop.ui.theme import Theme, choose


def wear(application: QApplication, key: str, scale: float = 1.0) -> None:
    """Dress the whole application in a theme."""
    theme = choose(key, scale)
    application.setFont(body_font(scale))
    application.setPalette(_palette(theme))
    sheet = stylesheet(theme, scale)
    # Set again, the same sheet would have Qt go over every widget once more.
    if application.styleSheet() != sheet:
        application.setStyleSheet(sheet)


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
