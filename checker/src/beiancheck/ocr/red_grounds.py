"""Red grounds of white print, such as the head of a registrar's page: no seal to be cleared."""

from beiancheck.documents.measures import Measures, RedPatch

_LEAST_LONG = 0.4
"""Of the page's shorter side, how long a ground is at least; a seal is smaller."""
_LEAST_SHARE = 700
"""Per mille of a ground's rectangle that is red; the ring and the star of a seal are under 500."""
_LEAST_DEPTH = 80
"""Levels by which red exceeds the other two: a lamp's warm light does not colour paper so much."""


def boxes(measures: Measures, width: int, height: int) -> tuple[tuple[int, int, int, int], ...]:
    """Return the places of the red grounds of a page of this size, in pixels."""
    least = _LEAST_LONG * min(width, height)
    return tuple(
        (patch.left, patch.top, patch.right, patch.bottom)
        for patch in measures.patches
        if _is_ground(patch, least)
    )


def _is_ground(patch: RedPatch, least: float) -> bool:
    is_long = max(patch.right - patch.left, patch.bottom - patch.top) >= least
    return is_long and patch.share >= _LEAST_SHARE and patch.depth >= _LEAST_DEPTH
