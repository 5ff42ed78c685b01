"""Patterns of regex(): Java's way of writing, and no pattern that can hang the window."""

import re
import time
from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from qi_desktop.forms.expressions.errors import WrongArguments
from qi_desktop.forms.expressions.expression import compile_expression
from qi_desktop.forms.expressions.patterns import PatternFault, read_pattern
from tests.forms.evaluating import evaluated
from tests.thoroughness import examples

MATCHING = [
    ("", "", True),
    ("[0-9]+", "12345", True),
    ("[0-9]+", "12345x", False),
    ("^[A-Z]{2}\\d{6}[A-D]?$", "QQ123456C", True),
    ("^[A-Z]{2}\\d{6}[A-D]?$", "QQ12345C", False),
    ("[A-Za-z0-9._%+-]+@[A-Za-z0-9.-]+\\.[A-Za-z]{2,4}", "ann@example.org", True),
    ("[A-Za-z0-9._%+-]+@[A-Za-z0-9.-]+\\.[A-Za-z]{2,4}", "ann@example", False),
    ("(\\d{3}-)?\\d{4}", "555-1234", True),
    ("a|b|", "", True),
    ("(cat|dog)s?", "dogs", True),
    ("\\w+", "été", False),
    ("\\p{L}+", "été", True),
    ("\\p{Lu}\\p{Ll}*", "Éva", True),
    ("\\pL\\P{L}", "a1", True),
    ("\\p{Alpha}+\\p{Punct}", "abc!", True),
    ("\\P{Alpha}", "1", True),
    ("[\\p{L}\\d -]+", "Été 12-b", True),
    ("[^\\p{L}]+", "12", True),
    ("[^\\p{L}]+", "1é", False),
    ("[\\\\a]+", "\\a\\", True),
    ("[]a]+", "]a", True),
    ("[a-c-]+", "a-c", True),
    ("[\\u0041-\\x43]", "B", True),
    ("\\Qa.b\\E+", "a.b", True),
    ("\\Qa.b", "a.b", True),
    ("a.c", "a\nc", False),
    ("(?s)a.c", "a\nc", True),
    ("(?i)abc", "aBC", True),
    ("(?i)(a|a)+", "AaA", True),
    ("(?=.*\\d)(?=.*[a-z])[a-z0-9]{4,8}", "abc1", True),
    ("(?=.*\\d)(?=.*[a-z])[a-z0-9]{4,8}", "abcd", False),
    ("(?!00)\\d{2}", "00", False),
    ("(?!00)\\d{2}", "01", True),
    (".*(?<=b)c", "abc", True),
    (".*(?<!b)c", "abc", False),
    (".*(?<=(?=a).*b)", "aabb", True),
    (".*(?<=(?=a).*b)c", "bbbc", False),
    ("(?<year>\\d{4})-(?:\\d{2})", "2017-06", True),
    ("\\bcat\\b.*", "cat flap", True),
    ("(\\bcat\\b|x)*\\B", "catx", False),
    ("(a|b)*\\bc?", "ab", True),
    ("(a|aa)+$", "aaa", True),
    ("(^a|b$)+", "ab", True),
    ("(a\\Z|a\\z)*", "a", True),
    ("x{2}", "xx", True),
    ("x{,2}", "xx", True),
    ("x{2,}", "x", False),
    ("x{a}", "x{a}", True),
    ("a+?b*?", "aab", True),
    ("[ \\t\\n]+", " \t\n", True),
    ("\\h+\\S", " \tx", True),
]


@pytest.mark.parametrize(("pattern", "text", "expected"), MATCHING)
def test_a_pattern_matches_the_whole_answer(pattern: str, text: str, expected: bool) -> None:  # noqa: FBT001  a table
    read = read_pattern(pattern)
    assert read.matches(text) is expected
    assert read.program.matches(text, ignores_case=read.ignores_case) is expected


