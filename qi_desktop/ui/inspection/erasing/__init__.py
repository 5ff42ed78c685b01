"""An inspection erased from this laptop for good: what goes, what stays, and the one act."""
