"""The life of an assessment: its state, the acts it allows, what is missing, comments, history."""
