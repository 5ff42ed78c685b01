"""Taking in a provider's list: which column is which, what would come of it, and what came of it."""
