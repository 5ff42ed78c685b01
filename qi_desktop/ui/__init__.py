"""The window: everything a person sees, and the only place that knows Qt."""
