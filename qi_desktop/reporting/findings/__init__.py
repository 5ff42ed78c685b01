"""The grid of findings under the inspection's framework, and what helps and hinders in each cell."""
