"""The interviews of week one: one inspector's days and hours, and what waits to be arranged."""
