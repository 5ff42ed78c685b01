"""Taking bundles in: a union of changes, conflicts shown, a named person decides."""
