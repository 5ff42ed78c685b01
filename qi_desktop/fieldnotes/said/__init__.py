"""What interviews and notes say about one sampled case, for the inspector who judges it."""
