"""Stage 1, setting up: the inspection, its providers, offices and team, and the eligible case list."""
