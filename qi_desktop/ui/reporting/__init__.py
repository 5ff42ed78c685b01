"""The pages of findings and of the report: what was judged, and the paper it becomes."""
