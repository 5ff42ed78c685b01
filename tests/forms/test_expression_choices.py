"""What was chosen in questions with choices, and places on the earth.

The first column names the source: see tests/forms/evaluating.py.
"""

import pytest

from tests.forms.evaluating import Row, checked

CHOICES: list[Row] = [
    ("S selected", "selected(${chosen}, 'baby')", "boolean", "true"),
    ("S selected", "selected(${chosen}, 'bab')", "boolean", "false"),
    ("J", "selected(${chosen}, '  apple ')", "boolean", "true"),
    ("J", "is-selected('1 2', 2)", "boolean", "true"),
    ("S selected", "selected('', 'apple')", "boolean", "false"),
    ("S selected-at", "selected-at(${chosen}, 2)", "string", "crimson"),
    ("S selected-at", "selected-at(${chosen}, 3)", "string", ""),
    ("S selected-at", "selected-at(${chosen}, -1)", "string", ""),
    ("S count-selected", "count-selected(${chosen})", "number", "3"),
    ("S count-selected", "count-selected('')", "number", "0"),
    ("S jr:choice-name", "jr:choice-name('apple', '${chosen}')", "string", "A red apple"),
    ("S jr:choice-name", "jr:choice-name('apple', ' /data/chosen ')", "string", "A red apple"),
    ("S jr:choice-name", "jr:choice-name('apple pear', ${chosen})", "string", "A red apple, pear"),
    ("S jr:choice-name", "jr:choice-name('', ${chosen})", "string", ""),
    ("J", "selected('apple baby crimson', 'apple')", "boolean", "true"),
    ("J", "selected('apple baby crimson', 'crimson')", "boolean", "true"),
    ("J", "selected('apple baby crimson', '  baby  ')", "boolean", "true"),
    ("J", "selected('apple baby crimson', 'babby')", "boolean", "false"),
    ("J", "selected('apple baby crimson', 'bab')", "boolean", "false"),
    ("J", "selected('apple', 'ovoid')", "boolean", "false"),
    ("E: nothing chosen", "selected('', '')", "boolean", "true"),
    ("E: nothing chosen", "selected(${blank}, '')", "boolean", "true"),
    ("E: nothing chosen", "selected('apple', '')", "boolean", "false"),
    ("Q: numbers as names, which JavaRosa refuses", "selected('1 2 10', 10)", "boolean", "true"),
    ("S selected", "selected(${blank}, 'apple')", "boolean", "false"),
    ("S selected", "not(selected(${chosen}, 'pear')) and selected(${chosen}, 'apple')", "boolean", "true"),
    ("E", "selected-at('zero one two three', '1')", "string", "one"),
    ("E", "selected-at('zero one two three', 4)", "string", ""),
    ("E", "selected-at('zero one', 0)", "string", "zero"),
    ("E", "selected-at('', 0)", "string", ""),
    ("S selected-at: not a place", "selected-at('zero one', '')", "string", ""),
    ("S count-selected", "count-selected('  ab   cd ')", "number", "2"),
    ("S count-selected", "count-selected('ab')", "number", "1"),
    ("S jr:choice-name", "jr:choice-name(selected-at(${chosen}, 0), '${chosen}')", "string", "A red apple"),
    ("S jr:choice-name: a choice without words", "jr:choice-name('pear', '${chosen}')", "string", "pear"),
]

EARTH: list[Row] = [
    ("E", "area(${shape})", "number", "2333220.77"),
    ("E", "distance(${shape})", "number", "5724.36"),
    ("E", "area(${trace})", "number", "151451.76"),
    ("E", "distance(${trace})", "number", "1800.69"),
    ("E", "area('7.9377 -11.5845 0 0;7.9324 -11.5902 0 0')", "number", "0"),
    ("E", "distance('7.9377 -11.5845 0 0;7.9324 -11.5902 0 0')", "number", "861.99"),
    ("E", "distance('7.9377 -11.5845 0 0;7.9377 -11.5845 0 0')", "number", "0"),
    ("E", "distance('0 0;0 1')", "number", "111318.85"),
    ("E", "distance('0 0;0 90')", "number", "10018696.05"),
    ("E", "distance('90 0;90 1')", "number", "0"),
    ("J: a semicolon at the end", "distance('0 1 0 0; 0 91 0 0; 0 1 0 0;')", "number", "20037392.1"),
    ("W: several places", "distance('0 0', '0 1')", "number", "111318.85"),
    ("S area", "enclosed-area(${shape})", "number", "2333220.77"),
    ("E", "area('5000 5000; 5000 5000')", "number", "NaN"),
    ("E", "distance('a')", "number", "NaN"),
    ("E", "area('')", "number", "NaN"),
    ("E", "distance(${blank})", "number", "NaN"),
    ("E", "distance('1 2 3 4 5')", "number", "NaN"),
    ("J geofence", "geofence('1 1', '0 0;0 2;2 2;2 0;0 0')", "boolean", "true"),
    ("J geofence", "geofence('3 1', '0 0;0 2;2 2;2 0;0 0')", "boolean", "false"),
    ("Q: an open fence is closed", "geofence('1 1', '0 0;0 2;2 2;2 0')", "boolean", "true"),
    ("Q: no place is nowhere", "geofence('', '0 0;0 2;2 2;2 0;0 0')", "boolean", "false"),
    ("Q: no place is nowhere", "geofence('1 1', ${blank})", "boolean", "false"),
]


@pytest.mark.parametrize("row", [*CHOICES, *EARTH], ids=str)
def test_an_expression_means_what_its_source_says(row: Row) -> None:
    checked(row)
