"""The first lines of the packed program."""

import sys

SCREENSHOTS = ["-m", "qi_desktop.ui.screenshots"]
FIRST_PAINT = ["-m", "tests.benchmarks.first_paint"]


def main() -> int:
    """Do what the command line says; two programs beside it are started by Python's ``-m``."""
    if sys.argv[1:3] == SCREENSHOTS:
        from qi_desktop.ui.screenshots import main as draw

        return draw(sys.argv[3:])
    if sys.argv[1:3] == FIRST_PAINT:
        from tests.benchmarks.first_paint import start

        start(sys.argv[3])
        return 0
    from qi_desktop.cli import main as carry_out

    return carry_out()


if __name__ == "__main__":
    sys.exit(main())
