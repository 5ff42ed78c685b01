"""The only place with cryptography: passphrase, identities, sealing."""
