"""Read a page: which paper it shows, and the values that stand on it."""

from dataclasses import replace

from beiancheck.documents.papers import page_values, plausible_addresses, plausible_names
from beiancheck.documents.papers.by_paper import CARDS, LAYOUTS, LETTERS
from beiancheck.documents.papers.kinds.look import Look
from beiancheck.documents.papers.kinds.looks import looks
from beiancheck.documents.papers.letters import (
    bilingual_labels,
    dashed_labels,
    form_pages,
    form_parts,
    headed_columns,
    legal_heads,
    names_that_go_on,
    no_names,
    notice_names,
    own_names,
    plain_cells,
    torn_columns,
    torn_names,
    whose_numbers,
)
from beiancheck.documents.papers.letters.letter_sites import site
from beiancheck.documents.papers.letters.letter_tables import tabled
from beiancheck.documents.papers.letters.prose import written
from beiancheck.documents.papers.marked.marks import marks
from beiancheck.documents.papers.pictures.flaws import flaws
from beiancheck.documents.papers.pictures.partial import partial
from beiancheck.documents.papers.registrars import (
    domain_rest,
    hosts,
    list_rows,
    rdap,
    several_domains,
)
from beiancheck.documents.papers.registrars.prepared import prepared
from beiancheck.documents.papers.rows import (
    changed,
    framed_labels,
    glosses,
    glosses_around,
    layouts,
    other_labels,
    spaced_labels,
    squares,
)
from beiancheck.documents.papers.rows.cell import Cell
from beiancheck.documents.papers.rows.cells import cells
from beiancheck.documents.papers.rows.layout import Layout
from beiancheck.documents.papers.said import Said
from beiancheck.documents.papers.values import (
    births,
    lost_noughts,
    near_days,
    periods,
    watermark_letters,
)
from beiancheck.documents.papers.values.codes import with_codes
from beiancheck.documents.papers.values.value import Value
from beiancheck.documents.reading import Doubt, Page
from beiancheck.terms.papers import Paper

_PRINTED = layouts.LICENCE, layouts.CERTIFICATE
"""Papers that an office prints."""
_GLOSSED = (*_PRINTED, layouts.ORGANISATION_CODE, layouts.FORM)
"""Layouts of which a label may say the same in English, and no value is in English."""


def read(page: Page) -> Said:
    """Read a page; never raises for what stands on it."""
    return _seen(worded(page), page)


def read_as(paper: Paper, page: Page) -> Said:
    """Read a page that looks like no paper as the one that its file is said to be, in doubt."""
    told = _worded(page, (Look(paper, 0),))
    doubted = tuple(
        replace(value.as_text(value.text, Doubt.PAPER_UNKNOWN), is_certain=False)
        for value in told.values
    )
    return _seen(replace(told, values=doubted), page)


def _seen(said: Said, page: Page) -> Said:
    """Add what is seen on a page to what its words say."""
    return replace(
        said,
        values=tuple(lost_noughts.doubted(_checked(said, page), page)),
        marks=tuple(marks(page)),
        flaws=(*flaws(page), *partial(said, page)),
        codes=page.codes,
    )


def _checked(said: Said, page: Page) -> tuple[Value, ...]:
    named = plausible_names.checked(said.values, said.paper)
    values = tuple(plausible_addresses.checked(named))
    return tuple(hosts.checked(tuple(with_codes(values, page)), page))


def worded(page: Page) -> Said:
    """Return which paper a page shows and the values that its words say."""
    return _worded(page, looks(page))


def _plain(found: tuple[Cell, ...], paper: Paper | None, layout: Layout | None) -> tuple[Cell, ...]:
    """Return the cells, their labels without what else stands there: frames, glosses."""
    if paper in LETTERS or layout is layouts.FORM:
        found = tuple(changed.without(list(glosses.without(list(framed_labels.plain(found))))))
        found = tuple(dashed_labels.plain(list(bilingual_labels.plain(found))))
    if layout in _PRINTED:
        found = tuple(glosses.printed(found, layout.labels.words))
    if layout in _GLOSSED:
        found = tuple(glosses_around.without(found, frozenset(layout.labels.words)))
    return tuple(other_labels.settled(found, layout.labels.words)) if layout else found


def _worded(page: Page, likely: tuple[Look, ...]) -> Said:
    found = tuple(lost_noughts.restored(cells(page), page))
    paper = likely[0].paper if likely else None
    layout = LAYOUTS.get(paper) if paper else None
    found = _plain(found, paper, layout)
    if paper in LETTERS:
        found = tuple(spaced_labels.plain(found))
        told = tuple(written(squares.filled(found, is_form=True), page))
        named = (*tabled(found, page, {value.item for value in told}), *told, *site(found, page))
        named = tuple(no_names.without(named))
        if paper is Paper.RESPONSIBILITY_NOTICE:
            named = tuple(notice_names.settled(named, found, page))
        named = (*own_names.of(paper, found, named, page), *named, *legal_heads.named(found, page))
        named = tuple(whose_numbers.of_who_is_sent(paper, named, found))
        named = tuple(torn_names.mended(named, found, page))
        named = tuple(names_that_go_on.mended(named, found, page))
        named = headed_columns.settled(named, found, page)
        named = tuple(no_names.without(torn_columns.mended(named, found, page)))
        return Said(page.number, likely, tuple(watermark_letters.checked(named, page)))
    if layout is None:
        return Said(page.number, likely, ())
    found = tuple(squares.filled(found, is_form=layout is layouts.FORM))
    if layout is layouts.FORM:
        found = tuple(form_parts.named([plain_cells.unlined(cell) for cell in found]))
    if layout is layouts.DOMAIN:
        answered = (
            tuple(rdap.told(found, page)) if rdap.is_one([cell.text for cell in found]) else ()
        )
        if answered:
            return Said(page.number, likely, answered)
        found = prepared(found)
    values = births.settled(tuple(page_values.values(found, layout, page)))
    if layout is layouts.FORM:
        values = tuple(form_pages.settled(values, found, page))
    if layout is layouts.DOMAIN:
        seen = {value.item: value for value in reversed(values)}
        values = (*values, *domain_rest.rest(found, seen, page))
        values = tuple(list_rows.chosen(values, found, page))
        values = tuple(several_domains.doubted(values, found))
    if paper in CARDS:
        values = (*values, *births.unlabelled(values, found, page))
        values = periods.checked(values)
    values = near_days.checked(values)
    return Said(page.number, likely, tuple(watermark_letters.checked(values, page)))
