"""Finding what was written down, wherever it stands: words, phrases, beginnings of words, and, or, not."""
