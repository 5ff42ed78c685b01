"""The form of one case in the window: sheets of cards, their answers, rosters, the list to jump by."""
