"""All answers as tables for a spreadsheet: one row a case, every version's questions, rosters beside."""
