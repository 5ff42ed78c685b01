"""Replacing: who stands in for a sampled case that falls out."""
