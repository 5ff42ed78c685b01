"""Beside a text that is to be published: whom it gives away, and what becomes of each name."""
