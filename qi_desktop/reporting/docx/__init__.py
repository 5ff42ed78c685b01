"""The report as a word-processor document that editors can go on working in."""
