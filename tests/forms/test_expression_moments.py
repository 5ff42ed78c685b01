"""Dates and times; now is 2017-06-14 18:30:15.25, on a clock at Greenwich.

The first column names the source: see tests/forms/evaluating.py.
"""

import time

import pytest

from qi_desktop.forms.expressions.values import to_text
from tests.forms.evaluating import Row, checked, evaluated

MOMENTS: list[Row] = [
    ("S today", "today()", "date", "2017-06-14"),
    ("S now", "now()", "dateTime", "2017-06-14T18:30:15.250+00:00"),
    ("S number", "number('1970-01-02')", "number", "1"),
    ("S number", "number('1970-01-02T12:00:00Z')", "number", "1.5"),
    ("S operators", "${born} < today()", "boolean", "true"),
    ("S operators", "'2017-06-14' = today()", "boolean", "true"),
    ("S operators", "${blank} = today()", "boolean", "false"),
    ("S operators", "today() > now()", "boolean", "false"),
    ("S operators", "date('2008-09-08') - date('1983-10-06')", "number", "9104"),
    ("S operators", "int((today() - date(${born})) div 365.25)", "number", "42"),
    ("J", "boolean(today())", "boolean", "true"),
    ("S date", "date(14127)", "date", "2008-09-05"),
    ("S date", "date(6.5)", "date", "1970-01-07"),
    ("S date", "date(today() + 1)", "date", "2017-06-15"),
    ("S date", "date('2017-06-14T18:30:15.250+01:00')", "date", "2017-06-14"),
    ("Q: no date is blank", "date('1983-09-31')", "string", ""),
    ("Q: no date is blank", "date('soon')", "string", ""),
    ("Q: out of range is blank", "date(99999999999)", "string", ""),
    ("D date-time", "date-time('2017-06-14')", "dateTime", "2017-06-14T00:00:00.000"),
    ("D date-time", "date-time(0.5)", "dateTime", "1970-01-01T12:00:00.000+00:00"),
    ("D date-time", "date-time('x')", "string", ""),
    (
        "S format-date",
        "format-date('2018-01-02', '%Y %y %m %n %b %d %e %a')",
        "string",
        "2018 18 01 1 Jan 02 2 Tue",
    ),
    ("S format-date", "format-date(${blank}, '%Y')", "string", ""),
    (
        "D format-date",
        "format-date(today(), '%A %e %B, %%, %q, week %W')",
        "string",
        "Wednesday 14 June, %, %q, week 24",
    ),
    ("S format-date-time", "format-date-time(now(), '%H:%h:%M:%S.%3')", "string", "18:18:30:15.250"),
    ("J", "format-date-time('09:05:00', '%h:%M')", "string", "9:05"),
    ("S decimal-date-time", "decimal-date-time('1970-01-03T06:00:00Z')", "number", "2.25"),
    ("S decimal-date-time", "decimal-date-time('x')", "number", "NaN"),
    ("Q: beyond the list", "decimal-date('1970-01-03T06:00:00Z')", "number", "2"),
    ("Q: beyond the list", "decimal-date('')", "number", "NaN"),
    ("S decimal-time: by this clock", "decimal-time('18:00:00.000+06:00')", "number", "0.5"),
    ("S decimal-time", "decimal-time('06:00')", "number", "0.25"),
    ("J", "decimal-time(now())", "number", "0.771009837962963"),
    ("J", "decimal-time(3.25)", "number", "0.25"),
    ("J", "decimal-time(1 div 0)", "number", "NaN"),
    ("J", "decimal-time('2017-06-14')", "number", "0"),
    ("J", "decimal-time('x')", "number", "NaN"),
    ("J", "number(date('1970-01-01'))", "number", "0"),
    ("J", "number(date('1969-12-31'))", "number", "-1"),
    ("J", "number(date('2008-09-05'))", "number", "14127"),
    ("J", "number(date('1941-12-07'))", "number", "-10252"),
    ("S number", "number('2008-09-05')", "number", "14127"),
    ("S number", "number('2026-08-27T08:27:00.000+07:00')", "number", "20692.060416666667"),
    ("J", "string(date('1989-11-09'))", "string", "1989-11-09"),
    ("J", "date('1996-02-29')", "date", "1996-02-29"),
    ("J", "date(0)", "date", "1970-01-01"),
    ("J", "date(1)", "date", "1970-01-02"),
    ("J", "date(-1)", "date", "1969-12-31"),
    ("J: a fraction is cut off", "date(-0.5)", "date", "1970-01-01"),
    ("J", "date(-10252)", "date", "1941-12-07"),
    ("J", "date(date('1989-11-09'))", "date", "1989-11-09"),
    ("E", "date('1970-1-2')", "date", "1970-01-02"),
    ("Q: truth is no date", "date(true())", "string", ""),
    ("E", "date('opv_3')", "string", ""),
    ("E", "date('')", "string", ""),
    ("J", "date('2001-12-26') > date('2001-12-25')", "boolean", "true"),
    ("J", "date('1969-07-20') < date('1969-07-21')", "boolean", "true"),
    ("J", "date('2004-05-01') = date('2004-05-01')", "boolean", "true"),
    ("J", "true() != date('1999-09-09')", "boolean", "false"),
    ("E", "'string' != date('1999-09-09')", "boolean", "true"),
    ("E", "'string' = date('1999-09-09')", "boolean", "false"),
    ("E", "date(0) = date('1970-01-01')", "boolean", "true"),
    ("E", "date(-10252) = date('1941-12-07')", "boolean", "true"),
    ("E", "date('2012-01-01') < today()", "boolean", "true"),
    ("E", "date('2100-01-02') > now()", "boolean", "true"),
    ("E", "now() > today()", "boolean", "true"),
    ("E", "today() <= now()", "boolean", "true"),
    ("E", "today() < (today() + 1)", "boolean", "true"),
    ("E", "today() > '1970-06-03'", "boolean", "true"),
    ("E", "today() + 1 < '1970-06-03'", "boolean", "false"),
    ("E", "'2017-06-14' < today() + 1", "boolean", "true"),
    ("E", "'2017-06-14' > today() - 1", "boolean", "true"),
    ("E", "'2015-07-15' < today()", "boolean", "true"),
    ("E", "10 + date('2012-07-24') = date('2012-08-03')", "boolean", "true"),
    ("E", "10 + '2012-07-24' = '2012-08-03'", "boolean", "true"),
    ("E", "today() > ('2012-01-01' + 10)", "boolean", "true"),
    ("E: sums of dates are numbers", "today() + 1", "number", "17332"),
    ("E: sums of dates are numbers", "'2018-01-01' + 1", "number", "17533"),
    ("E", "date('2018-01-01' + 1)", "date", "2018-01-02"),
    ("E", "date(10 + today())", "date", "2017-06-24"),
    ("S: days between", "date('2017-06-14') - '2017-04-02'", "number", "73"),
    ("S: years between", "int((today() - ${born}) div 365.25)", "number", "42"),
    (
        "Q: a day beside a moment begins at its midnight",
        "'2018-06-25' = date-time('2018-06-25T00:00:00')",
        "boolean",
        "true",
    ),
    (
        "Q: a day beside a moment begins at its midnight",
        "date('2018-06-25') < '2018-06-25T00:00:00.001'",
        "boolean",
        "true",
    ),
    ("X 3.4: two texts are compared as texts", "'2018-06-25' = '2018-06-25T00:00:00'", "boolean", "false"),
    (
        "S number: on either side of < they are moments",
        "'2018-06-25' < '2018-06-25T00:00:00.001Z'",
        "boolean",
        "true",
    ),
    ("J: a zone's moment is told by this clock", "date('2017-06-14T23:30:00-07:00')", "date", "2017-06-15"),
    (
        "J: a zone's moment is told by this clock",
        "format-date-time('2017-06-14T18:30:00.000+01:00', '%H:%M')",
        "string",
        "17:30",
    ),
    ("J", "decimal-date-time('1970-01-01T00:00:00Z')", "number", "0"),
    ("E", "decimal-date-time('1970-01-02T00:00:00.000Z')", "number", "1"),
    ("E", "decimal-date-time('1969-12-31T00:00:00Z')", "number", "-1"),
    ("W", "decimal-date-time('2018-04-24T15:30:00.000+06:00')", "number", "17645.395833333332"),
    ("E", "decimal-date-time('2018-04-24')", "number", "17645"),
    ("J", "decimal-date-time(3.5)", "number", "3.5"),
    ("S decimal-time", "decimal-time('12:00')", "number", "0.5"),
    ("S decimal-time", "decimal-time('18:00:00.000')", "number", "0.75"),
    ("S decimal-time", "decimal-time('06:00:00.000+00:00')", "number", "0.25"),
    ("E", "decimal-time('12:00:00.000-07:00') - decimal-time('06:00:00.000-07:00')", "number", "0.25"),
    ("E", "decimal-time('24:00:00.000-07:00')", "number", "NaN"),
    ("E", "decimal-time('06:00:00.000-24:00')", "number", "NaN"),
    ("E", "decimal-time('06:60:00.000-07:00')", "number", "NaN"),
    ("E", "decimal-time('06:00:60.000-07:00')", "number", "NaN"),
    ("E", "decimal-time('23:59:00.000-07:60')", "number", "NaN"),
    ("J", "format-date('2018-01-02T10:20:30.123', '%Y-%m-%e %H:%M:%S')", "string", "2018-01-2 10:20:30"),
    ("E", "format-date('2001-12-31', '%b %e, %Y')", "string", "Dec 31, 2001"),
    ("E", "format-date('2012-07-23', '%Y/%n | %y/%m | %b')", "string", "2012/7 | 12/07 | Jul"),
    ("E", "format-date('2012-08-08', '%M | %S | %3')", "string", "00 | 00 | 000"),
    (
        "E",
        "format-date-time(date-time(decimal-date-time('2003-03-12') + 280), '%b %e, %Y')",
        "string",
        "Dec 17, 2003",
    ),
    ("E", "format-date('not a date', '%M')", "string", ""),
    ("S format-date: a number of days", "format-date(14127, '%d/%m/%Y')", "string", "05/09/2008"),
    (
        "S format-date-time",
        "format-date-time('2017-06-14T18:30:15.250Z', '%H:%M:%S.%3')",
        "string",
        "18:30:15.250",
    ),
    ("E", "if(true(), today(), '')", "date", "2017-06-14"),
    ("E", "coalesce('', today())", "date", "2017-06-14"),
    ("Q: whole days have no clock", "string(date-time(1))", "string", "1970-01-02T00:00:00.000"),
]


