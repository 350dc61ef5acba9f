"""The files that come with the program."""

from importlib.resources import files
from typing import Final

PACKAGE: Final = files("beiancheck")
"""Its folder. Found once: in the browser it lies in an archive, whose list takes long to read."""
