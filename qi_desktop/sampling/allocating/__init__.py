"""Allocating: who inspects which sampled case, and when its officer is interviewed."""
