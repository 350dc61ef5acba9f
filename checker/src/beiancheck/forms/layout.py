"""The parts of which every paper form is laid out; what is filled in stands in `entries`."""

from dataclasses import dataclass
from datetime import date
from typing import Final

from beiancheck.forms.entries import Box, Entries, Entry, Grid
from beiancheck.law import Citation
from beiancheck.text import Text

__all__ = [
    "Box",
    "Column",
    "Entries",
    "Entry",
    "Form",
    "Grid",
    "Line",
    "Part",
    "Point",
    "Points",
    "Prose",
    "Section",
    "Signing",
    "Table",
]

VERSION: Final = date(2026, 11, 24)
"""The day on which layout or words of a form last changed; printed in its footer."""


@dataclass(frozen=True, slots=True)
class Prose:
    """A paragraph."""

    text: Text


@dataclass(frozen=True, slots=True)
class Point:
    """A sentence and what it rests on."""

    text: Text
    cites: tuple[Citation, ...] = ()


@dataclass(frozen=True, slots=True)
class Points:
    """Sentences in a list."""

    rows: tuple[Point, ...]


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table; ``share`` is its width in hundredths, ``both`` prints both languages."""

    label: Text
    share: int
    both: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """A row of a table; the numbers of its sources stand behind the first cell."""

    cells: tuple[Text | None, ...]
    cites: tuple[Citation, ...] = ()


@dataclass(frozen=True, slots=True)
class Table:
    """A table to read."""

    columns: tuple[Column, ...]
    rows: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Signing:
    """Places for signature, seal and date, side by side; ``is_tall`` leaves room for a seal."""

    places: tuple[Text, ...]
    is_tall: bool = False


Part = Entries | Grid | Prose | Points | Table | Signing


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """A headed part of a form; ``by`` says who fills it in."""

    title: Text
    parts: tuple[Part, ...]
    by: Text | None = None
    note: Text | None = None
    opens_page: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Form:
    """A whole form. One that is handed in stays Chinese; English stands beside it.

    ``cites`` are the sources of the form as a whole, besides those of its points and lines.
    ``repeats``: the list of a submission whose items get sheets of their own.
    """

    id: str
    title: Text
    lead: Text
    sections: tuple[Section, ...]
    is_handed_in: bool = True
    cites: tuple[Citation, ...] = ()
    repeats: str = ""

    @property
    def sources(self) -> tuple[Citation, ...]:
        """Every source of the form once, in the order in which it is first used."""
        used = (cite for section in self.sections for part in section.parts for cite in cited(part))
        return tuple(dict.fromkeys((*used, *self.cites)))


def cited(part: Part) -> tuple[Citation, ...]:
    """Return what the rows of a part rest on."""
    if isinstance(part, Points | Table):
        return tuple(cite for row in part.rows for cite in row.cites)
    return ()
