"""How the program looks and behaves on this laptop: declared, described, remembered, changed at once."""
