"""What every stage of the fieldwork stands on: errors, clock, ids, progress, paths."""
