"""The page of findings: the grid, the editor of a cell, and what helps and hinders in it."""
