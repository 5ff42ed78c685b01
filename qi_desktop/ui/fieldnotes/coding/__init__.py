"""Coding marked words of a note by keyboard, and seeing what is coded in it."""
