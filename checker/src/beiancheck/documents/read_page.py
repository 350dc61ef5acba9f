"""A page that was read, as a document keeps it: what it says, and how that was seen."""

from dataclasses import dataclass, field

from beiancheck.documents.papers.said import Said
from beiancheck.documents.reading import Page, Source


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadPage:
    """What a page says. Boxes are in pixels of ``width`` × ``height``; ``number`` counts from 1.

    ``turned`` and ``legible`` mean what they mean in ``reading.Page``.
    """

    number: int
    width: int
    height: int
    source: Source
    said: Said
    turned: int = 0
    legible: frozenset[str] = field(default=frozenset(), repr=False)

    @classmethod
    def of(cls, page: Page) -> "ReadPage":
        """Find out what a page says."""
        # Imported late: the readers of all papers take a while, and a form alone needs none.
        from beiancheck.documents.papers import read as papers  # noqa: PLC0415

        return cls(
            number=page.number,
            width=page.width,
            height=page.height,
            source=page.source,
            said=papers.read(page),
            turned=page.turned,
            legible=page.legible,
        )
