"""Whose domain it is, where it is registered and since when it is verified."""
