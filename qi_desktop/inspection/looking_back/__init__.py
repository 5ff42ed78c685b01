"""Looking back over everything that was done, and taking one act back where nothing rests on it."""
