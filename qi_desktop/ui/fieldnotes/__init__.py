"""The pages of notes and of lines of enquiry: sessions, what was said in them, what it leads to."""
