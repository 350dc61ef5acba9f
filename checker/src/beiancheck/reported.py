"""What a report shows of papers that were read: places, values side by side, kinds of paper."""

import msgspec

Corner = tuple[int, int]
Corners = tuple[Corner, Corner, Corner, Corner]
"""A place on a page, clockwise from its upper left, in pixels of the page as it was read."""


class Spot(msgspec.Struct, frozen=True, kw_only=True):
    """Where on a file something stands. ``page`` counts from 1; 0: on no page that was read."""

    file: str
    page: int
    boxes: tuple[Corners, ...]


class ReportedCell(msgspec.Struct, frozen=True, kw_only=True):
    """A value in one place.

    ``place`` is a field's path, or ``files.N``; ``file`` and ``page`` are empty and 0 for a field.
    ``certainty``: typed, certain (a PDF's own text, a QR code), confirmed, sure or doubtful.
    ``outcome``: same, differs or look, beside the first place of the row; empty for that.
    ``other`` is the other reading, where two differ.
    """

    place: str
    label: str
    text: str
    certainty: str
    outcome: str
    file: str
    page: int
    boxes: tuple[Corners, ...]
    other: str


class ReportedRow(msgspec.Struct, frozen=True, kw_only=True):
    """One value and every place where it stands.

    ``about`` says in words whose it is; ``outcome``: same, differs, look or single.
    """

    item: str
    label: str
    about: str
    outcome: str
    cells: tuple[ReportedCell, ...]


class ReportedPaper(msgspec.Struct, frozen=True, kw_only=True):
    """Which paper a page looks like.

    ``looks_like`` is a role, empty where no paper can be told, and ``label`` its name. ``fits``:
    it may be what the file is said to be. ``offer`` is the role to move the file to, or empty.
    """

    place: str
    file: str
    page: int
    looks_like: str
    label: str
    fits: bool
    offer: str
