"""Stage 2, the sample: draw, balance, review, approve, replace, allocate."""
