"""What is there where a paper asks for a signature, a seal or a date."""

from collections.abc import Iterator, Mapping, Sequence

from beiancheck.documents.box import Box
from beiancheck.documents.measures import Ink
from beiancheck.documents.papers.kinds.looks import looks
from beiancheck.documents.papers.marked import seals
from beiancheck.documents.papers.marked.blanks import blanks
from beiancheck.documents.papers.marked.inks import CLEAN, WRITTEN, inked, unsealed, without_seal
from beiancheck.documents.papers.marked.mark import Mark, MarkKind, State
from beiancheck.documents.papers.marked.places import Place, places
from beiancheck.documents.papers.marked.ticks import ticks
from beiancheck.documents.papers.rows.cells import cells
from beiancheck.documents.papers.values import days
from beiancheck.documents.reading import Page, Source
from beiancheck.formats.typed import has_han
from beiancheck.terms.papers import Paper

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
    with_seal = seals.sealed(every, page)
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
                state = State.YES if place in with_seal else unsealed(weighed, around, page)
                if state is State.NO and seals.is_read_of_one(place, page):
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


def _signed(place: Place, weighed: Mapping[Box, Ink], page: Page) -> State:
    inks = list(weighed.values())
    if not has_han(place.words):
        # Where no character of a name was read, a seal's remains are no signature.
        inks = [without_seal(box, ink, page) for box, ink in weighed.items()]
    state = inked(inks)
    is_typed = page.source is Source.TEXT_LAYER and bool(place.words)
    # A name that was typed is no signature; what lies over it may be one.
    return State.UNSURE if is_typed and state is State.YES else state


def _dated(place: Place, weighed: Sequence[Ink]) -> State:
    if any(one.day for one in days.days(place.words)):
        return State.YES
    state = inked(weighed)
    if place.is_printed_day:
        # Before two of 年, 月 and 日 something must stand; a seal may lie before one.
        return State.YES if sum(ink.ink >= WRITTEN for ink in weighed) > 1 else State.NO
    return state
