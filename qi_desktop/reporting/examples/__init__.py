"""Practice examples: cases told under a changed name."""
