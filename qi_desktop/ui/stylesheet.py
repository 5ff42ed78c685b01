"""The window's style sheet, written from a theme: hairlines instead of boxes, one scale, one unit."""

from dataclasses import asdict
from string import Template

from qi_desktop.foundation.paths import resource
from qi_desktop.ui.theme import HIGH_CONTRAST, SPACE, TARGET, Step, Theme

_TEXT = """
QWidget { color: $ink; }
QLabel { background: transparent; }
QLabel[step="small"] { font-size: ${small}px; }
QLabel[step="body"] { font-size: ${body}px; }
QLabel[step="heading"] { font-size: ${heading}px; font-weight: 600; }
QLabel[step="title"] { font-size: ${title}px; font-weight: 600; }
QLabel[tone="muted"] { color: $muted; }
QLabel[tone="accent"] { color: $accent; }
QLabel[tone="good"] { color: $good; }
QLabel[tone="caution"] { color: $caution; }
QLabel[tone="bad"] { color: $bad; }
QLabel[tone="waiting"] { color: $waiting; }
QLabel[strong="true"] { font-weight: 600; }
QToolTip { background: $ground; color: $ink; border: 1px solid $muted; padding: 4px; }
"""

_SURFACES = """
QMainWindow, QDialog { background: $paper; }
QStackedWidget, QScrollArea, QScrollArea > QWidget > QWidget { background: transparent; border: 0; }
#page { background: $paper; }
#rail, #top_bar, #help_panel { background: $ground; }
#rail { border-right: 1px solid $line; }
#top_bar { border-bottom: 1px solid $line; }
#help_panel { border-left: 1px solid $line; }
#side { background: $ground; border-left: 1px solid $line; }
#near_side { background: $paper; border-right: 1px solid $line; }
#card { background: $paper; border: 1px solid $line; border-radius: 6px; }
#card[chosen="true"] { border: 2px solid $accent; }
#panel { background: $ground; border-radius: 6px; }
QFrame[rule="true"] { background: $line; border: 0; max-height: 1px; min-height: 1px; }
QSplitter::handle { background: $line; width: 1px; height: 1px; }
"""

