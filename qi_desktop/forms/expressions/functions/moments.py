"""Functions about dates and times."""

import math
from datetime import date, datetime

from qi_desktop.forms.expressions.dates import (
    at_home,
    at_midnight,
    days_of,
    formatted,
    fraction_of,
    moment_of,
    parsed_date,
    parsed_time,
)
from qi_desktop.forms.expressions.functions.definition import Function, fixed
from qi_desktop.forms.expressions.scope import Scope
from qi_desktop.forms.expressions.values import NAN, Value, scalar, to_number, to_text


def _today(scope: Scope) -> date:
    return scope.world.now.date()


def _now(scope: Scope) -> datetime:
    return scope.world.now


def _moment(value: Value) -> date | None:
    """Read a moment from a date, from days since 1970, or from text."""
    value = scalar(value)
    if isinstance(value, date):
        return value
    if isinstance(value, bool):
        return None
    if isinstance(value, str) and (written := parsed_date(value)) is not None:
        return written
    days = to_number(value)
    return None if math.isnan(days) else moment_of(days)


def _date(value: Value) -> Value:
    value = scalar(value)
    if isinstance(value, float) and math.isfinite(value):
        value = float(math.trunc(value))
    moment = _moment(value)
    if moment is None:
        return ""
    return at_home(moment).date() if isinstance(moment, datetime) else moment


def _date_time(value: Value) -> Value:
    moment = _moment(value)
    return "" if moment is None else at_midnight(moment)


def _formatted(value: Value, pattern: Value) -> str:
    moment = _moment(value)
    return "" if moment is None else formatted(moment, to_text(pattern))


def _decimal_date_time(value: Value) -> float:
    moment = _moment(value)
    return NAN if moment is None else days_of(moment)


def _decimal_date(value: Value) -> float:
    days = _decimal_date_time(value)
    return days if math.isnan(days) else float(math.floor(days))


def _decimal_time(scope: Scope, value: Value) -> float:
    value = scalar(value)
    if isinstance(value, float):
        return value - math.floor(value) if math.isfinite(value) else NAN
    told = _time_of_day(scope, value)
    if told is not None:
        return fraction_of(told.time())
    return NAN if _moment(value) is None else 0.0


def _format_time(scope: Scope, value: Value, pattern: Value) -> str:
    """Times of day are written with the same letters as moments."""
    told = _time_of_day(scope, scalar(value))
    return _formatted(value, pattern) if told is None else formatted(told, to_text(pattern))


def _time_of_day(scope: Scope, value: Value) -> datetime | None:
    """Read the moment a value tells on this laptop's clock; a time alone is told today."""
    if isinstance(value, str) and (written := parsed_time(value)) is not None:
        return at_home(datetime.combine(scope.world.now.date(), written))
    moment = _moment(value)
    return at_home(moment) if isinstance(moment, datetime) else None


MOMENT_FUNCTIONS: dict[str, Function] = {
    "today": Function(_today, 0, 0, scoped=True),
    "now": Function(_now, 0, 0, scoped=True),
    "date": fixed(_date),
    "date-time": fixed(_date_time),
    "format-date": fixed(_formatted, 2),
    "format-date-time": Function(_format_time, 2, 2, scoped=True),
    "decimal-date": fixed(_decimal_date),
    "decimal-date-time": fixed(_decimal_date_time),
    "decimal-time": Function(_decimal_time, 1, 1, scoped=True),
}