@pytest.mark.parametrize("row", [*MOMENTS], ids=str)
def test_an_expression_means_what_its_source_says(row: Row) -> None:
    checked(row)


ZONES = [
    # In June the clock in London is an hour ahead of Greenwich, in January it is not.
    ("Europe/London", "format-date-time('2017-06-14T17:30:00Z', '%H:%M')", "18:30"),
    ("Europe/London", "format-date-time('2017-01-14T17:30:00Z', '%H:%M')", "17:30"),
    ("Europe/London", "format-date-time('2017-06-14T18:30:00.000+01:00', '%H:%M')", "18:30"),
    ("Europe/London", "date('2017-06-14T23:30:00Z')", "2017-06-15"),
    (
        "Europe/London",
        "decimal-date-time('2017-06-14T01:00:00') = decimal-date-time('2017-06-14T00:00:00Z')",
        "true",
    ),
    ("Europe/London", "number('2017-06-14')", "17331"),
    ("Europe/London", "'2017-06-14' <= date-time('2017-06-14T00:00:00')", "true"),
    ("Europe/London", "format-date(17331, '%Y-%m-%d %H')", "2017-06-14 00"),
    ("Europe/London", "date(today() + 1)", "2017-06-15"),
    # Enketo's and Web Forms' own tests run on a clock seven hours behind.
    ("America/Phoenix", "decimal-time('06:00:00.000-07:00')", "0.25"),
    ("America/Phoenix", "decimal-time('06:00:00.000-01:00')", "0"),
    ("America/Phoenix", "round(decimal-time('23:59:00.000-13:00'), 3)", "0.249"),
    ("America/Phoenix", "format-date('2017-05-26T00:00:01-07:00', '%a %b')", "Fri May"),
    ("America/Phoenix", "format-date('2017-05-26T23:59:59-07:00', '%a %b')", "Fri May"),
    ("America/Phoenix", "round(decimal-date-time('1970-01-01T00:00:00'), 6)", "0.291667"),
    ("America/Phoenix", "'2018-06-25' < '2018-06-25T00:00:00.000-07:00'", "false"),
    ("America/Phoenix", "'2018-06-25' < '2018-06-25T00:00:00.001-07:00'", "true"),
    # Where the calendar ends, a moment stays as it was written.
    ("Asia/Tokyo", "format-date('9999-12-31T23:59:00Z', '%Y')", "9999"),
    ("Asia/Tokyo", "decimal-date-time('0001-01-01T00:00:00') < 0", "true"),
]


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="this system's clock cannot be set for a test")
@pytest.mark.parametrize(("zone", "expression", "text"), ZONES)
def test_moments_are_told_by_the_laptops_own_clock(
    monkeypatch: pytest.MonkeyPatch, zone: str, expression: str, text: str
) -> None:
    monkeypatch.setenv("TZ", zone)
    time.tzset()
    assert to_text(evaluated(expression)) == text
