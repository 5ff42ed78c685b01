"""What was found: the grid of findings, practice examples, recommendations, and the report made of them."""
