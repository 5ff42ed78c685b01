"""What inspectors heard and saw: sessions, participants, consent, notes, themes and lines of enquiry."""
