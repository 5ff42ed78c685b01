"""Buckets of what speaks S3; the user name is the access key, the password its secret."""

from typing import Any, cast

import s3fs
from typing_extensions import override

from qi_desktop.bundles.places.address import Server
from qi_desktop.bundles.places.model import Errand, Lying, PlaceMissing
from qi_desktop.bundles.places.reaching import Reached
from qi_desktop.bundles.places.server_place import PATIENCE, Files, ServerPlace
from qi_desktop.bundles.places.troubles import telling


class BucketPlace(ServerPlace):
    """What lies under one beginning of the names of a bucket."""

    folders = False

    @override
    def names(self) -> list[Lying]:
        try:
            return super().names()
        except PlaceMissing:
            # Nothing lies under that beginning yet; whether there is a bucket at all is another question.
            with telling(self._place):
                self._files.info(self._folder.partition("/")[0])
            return []

    @override
    def rename(self, old: str, new: str) -> None:
        """Copy on the server and take the first one away: a bucket cannot rename."""
        with telling(self._place):
            files: Any = self._files
            files.cp_file(self.path(old), self.path(new))
            files.rm_file(self.path(old))


def reached(errand: Errand, server: Server) -> Reached:
    """Make a client; it connects with its first question."""
    named = {"endpoint_url": server.url} if server.url else {}
    if server.region:
        named["region_name"] = server.region
    files: Any = s3fs.S3FileSystem(
        key=errand.place.user or None,
        secret=errand.password or None,
        client_kwargs=named,
        config_kwargs={
            "connect_timeout": PATIENCE,
            "read_timeout": PATIENCE,
            "retries": {"max_attempts": 1},
        },
        use_listings_cache=False,
        skip_instance_cache=True,
    )
    return BucketPlace(errand.place, cast("Files", files), f"{server.host}{server.folder}")
