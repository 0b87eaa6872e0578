"""The stamps in the header of a database file: whose it is, and which version of the schema it holds."""

APPLICATION_ID = 0x57454C41  # "WELA"
MAJOR, MINOR = 1, 3
STAMP = MAJOR * 65536 + MINOR
