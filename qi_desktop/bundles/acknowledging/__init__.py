"""What each laptop says it has received, and what follows for those who sent it."""
