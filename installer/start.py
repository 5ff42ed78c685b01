"""The first lines of the packed program."""

import sys

SCREENSHOTS = ["-m", "qi_desktop.ui.screenshots"]


def main() -> int:
    """Do what the command line says; ``demo`` starts its own second program by Python's ``-m``."""
    if sys.argv[1:3] == SCREENSHOTS:
        from qi_desktop.ui.screenshots import main as draw

        return draw(sys.argv[3:])
    from qi_desktop.cli import main as carry_out

    return carry_out()


if __name__ == "__main__":
    sys.exit(main())
