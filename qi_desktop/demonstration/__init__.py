"""The whole Suffolk inspection with invented people, run through the same services as the window."""
