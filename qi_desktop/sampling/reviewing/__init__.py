"""The review: how well the sample stands for the list, and what the reviewer says of it."""
