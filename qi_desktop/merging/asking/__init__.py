"""Questions about a conflict that travel to the one who can answer them, and come back answered."""
