"""Allocating: who inspects which sampled case, and who must be kept apart from one."""
