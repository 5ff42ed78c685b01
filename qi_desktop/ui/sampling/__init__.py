"""The page of the sample: its balance, its coverage, its cases, its review."""
