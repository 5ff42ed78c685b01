"""Every number that the report prints, beside the same number found by another way of counting."""
