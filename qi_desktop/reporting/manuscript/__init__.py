"""The report in reading order as plain blocks, for every form of it that flows without pages."""
