"""The history of the whole file: what was done, by whom and when, and taking one act back."""
