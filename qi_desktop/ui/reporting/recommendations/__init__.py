"""Recommendations on the screen: who should act, what they should do, from which findings it follows."""
