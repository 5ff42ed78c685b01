"""Themes in their tree, and every passage coded to one with its source."""
