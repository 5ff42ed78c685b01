"""The page of the inspection itself: providers, offices, team, case list."""
