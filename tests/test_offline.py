"""The program never reaches beyond the laptop."""

import re
from dataclasses import replace
from pathlib import Path

import pytest

from qi_desktop.bundles.places.delivering import deliver, lying
from qi_desktop.bundles.places.model import Errand
from qi_desktop.bundles.places.service import PlacesService
from qi_desktop.storage.workspace import Workspace
from tests.demonstrated import Demonstrated
from tests.guards import NetworkUsedError

PACKAGE = Path(__file__).resolve().parent.parent / "qi_desktop"
NETWORK = re.compile(
    r"^\s*(?:import|from)\s+(socket|ssl|http|urllib\.request|ftplib|smtplib|requests|httpx|aiohttp|asyncio"
    r"|PySide6\.(?:QtNetwork|QtWebSockets|QtWebEngine\w*))\b",
    re.MULTILINE,
)
DOOR = re.compile(r"^\s*(?:import|from)\s+(fsspec|paramiko|s3fs|webdav4)\b", re.MULTILINE)
"""What speaks to servers: known in the one folder that sends and fetches, and loaded by nothing else."""
SERVERS = ("sftp://files.invalid/team", "https://dav.invalid/team")


def test_the_whole_journey_opens_no_connection_and_looks_up_no_name(demonstrated: Demonstrated) -> None:
    assert demonstrated.exit_code == 0, demonstrated.complained
    assert demonstrated.opened, "the watch saw nothing at all"
    assert demonstrated.reached_out == []


def test_no_part_of_the_program_knows_how_to_reach_a_network() -> None:
    knowing = [path.name for path in PACKAGE.rglob("*.py") if NETWORK.search(path.read_text("utf-8"))]
    assert knowing == []


def test_only_sending_and_fetching_know_what_speaks_to_servers() -> None:
    knowing = {
        path.relative_to(PACKAGE) for path in PACKAGE.rglob("*.py") if DOOR.search(path.read_text("utf-8"))
    }
    names = ("s3", "server_place", "sftp", "webdav")
    assert knowing == {Path("bundles", "places", f"{name}.py") for name in names}


@pytest.mark.parametrize("server", SERVERS)
def test_a_server_is_reached_when_somebody_sends_or_fetches_and_never_before(
    workspace: Workspace, tmp_path: Path, server: str
) -> None:
    file = tmp_path / "bundle-aaaaaa-1-2.qibundle"
    file.write_bytes(b"sealed")
    places = PlacesService(workspace)
    # What a person does before they press the button: each of these would be refused if it looked a name up.
    place = places.add_place("Server", server, "invented", password="kept")
    assert (places.places(), places.place_named("server"), places.waiting()) == ([place], place, [])
    errand = replace(places.errand(place), password="any")
    assert places.sticks() is not None
    assert isinstance(errand, Errand)
    with pytest.raises(NetworkUsedError):
        deliver(errand, file)
    with pytest.raises(NetworkUsedError):
        lying(errand)
