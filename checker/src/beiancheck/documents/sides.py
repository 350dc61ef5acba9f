"""Whose pictures of a resident ID are here: its two sides, or both on one page."""

from collections.abc import Iterator
from dataclasses import dataclass

from beiancheck.documents.document import Document
from beiancheck.submission import File
from beiancheck.terms.papers import Paper

_SIDES = (Paper.RESIDENT_ID_FRONT, Paper.RESIDENT_ID_BACK, Paper.RESIDENT_ID_BOTH)
_SITE = "service-manager"
_Whose = tuple[str, int | None]


@dataclass(frozen=True, slots=True)
class Sides:
    """One person's pictures; a file of several pages may hold both sides and stands in `both`.

    ``is_named``: the files say whose they are.
    """

    is_named: bool
    fronts: tuple[Document, ...]
    backs: tuple[Document, ...]
    both: tuple[Document, ...]

    @property
    def lone(self) -> Document | None:
        """The picture whose other side is not there, if one is alone."""
        if self.both or (self.fronts and self.backs):
            return None
        return next(iter((*self.fronts, *self.backs)), None)


def sides(documents: tuple[Document, ...], files: tuple[File, ...]) -> Iterator[Sides]:
    """Yield the pictures of each person who is named, then those that name nobody."""
    groups: dict[_Whose, list[Document]] = {}
    shown = [document for document in documents if document.role in _SIDES]
    named = {document.path: files[int(document.path.rpartition(".")[2])] for document in shown}
    # A picture that names no site may belong to each of them, so then the sites are not told apart.
    is_by_site = all(file.service is not None for file in named.values() if file.person == _SITE)
    for document in shown:
        file = named[document.path]
        site = file.service if is_by_site and file.person == _SITE else None
        groups.setdefault((file.person or "", site), []).append(document)
    nameless = groups.pop(("", None), [])
    yield from (_sorted(group, is_named=True) for group in groups.values())
    if nameless:
        yield _sorted(nameless, is_named=False)


def _sorted(group: list[Document], *, is_named: bool) -> Sides:
    single = [document for document in group if len(document.contents.pages) <= 1]
    return Sides(
        is_named=is_named,
        fronts=tuple(one for one in single if one.role is Paper.RESIDENT_ID_FRONT),
        backs=tuple(one for one in single if one.role is Paper.RESIDENT_ID_BACK),
        both=tuple(one for one in group if one not in single or one.role is Paper.RESIDENT_ID_BOTH),
    )


def other(side: Paper) -> Paper:
    """Return the other side."""
    front = Paper.RESIDENT_ID_FRONT
    return Paper.RESIDENT_ID_BACK if side is front else front
