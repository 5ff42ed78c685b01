"""The ledger: the one door for writing, and the reason merging is safe (DESIGN, section 2)."""
