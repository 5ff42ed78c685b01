"""The program never reaches beyond the laptop."""

import re
from pathlib import Path

from tests.demonstrated import Demonstrated

PACKAGE = Path(__file__).resolve().parent.parent / "qi_desktop"
NETWORK = re.compile(
    r"^\s*(?:import|from)\s+(socket|ssl|http|urllib\.request|ftplib|smtplib|requests|httpx|aiohttp|asyncio"
    r"|PySide6\.(?:QtNetwork|QtWebSockets|QtWebEngine\w*))\b",
    re.MULTILINE,
)


def test_the_whole_journey_opens_no_connection_and_looks_up_no_name(demonstrated: Demonstrated) -> None:
    assert demonstrated.exit_code == 0, demonstrated.complained
    assert demonstrated.opened, "the watch saw nothing at all"
    assert demonstrated.reached_out == []


def test_no_part_of_the_program_knows_how_to_reach_a_network() -> None:
    knowing = [path.name for path in PACKAGE.rglob("*.py") if NETWORK.search(path.read_text("utf-8"))]
    assert knowing == []
