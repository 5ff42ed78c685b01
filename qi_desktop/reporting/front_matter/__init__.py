"""What stands before the findings in a report: key facts, and what the report says of itself."""
