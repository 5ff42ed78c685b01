"""What a pack or a bundle holds: which changes of which laptops."""
