"""What would come of taking bundles in, before anything is written."""
