"""The fields of a form by name, in the order in which they stand on it."""

from collections.abc import Iterator
from dataclasses import dataclass

from beiancheck.forms.entries import names
from beiancheck.forms.layout import Box, Entries, Entry, Form, Grid


@dataclass(frozen=True, slots=True)
class Place:
    """A field in a file: its name, the entry it belongs to, the box it is, if it is one."""

    name: str
    entry: Entry
    box: Box | None = None


def fields(form: Form) -> Iterator[Place]:
    """Yield every field of a form that was spread."""
    for section in form.sections:
        for part in section.parts:
            if isinstance(part, Entries):
                for entry in part.rows:
                    yield from of(entry)
            elif isinstance(part, Grid):
                for line in range(part.lines):
                    yield from (Place(part.name(line, one), one) for one in part.columns)


def of(entry: Entry) -> Iterator[Place]:
    """Yield the fields of one entry."""
    if not entry.boxes:
        yield Place(entry.path, entry)
    for name, box in zip(names(entry), entry.boxes, strict=True):
        yield Place(name, entry, box)
