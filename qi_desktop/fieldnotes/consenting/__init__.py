"""Consent withdrawn: somebody's words leave every place that they are in."""
