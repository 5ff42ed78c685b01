"""The house style of what is printed or handed on: colours, fonts and headings, from one file."""

from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from qi_desktop.foundation.paths import resource
from qi_desktop.reporting.logo import Logo
from qi_desktop.reporting.model import HouseStyleWrong

IN_FORCE = "calm"
Colour = Annotated[str, Field(pattern=r"^#[0-9a-f]{6}$")]
Points = Annotated[float, Field(gt=4, le=72)]
Words = Annotated[str, Field(min_length=1, pattern=r"^[^;{}<>]+$")]


class _Piece(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class PaperColours(_Piece):
    """The colours on paper, in charts too."""

    ink: Colour
    muted: Colour
    line: Colour
    edge: Colour
    rule: Colour
    wash: Colour
    paper: Colour
    accent: Colour
    light: Colour
    bar: Colour
    good: Colour
    poor: Colour


class PageColours(_Piece):
    """The colours of the page, for screens in the light or in the dark."""

    ink: Colour
    muted: Colour
    line: Colour
    edge: Colour
    wash: Colour
    paper: Colour
    accent: Colour
    soft: Colour
    good: Colour
    poor: Colour
    cover: Colour
    on_cover: Colour
    on_accent: Colour

    def as_css(self) -> str:
        """Return the colours as the names the style sheet uses."""
        named = ((name.replace("_", "-"), value) for name, value in self.model_dump().items())
        return " ".join(f"--{name}: {value};" for name, value in named)


class Page(_Piece):
    """Both sets of colours of the page."""

    light: PageColours
    dark: PageColours


class Fonts(_Piece):
    """The faces: files on paper, families on the page, one that editors have in the document."""

    regular: Words
    italic: Words
    strong: Words
    page: Words
    document: Words


class HeadingSizes(_Piece):
    """How large headings are, in points."""

    title: Points
    chapter: Points
    part: Points
    section: Points


class Headings(_Piece):
    """The headings on paper and in the document."""

    paper: HeadingSizes
    document: HeadingSizes


class HouseStyle(_Piece):
    """The whole style."""

    title: Words
    paper: PaperColours
    page: Page
    fonts: Fonts
    headings: Headings


@dataclass(frozen=True, slots=True)
class Look:
    """How one report looks: its style, and the picture on its cover, if any."""

    code: str
    style: HouseStyle
    logo: Logo | None = None


@cache
def house_style(code: str = IN_FORCE) -> HouseStyle:
    """Return a style that ships with the program; without a name, the usual one."""
    return style_in(resource("house_styles", f"{code}.json"))


@cache
def known_house_styles() -> dict[str, str]:
    """Return the titles of the styles that ship with the program, by code, the usual one first."""
    codes = sorted(
        (path.stem for path in resource("house_styles").glob("*.json")), key=lambda one: one != IN_FORCE
    )
    return {code: house_style(code).title for code in codes}


def usual_look() -> Look:
    """Return the look of a report for which nothing was chosen."""
    return Look(IN_FORCE, house_style())


def style_in(path: Path) -> HouseStyle:
    """Read a style, or refuse its file with every field that is wrong."""
    try:
        return HouseStyle.model_validate_json(path.read_bytes())
    except ValidationError as error:
        faults = tuple(f"{', '.join(map(str, one['loc']))}: {one['msg']}" for one in error.errors())
        raise HouseStyleWrong(path.name, faults) from None


def page_sheet(*sheets: str, style: HouseStyle | None = None) -> str:
    """Return the style sheet of a page: the house's colours and font, then the named sheets."""
    style = style or house_style()
    light, dark = style.page.light.as_css(), style.page.dark.as_css()
    own = (
        f":root {{ {light} --font: {style.fonts.page}; color-scheme: light dark; }}\n"
        f"@media (prefers-color-scheme: dark) {{ :root {{ {dark} }} }}\n"
    )
    return own + "\n".join(resource("report", name).read_text("utf-8") for name in sheets)
