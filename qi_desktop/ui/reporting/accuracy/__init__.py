"""The round of factual accuracy on the screen: the draft out, the points in, what came of each."""
