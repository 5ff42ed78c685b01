"""The keys of the program on paper."""
