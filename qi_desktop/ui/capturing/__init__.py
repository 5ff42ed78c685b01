"""Quick capture: a small panel over any page that catches words and lets the work go on."""
