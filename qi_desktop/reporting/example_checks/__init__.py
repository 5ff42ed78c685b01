"""The second look at a practice example, by somebody who did not write it."""
