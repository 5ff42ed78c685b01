"""What goes out: the evening's send, the list of what was sent and whether it arrived, and the places."""
