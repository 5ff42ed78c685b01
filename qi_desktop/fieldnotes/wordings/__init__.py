"""Every wording a note has had: who wrote it and when, what differs, and how it comes back."""
