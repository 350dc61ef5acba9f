"""Checks the materials of an ICP filing before they are handed in."""

__version__ = "0.1.0"
