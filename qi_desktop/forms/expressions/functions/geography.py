"""Functions about points on the earth, written as "latitude longitude altitude accuracy; ..."."""

import math
from dataclasses import dataclass
from itertools import pairwise

from qi_desktop.forms.expressions.functions.definition import ANY, Function, fixed
from qi_desktop.forms.expressions.values import NAN, Value, rounded, scalars, to_number, to_text

_RADIUS = 6_378_100
"""Metres to the equator, as the other programs of the standard reckon."""
_PARTS = range(2, 5)
_CORNERS = 3


@dataclass(frozen=True, slots=True)
class _Point:
    latitude: float
    longitude: float

    @property
    def north(self) -> float:
        return math.radians(self.latitude)

    @property
    def east(self) -> float:
        return math.radians(self.longitude)


def _points(*values: Value) -> list[_Point] | None:
    """Read the points of geopoints, a trace or a shape; None when anything in them is no point."""
    written = [point for value in scalars(values) for point in to_text(value).strip().rstrip(";").split(";")]
    points = [_point(point) for point in written]
    known = [point for point in points if point is not None]
    return known if len(known) == len(points) else None


def _point(written: str) -> _Point | None:
    parts = [to_number(part) for part in written.split()]
    if len(parts) not in _PARTS or any(map(math.isnan, parts)):
        return None
    latitude, longitude = parts[:2]
    return _Point(latitude, longitude) if abs(latitude) <= 90 and abs(longitude) <= 180 else None  # noqa: PLR2004  degrees


def _area(*values: Value) -> float:
    """Return the square metres a shape encloses; an open one is closed."""
    points = _points(*values)
    if points is None:
        return NAN
    if len(points) < _CORNERS:
        return 0.0
    swept = sum(
        (b.east - a.east) * (2 + math.sin(b.north) + math.sin(a.north))
        for a, b in pairwise([*points, points[0]])
    )
    return rounded(abs(swept * _RADIUS * _RADIUS / 2), 2)


def _distance(*values: Value) -> float:
    """Return the metres along points, in their order."""
    points = _points(*values)
    if points is None:
        return NAN
    return rounded(math.fsum(_apart(a, b) for a, b in pairwise(points)), 2)


def _apart(a: _Point, b: _Point) -> float:
    if a == b:
        return 0.0
    cosine = math.sin(a.north) * math.sin(b.north)
    cosine += math.cos(a.north) * math.cos(b.north) * math.cos(a.east - b.east)
    return math.acos(max(-1.0, min(cosine, 1.0))) * _RADIUS


def _geofence(point: Value, shape: Value) -> bool:
    """Tell whether a point lies inside a shape, by the even-odd rule."""
    inside, fence = _points(point), _points(shape)
    if inside is None or fence is None:
        return False
    x, y = inside[0].longitude, inside[0].latitude
    crossings = sum(
        (a.latitude > y) != (b.latitude > y)
        and x < (a.longitude - b.longitude) * (y - b.latitude) / (a.latitude - b.latitude) + b.longitude
        for a, b in pairwise([*fence, fence[0]])
    )
    return crossings % 2 == 1


GEOGRAPHY_FUNCTIONS: dict[str, Function] = {
    "area": Function(_area, 1, 1, nodes=(ANY,)),
    "enclosed-area": Function(_area, 1, 1, nodes=(ANY,)),
    "distance": Function(_distance, 1, nodes=(ANY,)),
    "geofence": fixed(_geofence, 2),
}
