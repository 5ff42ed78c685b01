"""Beside the question: guidance, evidence, comments, and what others said."""
