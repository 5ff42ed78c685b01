"""This laptop: its card, its keys, its passphrase, and the way back where that is lost."""
