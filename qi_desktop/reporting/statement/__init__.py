"""The sample statement: what a methodology appendix says about a sample, computed from the sample itself."""
