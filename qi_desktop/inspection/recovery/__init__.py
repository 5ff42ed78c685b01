"""The passphrase of a file, and the way back where it is lost."""
