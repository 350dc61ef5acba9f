"""Which paper a page shows, told by its words."""
