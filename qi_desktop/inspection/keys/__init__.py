"""Whose keys are whose: cards and their proof, verified, ended and revoked keys, recovery."""
