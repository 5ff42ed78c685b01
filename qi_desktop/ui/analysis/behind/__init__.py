"""What stands behind a count: its cases with their evidence, its parts, and how it is said."""