_BUTTONS = """
QPushButton, QToolButton, QCheckBox, QRadioButton { outline: 0; }
QPushButton {
  background: $paper; border: 1px solid $muted; border-radius: 5px; color: $ink;
  padding: 0 ${gap2}px; min-height: ${control}px; font-weight: 500;
}
QPushButton:hover { background: $ground; border-color: $ink; }
QPushButton:pressed { background: $accent_soft; }
QPushButton:focus { border: 2px solid $accent; padding: 0 ${gap2less}px; }
QPushButton:disabled { color: $muted; border-color: $line; background: $paper; }
QPushButton[kind="main"] { background: $accent; border-color: $accent; color: $on_accent; }
QPushButton[kind="main"]:hover { background: $ink; border-color: $ink; color: $paper; }
QPushButton[kind="main"]:focus { border: 2px solid $ink; }
QPushButton[kind="main"]:disabled { background: $ground; border-color: $line; color: $muted; }
QPushButton[kind="quiet"] {
  background: transparent; border-color: transparent; color: $accent; padding: 0 ${gap}px;
}
QPushButton[kind="quiet"]:hover { background: $accent_soft; }
QPushButton[kind="quiet"]:focus { border: 2px solid $accent; padding: 0 ${gapless}px; }
QPushButton[kind="quiet"]:disabled { color: $muted; }
QPushButton[kind="rail"] {
  text-align: left; background: transparent; border: 0; border-left: 3px solid transparent; border-radius: 0;
  padding: 0 ${gap}px 0 13px; min-height: ${rail}px; font-weight: 500; color: $muted;
}
QPushButton[kind="rail"]:hover { background: $accent_soft; color: $ink; }
QPushButton[kind="rail"]:checked {
  background: $accent_soft; color: $accent; border-left-color: $accent; font-weight: 600;
}
QPushButton[kind="rail"]:focus { border: 2px solid $accent; padding-left: 14px; }
QPushButton[kind="choice"] {
  text-align: left; background: $paper; border: 1px solid $line; border-radius: 6px; padding: 0;
}
QPushButton[kind="choice"]:hover { border-color: $accent; background: $accent_soft; }
QPushButton[kind="choice"]:focus { border: 2px solid $accent; }
QPushButton[kind="choice"]:checked {
  border: 1px solid $accent; border-left: 4px solid $accent; background: $accent_soft;
}
QPushButton[kind="choice"]:checked:focus { border: 2px solid $accent; border-left: 4px solid $accent; }
QPushButton[kind="answer"] { min-height: ${answer}px; padding: 0 ${gap1h}px; font-weight: 500; }
QPushButton[kind="answer"]:focus { padding: 0 ${gap1hless}px; }
QPushButton[kind="answer"]:checked {
  background: $accent; border-color: $accent; color: $on_accent; font-weight: 600;
}
QPushButton[kind="answer"]:checked:focus { border: 2px solid $ink; }
QPushButton[kind="answer"]:checked:disabled { background: $accent_soft; color: $ink; border-color: $muted; }
QPushButton[kind="answer"] { padding-right: ${key}px; }
QPushButton[kind="answer"]:focus { padding-right: ${keyless}px; }
QPushButton[kind="uncounted"] {
  background: transparent; border: 1px solid transparent; color: $muted; border-radius: 5px;
  min-height: ${line_height}px; padding: 0 ${key}px 0 ${gap}px; font-weight: 400;
}
QPushButton[kind="uncounted"]:hover { background: $accent_soft; color: $ink; }
QPushButton[kind="uncounted"]:focus { border: 2px solid $accent; padding: 0 ${keyless}px 0 ${gapless}px; }
QPushButton[kind="uncounted"]:checked { background: $accent; color: $on_accent; font-weight: 600; }
QPushButton[kind="uncounted"]:checked:disabled { background: $accent_soft; color: $ink; }
QPushButton[kind="segment"] {
  background: transparent; border: 0; border-bottom: 3px solid transparent; border-radius: 0;
  color: $muted; padding: 0 ${gap1h}px;
}
QPushButton[kind="segment"]:hover { color: $ink; border-bottom-color: $line; }
QPushButton[kind="segment"]:checked { color: $ink; font-weight: 600; border-bottom-color: $accent; }
QPushButton[kind="segment"]:focus { border: 2px solid $accent; padding: 0 ${gap}px; }
QToolButton {
  background: transparent; border: 2px solid transparent; border-radius: 5px; padding: 4px;
  color: $ink;
}
QToolButton:hover { background: $accent_soft; }
QToolButton:focus { border-color: $accent; }
QToolButton::menu-indicator { image: none; }
QCheckBox, QRadioButton {
  spacing: ${gap}px; min-height: ${line_height}px; border: 2px solid transparent; border-radius: 4px;
  padding: 2px;
}
QCheckBox:focus, QRadioButton:focus { border-color: $accent; }
QCheckBox::indicator {
  width: ${tick}px; height: ${tick}px; background: $paper; border: 1px solid $muted; border-radius: 4px;
}
QCheckBox::indicator:hover { border-color: $ink; }
QCheckBox::indicator:checked { background: $accent; border-color: $accent; image: url("$check"); }
QCheckBox::indicator:disabled { border-color: $line; background: $ground; }
QCheckBox::indicator:checked:disabled { background: $muted; border-color: $muted; }
"""

