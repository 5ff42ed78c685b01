"""The encrypted file of one laptop: database, schema, ledger, drafts, backups."""
