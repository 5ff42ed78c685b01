"""What this program is: its version, what it is built from, an update of it, and whether it works here."""
