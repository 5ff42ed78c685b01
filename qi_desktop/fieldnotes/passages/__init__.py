"""Passages: stretches of notes that were marked and coded, found again however the note was edited."""
