"""A newer form, and the answers to questions it no longer asks."""
