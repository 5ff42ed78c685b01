"""A handover as it arrives at the central team."""
