"""What came in: every merge with its report."""
