"""Backups of a workspace: which there are, what is in them, and that one is tried now and then."""
