"""The recovery key of an inspection on paper: printed once, and kept nowhere else."""
