"""What the central team receives: whole inspections, checked, kept side by side."""
