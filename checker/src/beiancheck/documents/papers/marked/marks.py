"""What is there where a paper asks for a signature, a seal or a date."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from beiancheck.documents.box import Box
from beiancheck.documents.measures import Ink
from beiancheck.documents.papers.kinds.looks import looks
from beiancheck.documents.papers.marked.blanks import blanks
from beiancheck.documents.papers.marked.mark import Mark, MarkKind, State
from beiancheck.documents.papers.marked.places import Place, places
from beiancheck.documents.papers.marked.seals import is_on_desk, is_read_of_one, sealed, seals
from beiancheck.documents.papers.marked.ticks import ticks
from beiancheck.documents.papers.rows.cells import cells
from beiancheck.documents.papers.values import days
from beiancheck.documents.reading import Page, Source
from beiancheck.formats.typed import has_han
from beiancheck.terms.papers import Paper

WRITTEN, CLEAN = 60, 15
"""Of a place's ink, per 10,000: from the first on something is written, up to the second nothing
is; in between a person must look. A tolerance of ours."""
SIGNED = frozenset(
    {
        Paper.VERIFICATION_SHEET,
        Paper.REGISTRATION_FORM,
        Paper.AUTHORISATION_LETTER,
        Paper.UNDERTAKING,
        Paper.NO_APPROVAL_LETTER,
        Paper.RESPONSIBILITY_NOTICE,
        Paper.GUARDIAN_STATEMENT,
        Paper.PARTY_BUILDING_CONFIRMATION,
        Paper.SITE_NAME_FORM,
        Paper.SITE_APPLICATION_FORM,
        Paper.NAME_RELATION,
        Paper.RENAMING_PROOF,
        Paper.CONSTRUCTION_PLAN,
    }
)
"""Papers that are signed, sealed or dated by the applicant."""
RED = 2
"""Per mille of red ink from which there may be a seal somewhere: ours too."""
PALE, MOST_PALE = 25, 0.6
"""Levels of grey by which a seal on a black-and-white copy differs from the paper at least, and the
share of the page's contrast that it has at most: ours."""


def boxes(page: Page) -> tuple[Box, ...]:
    """Return the boxes of a page that must be weighed before its marks can be told."""
    if not _is_signed(page):
        return ()
    asked = (box for place in places(page) for box in (*place.boxes, *place.around))
    return (*asked, *(box for _, box in blanks(page)))


def marks(page: Page) -> Iterator[Mark]:
    """Yield what is there; all is unsure on a page of which nobody weighed the ink."""
    if not _is_signed(page):
        return
    inks = dict(page.inks)
    every = places(page)
    with_seal = sealed(every, page)
    for place in every:
        label = place.label
        if label.is_providers:
            continue
        weighed = [inks[box] for box in place.boxes if box in inks]
        match label.kind:
            case MarkKind.DATED:
                state = _dated(place, weighed)
            case MarkKind.SEALED:
                around = [inks[box] for box in place.around if box in inks]
                state = State.YES if place in with_seal else _unsealed(weighed, around, page)
                if state is State.NO and is_read_of_one(place, page):
                    state = State.UNSURE
            case _:
                # 签字或盖章: either will do.
                pen = {box: inks[box] for box in place.boxes if box in inks}
                state = State.YES if place in with_seal else _signed(place, pen, page)
        yield _mark(page, label.kind, state, label.text, label.cell.box)
    for asked, box in blanks(page):
        if box in inks and inks[box].ink <= CLEAN:
            yield _mark(page, MarkKind.BLANK, State.YES, asked, box)
    for kind, asked, cell in ticks(cells(page)):
        yield _mark(page, kind, State.YES, asked, cell.box)


def _is_signed(page: Page) -> bool:
    """Tell whether the page may be one that is signed: the last of a form names no paper."""
    likely = looks(page)
    return not likely or likely[0].paper in SIGNED


def _mark(page: Page, kind: MarkKind, state: State, label: str, box: Box) -> Mark:
    is_certain = page.source is Source.TEXT_LAYER and state is not State.UNSURE
    return Mark(
        kind=kind, state=state, label=label, page=page.number, box=box, is_certain=is_certain
    )


def _inked(weighed: Sequence[Ink]) -> State:
    most = max((ink.ink for ink in weighed), default=WRITTEN - 1)
    if most >= WRITTEN:
        return State.YES
    return State.NO if most <= CLEAN else State.UNSURE


def _without_seal(box: Box, ink: Ink, page: Page) -> Ink:
    """Return the ink of a place without what is left there of a seal that was cleared away."""
    is_below = any(
        seal.left < box.right
        and seal.right > box.left
        and seal.top < box.bottom
        and seal.bottom > box.top
        for seal in seals(page)
    )
    return replace(ink, ink=0) if is_below and _is_pale(ink, page) else ink


def _signed(place: Place, weighed: Mapping[Box, Ink], page: Page) -> State:
    inks = list(weighed.values())
    if not has_han(place.words):
        # Where no character of a name was read, a seal's remains are no signature.
        inks = [_without_seal(box, ink, page) for box, ink in weighed.items()]
    state = _inked(inks)
    is_typed = page.source is Source.TEXT_LAYER and bool(place.words)
    # A name that was typed is no signature; what lies over it may be one.
    return State.UNSURE if is_typed and state is State.YES else state


def _dated(place: Place, weighed: Sequence[Ink]) -> State:
    if any(one.day for one in days.days(place.words)):
        return State.YES
    state = _inked(weighed)
    if place.is_printed_day:
        # Before two of 年, 月 and 日 something must stand; a seal may lie before one.
        return State.YES if sum(ink.ink >= WRITTEN for ink in weighed) > 1 else State.NO
    return state


def _unsealed(weighed: Sequence[Ink], around: Sequence[Ink], page: Page) -> State:
    """Tell whether there is no seal; one without colour looks like any other ink.

    Where a name is typed beside the label, the room around it tells.
    """
    is_red = page.measures is not None and page.measures.red >= RED
    if seals(page) or page.red or (is_red and not is_on_desk(page)):
        return State.UNSURE
    if any(_is_pale(ink, page) for ink in (*weighed, *around)):
        return State.UNSURE
    is_free = bool(around) and all(ink.ink <= CLEAN for ink in around)
    return State.NO if is_free or _inked(weighed) is State.NO else State.UNSURE


def _is_pale(ink: Ink, page: Page) -> bool:
    """Tell whether something is there that is paler than print, such as a copied seal."""
    most = page.measures.contrast if page.measures else ink.contrast
    return PALE <= ink.contrast < MOST_PALE * most
