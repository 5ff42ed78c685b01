"""The window in which authors try a form out before anybody uses it."""
