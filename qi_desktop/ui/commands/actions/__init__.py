"""The actions, page by page."""
