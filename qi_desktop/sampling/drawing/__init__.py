"""The draw: which eligible cases are in the sample, and how fair and how balanced that is."""
