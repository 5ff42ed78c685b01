"""What macOS alone needs."""
