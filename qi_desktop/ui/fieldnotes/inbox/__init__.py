"""The inbox: what was caught in passing, filed where it belongs."""
