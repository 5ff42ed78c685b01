"""Guides on the screen: read by everybody, written by the lead."""
