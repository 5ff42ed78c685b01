"""The board on which sampled cases lie with their inspectors, and the interests that keep them apart."""
