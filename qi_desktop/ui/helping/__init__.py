"""Help beside the work: read, searched and printed offline, and what each field is when somebody asks."""
