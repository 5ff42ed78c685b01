"""Writing a note: the field, its structure, spelling, finding, speakers, questions and history."""
