"""Documents that were brought in, and the notes taken out for other programs."""
