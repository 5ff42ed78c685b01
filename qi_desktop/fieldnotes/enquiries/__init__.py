"""Lines of enquiry: what week one raised, who follows it in week two, and what became of it."""
