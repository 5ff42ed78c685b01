"""The tests mirror the package; whole stories stand in journeys/."""
