"""Drawings of the site: inline HTML and SVG, each with its words in both languages."""

from collections.abc import Callable
from types import MappingProxyType

from beiancheck.text import Language
from sitebuild.drawings.marks import mark
from sitebuild.drawings.papers import paper
from sitebuild.drawings.privacy import privacy
from sitebuild.drawings.specimen import specimen
from sitebuild.drawings.takes import fewest_papers, longest_wait
from sitebuild.drawings.waiting import waiting

__all__ = ["BLOCKS", "longest_wait", "mark", "paper", "privacy", "specimen", "waiting"]

BLOCKS: MappingProxyType[str, Callable[[Language], str]] = MappingProxyType(
    {
        "fewest_papers": fewest_papers,
        "longest_wait": longest_wait,
        "privacy_drawing": privacy,
        "specimen_finding": specimen,
        "waiting_line": waiting,
    },
)
"""What `{{ made.NAME }}` stands for, by name; each takes the language."""