_FIELDS = """
QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QDateEdit, QSpinBox {
  background: $paper; color: $ink; border: 1px solid $muted; border-radius: 5px; padding: 1px ${gapless}px;
  selection-background-color: $accent; selection-color: $on_accent;
}
QLineEdit, QComboBox, QDateEdit, QSpinBox { min-height: ${field}px; }
QPlainTextEdit, QTextEdit { padding: 5px; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QComboBox:focus, QDateEdit:focus, QSpinBox:focus {
  border: 2px solid $accent; padding: 0 6px;
}
QPlainTextEdit:focus, QTextEdit:focus { padding: 4px; }
QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled, QDateEdit:disabled, QSpinBox:disabled {
  color: $muted; border-color: $line; background: $ground;
}
QLineEdit[wrong="true"], QPlainTextEdit[wrong="true"], QComboBox[wrong="true"] {
  border: 2px solid $bad; padding: 0 6px;
}
QAbstractSpinBox QLineEdit, QAbstractSpinBox QLineEdit:focus {
  border: 0; border-radius: 0; padding: 0 6px; min-height: 0; background: transparent;
}
QDateEdit, QSpinBox { padding: 1px; max-height: ${field}px; }
QDateEdit:focus, QSpinBox:focus { padding: 0; }
QSpinBox::up-button, QSpinBox::down-button { subcontrol-origin: border; width: 20px; border: 0; }
QSpinBox::up-button { subcontrol-position: top right; }
QSpinBox::down-button { subcontrol-position: bottom right; }
QSpinBox::up-arrow { image: url("$up_arrow"); width: 10px; height: 10px; }
QSpinBox::down-arrow { image: url("$down_arrow"); width: 10px; height: 10px; }
QDateEdit::up-button, QDateEdit::down-button { width: 0; border: 0; }
QComboBox::drop-down { border: 0; width: 24px; }
QComboBox::down-arrow { image: url("$down_arrow"); width: 14px; height: 14px; }
QComboBox QAbstractItemView {
  background: $paper; border: 1px solid $muted; selection-background-color: $accent_soft;
  selection-color: $ink; outline: 0; padding: 4px;
}
QSlider { border-radius: 5px; min-height: ${field}px; }
QSlider:focus { background: $accent_soft; }
QSlider::groove:horizontal { height: 4px; border-radius: 2px; background: $line; }
QSlider::sub-page:horizontal { border-radius: 2px; background: $accent; }
QSlider::handle:horizontal {
  width: ${tick}px; margin: -7px 0; border-radius: 5px; background: $paper; border: 2px solid $accent;
}
QSlider::handle:horizontal:disabled { border-color: $line; }
QSlider::sub-page:horizontal:disabled { background: $line; }
QTextBrowser { border: 0; background: transparent; padding: 0; }
QTextBrowser:focus { border: 2px solid $accent; padding: 0; }
"""

_LISTS = """
QAbstractItemView {
  background: transparent; border: 0; outline: 0; selection-background-color: $accent_soft;
  selection-color: $ink;
}
QTableView { gridline-color: transparent; border: 2px solid transparent; }
QTableView:focus, QListView:focus, QTreeView:focus { border: 2px solid $accent; }
QListView, QTreeView { border: 2px solid transparent; }
.QListView { background: $paper; border: 1px solid $muted; }
QTableView::item { border-bottom: 1px solid $line; padding: 0 ${gap}px; }
QTableView::item:hover, QListView::item:hover { background: $ground; }
QTableView::item:selected, QListView::item:selected { background: $accent_soft; color: $ink; }
QListView::item { border-bottom: 1px solid $line; padding: ${gap}px; }
QHeaderView { background: transparent; border: 0; }
QHeaderView::section {
  background: transparent; color: $muted; font-weight: 500; border: 0; border-bottom: 1px solid $muted;
  padding: 0 11px; min-height: ${control}px;
}
QTableCornerButton::section { background: transparent; border: 0; border-bottom: 1px solid $muted; }
QHeaderView::section:vertical { border-bottom-color: $line; }
QHeaderView::section:hover { color: $ink; background: $ground; }
QHeaderView::up-arrow { image: url("$up_arrow"); width: 12px; height: 12px; }
QHeaderView::down-arrow { image: url("$down_arrow"); width: 12px; height: 12px; }
QAbstractScrollArea::corner { background: transparent; border: 0; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: $line; border-radius: 4px; margin: 2px; min-height: 32px; min-width: 32px; }
QScrollBar::handle:hover { background: $muted; }
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page {
  background: transparent; border: 0; width: 0; height: 0;
}
QProgressBar { background: $line; border: 0; border-radius: 3px; max-height: 6px; min-height: 6px; }
QProgressBar::chunk { background: $accent; border-radius: 3px; }
QMenuBar { background: $paper; border-bottom: 1px solid $line; padding: 0 4px; }
QMenuBar::item { padding: 4px 10px; border-radius: 4px; background: transparent; }
QMenuBar::item:selected { background: $accent_soft; color: $ink; }
QMenu { background: $paper; border: 1px solid $muted; padding: 4px; }
QMenu::item { padding: 6px 24px 6px 12px; border-radius: 4px; }
QMenu::item:selected { background: $accent_soft; color: $ink; }
QMenu::item:disabled { color: $muted; }
QMenu::separator { background: $line; height: 1px; margin: 4px 0; }
"""


