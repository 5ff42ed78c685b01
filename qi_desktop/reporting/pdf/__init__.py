"""The report on paper: set with reportlab, tagged for screen readers, the same bytes for the same content."""
