"""Whatever is typed is understood; what is meant is said to the index without a mistake."""

import sqlcipher3
from hypothesis import given, settings
from hypothesis import strategies as st

from qi_desktop.fieldnotes.searching.query import (
    All,
    Any,
    Term,
    Tree,
    expression,
    fulfilled,
    terms,
    understood,
)
from tests.thoroughness import examples


def word(text: str) -> Term:
    return Term(text)


def test_words_side_by_side_must_all_be_there() -> None:
    assert understood("late plans") == All((word("late"), word("plans")))
    assert understood("late AND plans") == All((word("late"), word("plans")))


def test_not_binds_closest_then_and_then_or() -> None:
    assert understood("a b OR c NOT d") == Any(
        (All((word("a"), word("b"))), All((word("c"),), but=(word("d"),)))
    )


def test_a_minus_is_not_and_small_words_are_words() -> None:
    assert understood("home -court") == All((word("home"),), but=(word("court"),))
    assert understood("safe and not late") == All(tuple(map(word, ("safe", "and", "not", "late"))))


def test_brackets_group_and_may_stay_open() -> None:
    meant = All((Any((word("a"), word("b"))), word("c")))
    assert understood("(a OR b) c") == meant
    assert understood("c (a OR b") == All((word("c"), Any((word("a"), word("b")))))


def test_a_phrase_may_stay_open_while_it_is_typed() -> None:
    assert understood('"risk of ha', typing=True) == Term("risk of ha", begins=True)
    assert understood('"risk of harm"', typing=True) == Term("risk of harm")


def test_a_phrase_may_stand_in_curly_marks() -> None:
    assert understood("“risk of harm” OR plan") == Any((Term("risk of harm"), word("plan")))


def test_the_word_being_typed_may_go_on_from_two_letters() -> None:
    assert understood("ho", typing=True) == Term("ho", begins=True)
    assert understood("h", typing=True) == word("h")
    assert understood("home ", typing=True) == word("home")
    assert understood("h*") == Term("h", begins=True)


def test_signs_alone_and_exclusions_alone_ask_for_nothing() -> None:
    for text in ("", "   ", "—", "()", ')("', "AND", "NOT home", "-home", "🙂", "*", '""'):
        assert understood(text) is None


def test_what_is_excluded_is_not_marked() -> None:
    meant = understood('plan NOT late "at home"')
    assert meant is not None
    assert terms(meant) == [word("plan"), word("at home")]


@settings(max_examples=examples(60))
@given(st.text(st.sampled_from("ab \"()*-OR ANDNOT🙂'{}:^+é"), max_size=40), st.booleans())
def test_nothing_that_can_be_typed_is_a_mistake_to_the_index(text: str, typing: bool) -> None:  # noqa: FBT001
    meant = understood(text, typing=typing)
    if meant is not None:
        database = sqlcipher3.connect(":memory:")
        database.execute("create virtual table held using fts5 (title, words, marks)")
        database.execute(
            "select count(*) from held where held match ?", (f"{{title words}} : {expression(meant)}",)
        )
        database.close()


WORDS = st.sampled_from(("ash", "birch", "cedar", "elm"))


def all_of(parts: list[Tree], but: list[Tree]) -> Tree:
    return All(tuple(parts), tuple(but))


def any_of(parts: list[Tree]) -> Tree:
    return Any(tuple(parts))


def grown(inside: st.SearchStrategy[Tree]) -> st.SearchStrategy[Tree]:
    several = st.lists(inside, min_size=2, max_size=3)
    return st.builds(
        all_of, st.lists(inside, min_size=1, max_size=3), st.lists(inside, max_size=2)
    ) | st.builds(any_of, several)


def a_term(words: str) -> Tree:
    return Term(words)


TREES: st.SearchStrategy[Tree] = st.recursive(WORDS.map(a_term), grown, max_leaves=6)


def fits(tree: Tree, words: set[str]) -> bool:
    match tree:
        case Term(one):
            return one in words
        case Any(parts):
            return any(fits(part, words) for part in parts)
        case All(parts, but):
            return all(fits(part, words) for part in parts) and not any(fits(part, words) for part in but)


@settings(max_examples=examples(40))
@given(TREES, st.lists(st.sets(WORDS), max_size=8))
def test_terms_put_together_say_what_the_index_says(tree: Tree, texts: list[set[str]]) -> None:
    wanted = {number for number, words in enumerate(texts, start=1) if fits(tree, words)}
    together = fulfilled(
        tree, lambda term: frozenset(number for number, words in enumerate(texts, 1) if term.words in words)
    )
    assert together == wanted
    database = sqlcipher3.connect(":memory:")
    database.execute("create virtual table held using fts5 (words)")
    database.executemany(
        "insert into held (rowid, words) values (?, ?)",
        [(number, " ".join(sorted(words))) for number, words in enumerate(texts, start=1)],
    )
    found = database.execute("select rowid from held where held match ?", (expression(tree),))
    assert {number for (number,) in found} == wanted
    database.close()
