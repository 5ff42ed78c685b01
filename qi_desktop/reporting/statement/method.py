"""The method of the draw in a paragraph, with its sources, for whoever has to judge it."""

from dataclasses import dataclass

from qi_desktop.sampling.drawing.selection import METHOD

_PARAGRAPHS = (
    (
        "Each provider's list is drawn by itself. Every category of a balanced fact gets a band: its "
        "share of the list rounded down and up, once the minimum numbers have theirs. Every eligible case "
        "gets an expected number, as nearly the same for all as these bands allow. The expected numbers "
        "are then turned into whole cases by halving their smallest parts away, step by step: half of the "
        "odd parts go up and half go down, chosen so that every category stays within its band, and a "
        "fair coin, thrown from the seed, says which half. So nobody's chance changes on the way. Where a "
        "band is still missed, cases are exchanged until it holds; that is seldom needed, can move "
        "chances, and is counted. Where minimum numbers or levels are still missing, an exact search "
        "finds cases that meet them or proves that none do."
    ),
    (
        "The method does not promise the least possible deviation: a category whose share comes to 0.3 of "
        "a case has to be drawn in three of ten samples, or its people would have no chance at all. Nor "
        "does it control the chance of two cases to be drawn together."
    ),
)
_SOURCES = (
    (
        "W. E. Deming and F. F. Stephan (1940), “On a least squares adjustment of a sampled frequency "
        "table”, Annals of Mathematical Statistics 11(4), for the expected numbers;"
    ),
    (
        "J.-C. Deville and Y. Tillé (2004), “Efficient balanced sampling: the cube method”, Biometrika "
        "91(4), for fair steps from expected numbers to whole ones;"
    ),
    (
        "L. Lovász, J. Spencer and K. Vesztergombi (1986), “Discrepancy of set-systems and matrices”, "
        "European Journal of Combinatorics 7, for rounding bit by bit;"
    ),
    (
        "C. Harshaw, F. Sävje, D. Spielman and P. Zhang (2024), “Balancing covariates in randomized "
        "experiments with the Gram-Schmidt walk design”, Journal of the American Statistical Association "
        "119."
    ),
)
_OLDER = (
    "The sample was drawn by another version of the program, whose method is named below and described in "
    "that version's own documentation."
)


@dataclass(frozen=True, slots=True)
class Method:
    """A method by its name and version, described where it is this program's own."""

    name: str
    paragraphs: tuple[str, ...]
    sources: tuple[str, ...]


def is_known(name: str) -> bool:
    """Tell whether the method of this name is this version's own."""
    return name == METHOD


def about_method(name: str) -> Method:
    """Return what is to be said of the method of this name; another version's is only named."""
    if not is_known(name):
        return Method(name, (_OLDER,), ())
    return Method(name, _PARAGRAPHS, _SOURCES)