_TOUCH = """
QToolButton { min-width: ${touch_tool}px; min-height: ${touch_tool}px; }
QLineEdit QToolButton { min-width: 0; min-height: 0; }
QPushButton { min-width: ${touch_wide}px; }
QCheckBox, QRadioButton { min-height: ${touch_tick}px; min-width: ${touch_tick}px; }
QCheckBox::indicator { width: ${touch_box}px; height: ${touch_box}px; }
QRadioButton::indicator { width: ${touch_box}px; height: ${touch_box}px; }
QPushButton[kind="uncounted"] { min-height: ${touch}px; }
QListView::item { min-height: ${touch_item}px; }
QComboBox::drop-down { width: ${touch}px; }
QComboBox QAbstractItemView::item { min-height: ${touch}px; }
QSpinBox::up-button, QSpinBox::down-button { width: ${touch}px; }
QSlider { min-height: ${touch}px; }
QSlider::handle:horizontal { width: ${touch_box}px; margin: -14px 0; }
QHeaderView::section { min-height: ${touch}px; }
QScrollBar:vertical { width: 20px; }
QScrollBar:horizontal { height: 20px; }
QScrollBar::handle { min-height: ${touch}px; min-width: ${touch}px; }
QMenuBar::item { padding: 12px 14px; }
QMenu::item { padding: 13px 24px 13px 12px; }
"""
"""What fingers need on top: everything to press is at least TARGET pixels, frame and padding counted."""


_SHAPED = """
QPushButton[kind=""]:disabled, QPushButton[kind="quiet"]:disabled, QPushButton[kind="main"]:disabled,
QPushButton[kind="answer"]:disabled, QPushButton[kind="uncounted"]:disabled {
  border: 1px dashed $muted; background: $paper;
}
QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled, QDateEdit:disabled, QSpinBox:disabled {
  border: 1px dashed $muted;
}
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled { border: 1px dashed $muted; }
QPushButton[kind="answer"]:checked:disabled, QPushButton[kind="uncounted"]:checked:disabled {
  border: 2px solid $muted; background: $accent_soft;
}
QMenu::item:disabled { font-style: italic; }
"""
"""With the fewest colours what cannot be used is told by its shape: a broken line around it."""


def stylesheet(theme: Theme, scale: float = 1.0, *, touch: bool = False) -> str:
    """Write the style sheet of a theme at a text size, for a mouse or for fingers."""
    sizes = {step.name.lower(): round(step * scale) for step in Step}

    def tall(size: int, around: int) -> int:
        return max(round(size * scale), TARGET - around if touch else 0)

    parts = _TEXT + _SURFACES + _BUTTONS + _FIELDS + _LISTS + (_TOUCH if touch else "")
    parts += _SHAPED if theme.key == HIGH_CONTRAST else ""
    return Template(parts).substitute(
        asdict(theme.colours),
        **sizes,
        gap=SPACE,
        gapless=SPACE - 1,
        gap1h=SPACE + 4,
        gap1hless=SPACE + 3,
        gap2=SPACE * 2,
        gap2less=SPACE * 2 - 1,
        control=tall(30, 2),
        field=tall(28, 4),
        answer=tall(32, 2),
        rail=tall(36, 0),
        key=round(27 * scale),
        keyless=round(27 * scale) - 1,
        line_height=round(22 * scale),
        tick=round(16 * scale),
        touch=TARGET,
        touch_tool=TARGET - 12,
        touch_tick=TARGET - 8,
        touch_wide=TARGET - 18,
        touch_item=TARGET - 17,
        touch_box=24,
        check=resource("themes", "arrows", f"{theme.key}-check.svg").as_posix(),
        down_arrow=resource("themes", "arrows", f"{theme.key}-down.svg").as_posix(),
        up_arrow=resource("themes", "arrows", f"{theme.key}-up.svg").as_posix(),
    )
