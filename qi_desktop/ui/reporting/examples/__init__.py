"""Practice examples on the screen: told, with names settled, and read by a second person."""
