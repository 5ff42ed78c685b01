"""A folder of files with their digests (BagIt 1.0, RFC 8493), as tar.gz, piece by piece in and out.

The bag never touches the disk unsealed. The same files give the same bytes.
"""
