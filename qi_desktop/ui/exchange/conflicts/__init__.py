"""The face on which conflicts are looked at and settled."""
