"""Every case on the providers' lists: searched, filtered, and decided on by a person."""
