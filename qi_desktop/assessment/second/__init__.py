"""Cases assessed a second time, blind, by the quality lead; the comparison and what was settled."""
