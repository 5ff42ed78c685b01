"""What comes to mind at any moment: caught in a second, filed where it belongs later."""
