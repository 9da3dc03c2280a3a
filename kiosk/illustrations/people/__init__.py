"""People, the places they are in, and where the spine is in them."""
