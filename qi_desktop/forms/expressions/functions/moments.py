"""Functions about dates and times."""

import math
from datetime import date, datetime, time

from qi_desktop.forms.expressions.dates import (
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
    if isinstance(value, str) and (written := parsed_date(value)) is not None:
        return written
    days = to_number(value)
    return None if math.isnan(days) else moment_of(days)


def _date(value: Value) -> Value:
    moment = _moment(value)
    if moment is None:
        return ""
    return moment.date() if isinstance(moment, datetime) else moment


def _date_time(value: Value) -> Value:
    moment = _moment(value)
    if moment is None or isinstance(moment, datetime):
        return "" if moment is None else moment
    return datetime.combine(moment, time())


def _formatted(value: Value, pattern: Value) -> str:
    moment = _moment(value)
    return "" if moment is None else formatted(moment, to_text(pattern))


def _decimal_date_time(value: Value) -> float:
    moment = _moment(value)
    return NAN if moment is None else days_of(moment)


def _decimal_date(value: Value) -> float:
    days = _decimal_date_time(value)
    return days if math.isnan(days) else float(math.floor(days))


def _decimal_time(value: Value) -> float:
    value = scalar(value)
    if isinstance(value, float):
        return value - math.floor(value) if math.isfinite(value) else NAN
    if isinstance(value, str) and (written := parsed_time(value)) is not None:
        return fraction_of(written)
    moment = _moment(value)
    return fraction_of(moment.time()) if isinstance(moment, datetime) else NAN if moment is None else 0.0


def _format_time(value: Value, pattern: Value) -> str:
    """Times of day are written with the same letters as moments."""
    written = parsed_time(to_text(value))
    if written is None:
        return _formatted(value, pattern)
    return formatted(datetime.combine(date(1970, 1, 1), written), to_text(pattern))


MOMENT_FUNCTIONS: dict[str, Function] = {
    "today": Function(_today, 0, 0, scoped=True),
    "now": Function(_now, 0, 0, scoped=True),
    "date": fixed(_date),
    "date-time": fixed(_date_time),
    "format-date": fixed(_formatted, 2),
    "format-date-time": fixed(_format_time, 2),
    "decimal-date": fixed(_decimal_date),
    "decimal-date-time": fixed(_decimal_date_time),
    "decimal-time": fixed(_decimal_time),
}
