"""The lines of enquiry on the screen: a board, a list with the line itself, and the plan for week two."""
