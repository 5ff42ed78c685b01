"""The two families of trouble a person is told about; anything else is our own bug."""


class UserError(Exception):
    """Something went wrong that a person can understand and act upon.

    Subclasses carry facts only; the sentences stand in ``qi_desktop/ui/wording/``.
    """

    exit_code = 1


class InputError(UserError):
    """What was handed to the program (a file, a row, a value) cannot be used as it is."""

    exit_code = 2
