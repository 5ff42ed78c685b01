"""Documents of other programs, brought in as texts that can be coded, searched and cited like notes."""
