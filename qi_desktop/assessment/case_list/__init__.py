"""The list of sampled cases: how far each has come, sorted and filtered at any length."""
