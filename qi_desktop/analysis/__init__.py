"""What the answers add up to: x out of y relevant cases, and the cases behind each number."""
