"""Conflicts that are alike are settled together: by whose value it is, or by the value."""

from dataclasses import replace

from qi_desktop.merging.settling.alike import alike, combinations_of, decisions_like
from qi_desktop.merging.settling.combining import combined
from qi_desktop.merging.settling.model import Matter, Option, Put, Sort


def matter(key: str, *given: tuple[str, str], sort: Sort = Sort.VALUES) -> Matter:
    options = tuple(
        Option(words, (Put("answer", key, "value", words),), by.title(), by) for by, words in given
    )
    return Matter(key, sort, "answer", key, "value", key, "", "", options)


FIRST = matter("one", ("ada", "yes"), ("bo", "no"))
SAME_PEOPLE = matter("two", ("ada", "weekly"), ("bo", "daily"))
SAME_VALUES = matter("three", ("cy", "no"), ("di", "yes"))
OTHER = matter("four", ("cy", "weekly"), ("di", "daily"))
ALL = [FIRST, SAME_PEOPLE, SAME_VALUES, OTHER]


def test_alike_are_those_between_the_same_people_or_the_same_values() -> None:
    assert alike(FIRST, ALL) == [SAME_PEOPLE, SAME_VALUES]
    assert alike(OTHER, ALL) == [SAME_PEOPLE, SAME_VALUES]
    assert alike(matter("five", ("ada", "yes"), ("bo", "no"), sort=Sort.TEXT), ALL) == []


def test_keeping_one_person_s_value_keeps_theirs_elsewhere_and_between_others_the_same_value() -> None:
    kept = decisions_like(FIRST, FIRST.options[0], alike(FIRST, ALL))
    assert [(one.matter.key, one.option.words) for one in kept] == [("two", "weekly"), ("three", "yes")]


def test_what_says_nothing_of_another_matter_settles_nothing_there() -> None:
    third = matter("six", ("ada", "yes"), ("ada", "no"), ("bo", "maybe"))
    assert decisions_like(FIRST, FIRST.options[0], [third]) == []


def test_only_combinations_without_a_clash_are_taken_many_at_a_time() -> None:
    def text(key: str, one: str, other: str) -> Matter:
        base = matter(key, ("ada", one), ("bo", other), sort=Sort.TEXT)
        woven = combined("He came late. She rang.", one, other)
        return replace(base, combination=woven)

    easy = text("a", "He came very late. She rang.", "He came late. She never rang.")
    hard = text("b", "He came early. She rang.", "He came often. She rang.")
    assert [(one.matter.key, one.option.words) for one in combinations_of([easy, hard, FIRST])] == [
        ("a", "He came very late. She never rang.")
    ]
