"""Recommendations: who should act, and what they should do."""
