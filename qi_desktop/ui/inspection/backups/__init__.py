"""Backups in the window: which there are, what one holds, trying one, putting one back."""
