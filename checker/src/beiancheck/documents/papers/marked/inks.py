"""What the ink of a place tells: whether something is written there, and whether a seal lacks."""

from collections.abc import Sequence
from dataclasses import replace

from beiancheck.documents.box import Box
from beiancheck.documents.measures import Ink
from beiancheck.documents.papers.marked.mark import State
from beiancheck.documents.papers.marked.seals import is_on_desk, seals
from beiancheck.documents.reading import Page

WRITTEN, CLEAN = 60, 15
"""Of a place's ink, per 10,000: from the first on something is written, up to the second nothing
is; in between a person must look. A tolerance of ours."""
_RED = 2
"""Per mille of red ink from which there may be a seal somewhere: ours too."""
_PALE, _MOST_PALE = 25, 0.6
"""Levels of grey by which a seal on a black-and-white copy differs from the paper at least, and the
share of the page's contrast that it has at most: ours."""


def inked(weighed: Sequence[Ink]) -> State:
    """Tell whether something is written in one of the pieces of a place."""
    most = max((ink.ink for ink in weighed), default=WRITTEN - 1)
    if most >= WRITTEN:
        return State.YES
    return State.NO if most <= CLEAN else State.UNSURE


def without_seal(box: Box, ink: Ink, page: Page) -> Ink:
    """Return the ink of a place without what is left there of a seal that was cleared away."""
    is_below = any(
        seal.left < box.right
        and seal.right > box.left
        and seal.top < box.bottom
        and seal.bottom > box.top
        for seal in seals(page)
    )
    return replace(ink, ink=0) if is_below and _is_pale(ink, page) else ink


def unsealed(weighed: Sequence[Ink], around: Sequence[Ink], page: Page) -> State:
    """Tell whether there is no seal; one without colour looks like any other ink.

    Where a name is typed beside the label, the room around it tells.
    """
    is_red = page.measures is not None and page.measures.red >= _RED
    if seals(page) or page.red or (is_red and not is_on_desk(page)):
        return State.UNSURE
    if any(_is_pale(ink, page) for ink in (*weighed, *around)):
        return State.UNSURE
    is_free = bool(around) and all(ink.ink <= CLEAN for ink in around)
    return State.NO if is_free or inked(weighed) is State.NO else State.UNSURE


def _is_pale(ink: Ink, page: Page) -> bool:
    """Tell whether something is there that is paler than print, such as a copied seal."""
    most = page.measures.contrast if page.measures else ink.contrast
    return _PALE <= ink.contrast < _MOST_PALE * most
