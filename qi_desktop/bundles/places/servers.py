"""Servers by their addresses; the only door of the program to a network.

It is loaded when a person presses send or fetch, and never before. What speaks to each kind of server is an
extra of the installation: one that is missing is named.
"""

from qi_desktop.bundles.places import address
from qi_desktop.bundles.places.model import Errand, PlaceKind, PlaceNeedsMore
from qi_desktop.bundles.places.reaching import Reached
from qi_desktop.bundles.places.troubles import telling


def reached(errand: Errand) -> Reached:
    """Open the connection to a server; the one function of the program that does."""
    place, server = errand.place, address.server(errand.place.address)
    try:
        with telling(place):
            if place.kind is PlaceKind.SFTP:
                from qi_desktop.bundles.places import sftp

                return sftp.reached(errand, server)
            if place.kind is PlaceKind.WEBDAV:
                from qi_desktop.bundles.places import webdav

                return webdav.reached(errand, server)
            from qi_desktop.bundles.places import s3

            return s3.reached(errand, server)
    except ImportError as error:
        raise PlaceNeedsMore(place.name, place.kind.value) from error
