"""The search for unused cycles rests while a long list is made, and goes on whatever happened."""

import gc

import pytest

from qi_desktop.foundation import collecting
from qi_desktop.foundation.collecting import uncollected

pytestmark = pytest.mark.usefixtures("searching")


def test_the_search_rests_inside_and_goes_on_after() -> None:
    with uncollected():
        assert not gc.isenabled()
        with uncollected():
            pass
        assert not gc.isenabled()
    assert gc.isenabled()


def test_the_search_goes_on_after_a_failure() -> None:
    with pytest.raises(KeyError), uncollected():
        raise KeyError
    assert gc.isenabled()


def test_it_goes_on_only_when_the_last_of_several_has_let_go() -> None:
    collecting.hold_off()
    with uncollected():
        collecting.go_on()
        assert not gc.isenabled()
    assert gc.isenabled()
