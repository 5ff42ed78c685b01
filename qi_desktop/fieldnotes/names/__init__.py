"""Whoever the inspection knows by name, reference, place or birth date, found in what is to be published."""
