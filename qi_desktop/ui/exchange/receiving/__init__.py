"""Receiving a handover, in the central team's own file."""
