"""The command line: the same services as the window, for scripts and checks."""

from qi_desktop.cli.main import main

__all__ = ["main"]
