"""Which places have a seal: the red patches of a seal's size and shape, each with its label."""

import math
from collections.abc import Sequence

from beiancheck.documents.box import Box
from beiancheck.documents.measures import RedPatch
from beiancheck.documents.papers.marked.mark import MarkKind
from beiancheck.documents.papers.marked.places import Place
from beiancheck.documents.reading import Page

_LEAST, _SLIM = 25, 3
"""A seal takes a share of a page's shorter side at least, and is less than so much longer than
high: tolerances of ours."""
_NEAR = 7
"""Heights of a label within which its seal begins."""


def seals(page: Page) -> tuple[RedPatch, ...]:
    """Return the patches of red that may be seals."""
    least = min(page.width, page.height) // _LEAST
    patches = page.measures.patches if page.measures else page.red
    return tuple(patch for patch in patches if _is_seal(patch, least))


def _is_seal(patch: RedPatch, least: int) -> bool:
    short, long = sorted((patch.right - patch.left, patch.bottom - patch.top))
    return short >= least and long < _SLIM * short


def sealed(places: Sequence[Place], page: Page) -> tuple[Place, ...]:
    """Return the places that have a seal; each seal belongs to the nearest place for one."""
    asked = [place for place in places if _asks(place)]
    found = []
    for patch in seals(page):
        near = [place for place in asked if _is_near(patch, place.label.cell.box)]
        if near:
            found.append(min(near, key=lambda place: _distance(patch, place.label.cell.box)))
    return tuple(found)


def _asks(place: Place) -> bool:
    label = place.label
    return label.kind is MarkKind.SEALED or (label.kind is MarkKind.SIGNED and "章" in label.text)


def _is_near(patch: RedPatch, box: Box) -> bool:
    reach = _NEAR * max(1, box.height)
    return (
        patch.left < box.right + reach
        and patch.right > box.left - reach
        and patch.top < box.bottom + reach
        and patch.bottom > box.top - reach
    )


def _distance(patch: RedPatch, box: Box) -> float:
    across = (patch.left + patch.right - box.left - box.right) / 2
    return math.hypot(across, (patch.top + patch.bottom - box.top - box.bottom) / 2)