@pytest.mark.parametrize(
    ("pattern", "position", "reason"),
    [
        ("[", 0, "without its closing one"),
        ("a(b", 1, "without its closing one"),
        ("a)b", 1, "without its opening one"),
        ("*a", 0, "nothing stands before it"),
        ("^*", 1, "nothing stands before it"),
        ("a**", 2, "a repetition of a repetition"),
        ("a++", 2, "never gives back"),
        ("a{3,1}", 1, "from low to high"),
        ("a{9999}", 1, "at most 1,000"),
        ("[z-a]", 2, "from low to high"),
        ("\\k", 0, "no meaning here"),
        ("\\1", 0, "no meaning here"),
        ("ab\\", 2, "no meaning here"),
        ("\\p{Nonsense}", 0, "no kind of character"),
        ("[a&&[b]]", 2, "a kind within a kind"),
        ("(?>a)", 0, "a kind not known here"),
        ("(?<year", 3, "without its closing >"),
        ("(" * 40 + ")" * 40, 30, "nested too deeply"),
        ("((a{1000}){1000}){1000}", 0, "too many repetitions"),
        ("a" * 2001, 2000, "more than 2,000 characters"),
    ],
)
def test_a_pattern_nobody_can_read_is_refused_at_its_place(pattern: str, position: int, reason: str) -> None:
    with pytest.raises(PatternFault) as refusal:
        read_pattern(pattern)
    assert (refusal.value.position, reason in refusal.value.reason) == (position, True), refusal.value.reason


def test_a_written_pattern_is_refused_with_the_form() -> None:
    with pytest.raises(WrongArguments) as refusal:
        compile_expression("regex(., '[0-9')")
    assert (refusal.value.position, refusal.value.function) == (10, "regex")
    assert "regex() cannot read this pattern: a bracket [" in str(refusal.value)


def test_a_reckoned_pattern_nobody_can_read_matches_nothing() -> None:
    assert evaluated("regex('a', concat('[', ''))") is False


HOSTILE = [
    ("(a+)+$", "a" * 40 + "!"),
    ("(a|aa)+$", "a" * 40 + "!"),
    ("(a|a)*b", "a" * 60),
    ("(.*)*(.*)*(.*)*x", "a" * 200),
    ("a?" * 40 + "a" * 40, "a" * 39),
    ("(x+x+)+y", "x" * 60),
    (".*.*.*.*.*.*=.*", "a" * 400),
    ("([a-zA-Z0-9])(([\\-.]|[_]+)?([a-zA-Z0-9]+))*(@){1}[a-z0-9]+", "a" * 60),
    ("(?=(a+)+$)a*!", "a" * 50 + "!"),
    ("(a{1,100}){1,100}b", "a" * 3000),
    ("((?=.*a)(?=.*b).)*c", "ab" * 3000),
    ("((?=.*!).|.)*", "ab" * 3000),
]


@pytest.mark.parametrize(("pattern", "text"), HOSTILE)
def test_no_pattern_hangs_the_window(pattern: str, text: str) -> None:
    started = time.process_time()
    assert read_pattern(pattern).matches(text) is False
    # Less than a second, and a few when every line run is counted; without the bound it would be years.
    assert time.process_time() - started < 15


SIGNS = some.sampled_from(["a", "b", "[ab]", "[^a]", ".", "\\w", "\\d", "1"])
EDGES = some.sampled_from(["(a|b)", "^", "$", "\\b", "(?=a)"])
TIMES = some.sampled_from(["", "", "*", "+", "?", "{2}", "{0,2}", "{1,}"])
PATTERNS = some.recursive(
    some.builds("{}{}".format, SIGNS, TIMES) | EDGES,
    lambda inner: (
        some.builds("{}{}".format, inner, inner)
        | some.builds("(?:{}|{})".format, inner, inner)
        | some.builds("({}){}".format, inner, TIMES)
    ),
    max_leaves=5,
)


@settings(max_examples=examples(300))
@given(PATTERNS, some.text("ab1 \n", max_size=6))
def test_walking_all_ways_agrees_with_backtracking(pattern: str, text: str) -> None:
    read = read_pattern(pattern)
    # Java's end may stand before a last line break, and its dot stops at more line breaks than Python's.
    expected = re.fullmatch(pattern.replace(".", "[^\n\r\x85]"), text, re.ASCII) is not None
    assert read.program.matches(text) is expected
    assert read.matches(text) is expected


@given(some.text("ab\\[](){}|*+?^$.,-<>=!:PpLQE0 1", max_size=12), some.text("ab1", max_size=5))
def test_whatever_the_pattern_it_is_read_or_refused(pattern: str, text: str) -> None:
    with suppress(PatternFault):
        read_pattern(pattern).matches(text)
