"""One box that finds anything: pages, sampled cases, notes."""
