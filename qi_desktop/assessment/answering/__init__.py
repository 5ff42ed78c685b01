"""One case assessment being answered: read whole once, then settled answer by answer."""
