"""A page that was read, as a document keeps it: what it says, and how that was seen."""

from dataclasses import dataclass, field, replace

from beiancheck.documents.papers.said import Said
from beiancheck.documents.reading import Page, Source
from beiancheck.terms.papers import Paper


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadPage:
    """What a page says. Boxes are in pixels of ``width`` × ``height``; ``number`` counts from 1.

    ``turned`` and ``legible`` mean what they mean in ``reading.Page``. ``unknown`` is the page
    itself where it looks like no paper.
    """

    number: int
    width: int
    height: int
    source: Source
    said: Said
    turned: int = 0
    legible: frozenset[str] = field(default=frozenset(), repr=False)
    unknown: Page | None = field(default=None, repr=False)

    @classmethod
    def of(cls, page: Page) -> "ReadPage":
        """Find out what a page says."""
        # Imported late: the readers of all papers take a while, and a form alone needs none.
        from beiancheck.documents.papers import read as papers  # noqa: PLC0415
        from beiancheck.documents.papers.kinds.page_titles import is_other  # noqa: PLC0415

        said = papers.read(page)
        return cls(
            number=page.number,
            width=page.width,
            height=page.height,
            source=page.source,
            said=said,
            turned=page.turned,
            legible=page.legible,
            unknown=None if said.looks or is_other(page) else page,
        )


def said_to_be(paper: Paper | None, pages: tuple[ReadPage, ...]) -> tuple[ReadPage, ...]:
    """Return the pages of a file, read as what it is said to be where none looks like any paper."""
    if paper is None or any(page.said.looks for page in pages):
        return pages
    return tuple(_read_as(paper, page) for page in pages)


def _read_as(paper: Paper, page: ReadPage) -> ReadPage:
    if page.unknown is None:
        return page
    from beiancheck.documents.papers import read as papers  # noqa: PLC0415

    said = papers.read_as(paper, page.unknown)
    return replace(page, said=said) if said.values else page
