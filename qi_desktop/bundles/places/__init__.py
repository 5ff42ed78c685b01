"""Where sealed files are sent and fetched: folders, sticks, network drives, and servers."""
