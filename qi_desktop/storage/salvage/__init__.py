"""Reading a damaged file page by page, past what cannot be read, and saying exactly what that is."""
