"""Taking in: what files would bring is shown first, then they come in together."""
