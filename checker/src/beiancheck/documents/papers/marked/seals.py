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
_LARGEST = 0.3
"""Share of a page that a seal takes at most; a desk round the paper takes more."""
_ROUND = 300
"""Per mille of its rectangle that a desk round a page has; in a lamp's light the page is red."""
_ASKEW = 0.12
"""How much more than a label words lean, down to across, that are not level with it."""
_NEAR = 7
"""Heights of a label within which its seal begins."""


def seals(page: Page) -> tuple[RedPatch, ...]:
    """Return the patches of red that may be seals."""
    least = min(page.width, page.height) // _LEAST
    patches = page.measures.patches if page.measures else page.red
    most = _LARGEST * page.width * page.height
    return tuple(patch for patch in patches if _is_seal(patch, least, most))


def is_on_desk(page: Page) -> bool:
    """Tell whether the red of a page is that of what it lies on, all round a page without red."""
    patches = page.measures.patches if page.measures else ()
    most = _LARGEST * page.width * page.height
    return any(
        (patch.right - patch.left) * (patch.bottom - patch.top) > most and patch.share <= _ROUND
        for patch in patches
    )


def is_read_of_one(place: Place, page: Page) -> bool:
    """Tell whether words near a place lie askew, as those of a seal that a copy shows in grey."""
    near = place.label.cell.box
    reach = _NEAR * max(1, near.height)
    return any(
        line.doubts
        and abs(_lean(line.box) - _lean(near)) > _ASKEW
        and line.box.left < near.right + reach
        and line.box.right > near.left - reach
        and line.box.top < near.bottom + reach
        and line.box.bottom > near.top - reach
        for line in page.lines
    )


def _is_seal(patch: RedPatch, least: int, most: float) -> bool:
    short, long = sorted((patch.right - patch.left, patch.bottom - patch.top))
    return short >= least and long < _SLIM * short and short * long <= most


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


def _lean(box: Box) -> float:
    (ax, ay), (bx, by), _, _ = box.corners
    return math.atan2(by - ay, bx - ax)


def _distance(patch: RedPatch, box: Box) -> float:
    across = (patch.left + patch.right - box.left - box.right) / 2
    return math.hypot(across, (patch.top + patch.bottom - box.top - box.bottom) / 2)
