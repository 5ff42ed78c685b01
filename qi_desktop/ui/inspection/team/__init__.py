"""The team: who they are, whose cards are here, and how far their keys can be relied upon."""
