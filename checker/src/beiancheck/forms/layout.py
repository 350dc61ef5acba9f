"""The parts of which every paper form is laid out."""

from dataclasses import dataclass
from datetime import date
from typing import Final

from beiancheck.law import Citation
from beiancheck.text import Text

VERSION: Final = date(2026, 11, 24)
"""The day on which layout or words of a form last changed; printed in its footer."""


@dataclass(frozen=True, slots=True)
class Box:
    """Something to tick; ``value`` is the option's value in a submission."""

    value: str
    label: Text


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One thing to fill in: by hand, on a screen, or from the submission's field at ``path``.

    ``path`` is empty for what no submission holds. ``takes_several``: more than one box may be
    ticked. ``lines`` is the room for writing.
    """

    label: Text
    path: str = ""
    hint: Text | None = None
    boxes: tuple[Box, ...] = ()
    takes_several: bool = False
    is_required: bool = False
    lines: int = 1


@dataclass(frozen=True, slots=True)
class Entries:
    """Things to fill in, one below the other, under a title of their own if they have one."""

    rows: tuple[Entry, ...]
    title: Text | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Grid:
    """A list to fill in: a column for each entry, ``lines`` empty rows; ``path`` is the list's."""

    path: str
    label: Text
    columns: tuple[Entry, ...]
    lines: int


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
    """Places for signature, seal and date, side by side."""

    places: tuple[Text, ...]


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
    """

    id: str
    title: Text
    lead: Text
    sections: tuple[Section, ...]
    is_handed_in: bool = True
    cites: tuple[Citation, ...] = ()

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
