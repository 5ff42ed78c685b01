"""An inspection erased from a laptop for good, and the certificate of it."""
