"""How far first and second assessors agree, beside the counts."""
