"""Everything a person can do here, listed once: for palette, menus, the list of keys and its print."""
