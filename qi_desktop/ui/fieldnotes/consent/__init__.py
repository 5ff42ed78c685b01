"""Consent in the window: asked, given within limits, withdrawn after a look at what goes."""
