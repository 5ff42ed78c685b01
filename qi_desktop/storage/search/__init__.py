"""The index of words over everything written down: one laptop's own, made from the rows, never sent."""
