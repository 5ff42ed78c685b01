"""The review: what speaks for the sample and what against it, number by number, and what is said of it."""
