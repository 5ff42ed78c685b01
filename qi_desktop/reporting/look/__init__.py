"""How the report of an inspection looks: its house style, and the picture on its cover."""
