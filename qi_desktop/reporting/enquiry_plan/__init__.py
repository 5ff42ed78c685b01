"""The plan for week two on paper: a page a person, and the whole team's days at a glance."""
