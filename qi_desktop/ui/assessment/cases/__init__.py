"""The case list in the window: narrow beside the form, and whole on a screen of its own."""
