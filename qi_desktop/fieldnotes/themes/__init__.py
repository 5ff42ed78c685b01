"""Themes: the subjects that come up again and again, joined where two people invent the same one."""
