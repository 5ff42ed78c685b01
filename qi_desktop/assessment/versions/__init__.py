"""Versions of the form: what a newer one asks otherwise, and moving a case to it without losing an answer."""
