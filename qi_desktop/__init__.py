"""QI Desktop: the offline fieldwork assistant for probation inspectors."""

__version__ = "0.1.0"
