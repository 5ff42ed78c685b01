"""What is held of a file is what stands in it: any change, from anywhere, makes it be read anew."""

from collections.abc import Callable

import pytest

from qi_desktop.storage.workspace import Workspace


def counting(workspace: Workspace) -> tuple[Callable[[], str], list[str]]:
    """Return a question whose answers are noted each time it is really asked."""
    asked: list[str] = []

    def title() -> str:
        found = workspace.database.value("select title from inspection") or ""
        asked.append(found)
        return found

    return lambda: workspace.holding.read("title", title), asked


def put_title(workspace: Workspace, title: str) -> None:
    with workspace.ledger.entry("create_inspection") as entry:
        entry.put("inspection", "one", title=title)


def test_without_being_asked_to_nothing_is_held(workspace: Workspace) -> None:
    ask, asked = counting(workspace)
    assert (ask(), ask()) == ("", "")
    assert len(asked) == 2


def test_a_question_is_asked_once_as_long_as_nothing_changes(workspace: Workspace) -> None:
    ask, asked = counting(workspace)
    put_title(workspace, "Suffolk")
    with workspace.holding.on():
        assert (ask(), ask()) == ("Suffolk", "Suffolk")
        with workspace.holding.on():
            assert ask() == "Suffolk"
        assert ask() == "Suffolk"
    assert len(asked) == 1
    with workspace.holding.on():
        ask()
    assert len(asked) == 2


def test_a_change_made_here_is_seen_at_once(workspace: Workspace) -> None:
    ask, _ = counting(workspace)
    with workspace.holding.on():
        assert ask() == ""
        put_title(workspace, "Suffolk")
        assert ask() == "Suffolk"


def test_a_change_made_on_another_connection_is_seen_at_once(workspace: Workspace) -> None:
    ask, _ = counting(workspace)
    with workspace.holding.on():
        assert ask() == ""
        with workspace.second_connection() as other:
            put_title(other, "Suffolk")
        assert ask() == "Suffolk"


def test_what_an_act_wrote_and_took_back_is_never_held(workspace: Workspace) -> None:
    ask, _ = counting(workspace)
    with workspace.holding.on():
        with pytest.raises(RuntimeError), workspace.ledger.entry("create_inspection") as entry:
            entry.put("inspection", "one", title="Suffolk")
            ask()
            raise RuntimeError
        assert ask() == ""
