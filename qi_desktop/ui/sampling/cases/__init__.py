"""The sampled cases: whose they are, which fell out, and who stands in for them."""
