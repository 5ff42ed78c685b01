"""Guides: the questions to ask in a session, a list for each role, ticked as they are covered."""
