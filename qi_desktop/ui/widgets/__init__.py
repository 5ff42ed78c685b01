"""The window's building blocks: each is made once, and every page is made of them."""
