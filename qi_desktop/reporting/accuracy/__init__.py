"""Rounds of factual accuracy: a draft sent to a provider, the points that came back, what was decided."""
