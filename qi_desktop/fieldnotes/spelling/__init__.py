"""British spelling: what is not a word, what may have been meant, and an inspection's own words."""
