"""Every theme can be read: text keeps 4.5 : 1 on every surface it is set on."""

import re

import pytest

from qi_desktop.ui.stylesheet import stylesheet
from qi_desktop.ui.theme import TEXT_PAIRS, THEMES, theme_named


def luminance(colour: str) -> float:
    """Relative luminance as WCAG 2.2 defines it."""
    parts = (int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5))
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(first: str, second: str) -> float:
    light, dark = sorted((luminance(first), luminance(second)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def test_black_on_white_is_the_greatest_contrast_there_is() -> None:
    assert round(contrast("#000000", "#ffffff"), 2) == 21.0


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize(("text", "ground"), TEXT_PAIRS)
def test_text_can_be_read_on_its_ground(theme: str, text: str, ground: str) -> None:
    colours = theme_named(theme).colours
    assert contrast(getattr(colours, text), getattr(colours, ground)) >= 4.5


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("edge", ["muted", "accent"])
def test_edges_of_controls_can_be_seen(theme: str, edge: str) -> None:
    colours = theme_named(theme).colours
    assert contrast(getattr(colours, edge), colours.paper) >= 3


RULE = re.compile(r"([^{}]+)\{([^{}]*)\}")


@pytest.mark.parametrize("theme", THEMES)
def test_no_rule_of_the_style_sheet_sets_text_that_cannot_be_read(theme: str) -> None:
    rules = RULE.findall(stylesheet(theme_named(theme)))
    faint: list[str] = []
    for selector, body in rules:
        said = dict(re.findall(r"(?<![-\w])(color|background): (#[0-9a-f]{6})", body))
        if len(said) == 2 and contrast(said["color"], said["background"]) < 4.5:
            faint.append(selector.strip())
    assert faint == []


def test_the_word_of_a_segment_keeps_its_room_when_it_has_the_keyboard() -> None:
    found = RULE.findall(stylesheet(theme_named("light")))
    rules = {selector.strip(): body for selector, body in found}
    segment = 'QPushButton[kind="segment"]'
    plain, focused = rules[segment], rules[f"{segment}:focus"]
    beside = [int(words.split("padding: 0 ")[1].split("px")[0]) for words in (plain, focused)]
    assert beside[1] + 2 <= beside[0]
