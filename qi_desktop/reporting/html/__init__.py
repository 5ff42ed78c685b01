"""The report as one self-contained page: no scripts, nothing fetched, readable without seeing it."""
