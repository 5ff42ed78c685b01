"""Typed text on its way to the ledger: on disk within a second, one change when the field is left."""

from qi_desktop.ui.drafting.field import CHANGE_AFTER_MS, KEEP_WITHIN_MS, Drafting

__all__ = ["CHANGE_AFTER_MS", "KEEP_WITHIN_MS", "Drafting"]
