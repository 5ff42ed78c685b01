"""A control for every type of question."""
