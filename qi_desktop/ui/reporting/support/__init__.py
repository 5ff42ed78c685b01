"""What something of the report rests on: listed, added from everything there is, put in order, opened."""
