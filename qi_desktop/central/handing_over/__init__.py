"""The lead's last act: everything, merged and checked, sealed to the central team."""
