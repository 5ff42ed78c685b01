"""The merge report: what came in, and the proof that all of it did."""
