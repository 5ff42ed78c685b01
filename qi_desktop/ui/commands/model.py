"""What an action is: a name, where it is done, the control it presses and the keys for it (no Qt)."""

from __future__ import annotations

from dataclasses import dataclass

from qi_desktop.ui.language import tr

EVERYWHERE = ""
"""The page of what can be done on every page."""
ANYBODY: frozenset[str] = frozenset()
LEAD = frozenset({"lead"})
LEADS = frozenset({"lead", "quality_lead"})


@dataclass(frozen=True, slots=True)
class Action:
    """One thing that can be done: pressing the control of that spoken name does it, or else its keys do."""

    name: str
    keys: str = ""
    press: str = ""
    picture: str = ""
    also: str = ""
    """Other words a person may look for."""
    on: str = ""
    """The list whose chosen row it is about."""
    needs: str = ""
    """What has to be there first, told where it cannot be done."""
    by: frozenset[str] = ANYBODY
    """The roles whose window has it; no role is named where everybody's has."""

    @property
    def control(self) -> str:
        """Return the spoken name of what it presses."""
        return self.press or self.name


@dataclass(frozen=True, slots=True)
class Key:
    """Keys that work only where the keyboard stands, so that they are listed and nothing more."""

    keys: str
    does: str


@dataclass(frozen=True, slots=True)
class Group:
    """What belongs together on a page, and which controls are pressed to come to it."""

    title: str
    page: str
    rows: tuple[Action | Key, ...]
    way: tuple[str, ...] = ()
    by: frozenset[str] = ANYBODY

    @property
    def actions(self) -> tuple[Action, ...]:
        """Return what can be done, without what is only a key."""
        return tuple(row for row in self.rows if isinstance(row, Action))


@dataclass(frozen=True, slots=True)
class Placed:
    """An action and the group it belongs to; without an action, the way to the group itself."""

    group: Group
    action: Action | None = None

    @property
    def name(self) -> str:
        """Return what it is called where all actions are listed."""
        return self.action.name if self.action else self.group.title

    @property
    def words(self) -> str:
        """Return what it is called, in the language that is spoken."""
        return said(self.name)

    @property
    def keys(self) -> str:
        """Return its keys, or nothing."""
        return self.action.keys if self.action else ""

    def is_for(self, role: str) -> bool:
        """Tell whether a role has it; where nobody is signed in, everything is offered."""
        asked = (self.group.by, self.action.by if self.action else ANYBODY)
        return not role or all(role in by for by in asked if by)


def said(name: str) -> str:
    """Return a name as controls speak it: translated whole, or else part by part as they put it together."""
    whole = tr(name)
    return whole if whole != name else ": ".join(tr(part) for part in name.split(": "))
