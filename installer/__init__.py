"""How a clone is prepared and checked, and how the program is packed for laptops."""
