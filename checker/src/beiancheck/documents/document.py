"""A file that was handed in, as far as it could be opened."""

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from beiancheck.terms.papers import Paper
from beiancheck.text import Text, shown

if TYPE_CHECKING:
    from beiancheck.documents.read_page import ReadPage


class FileKind(StrEnum):
    """What a file really is, whatever its name says."""

    JPEG = "jpeg"
    PNG = "png"
    WEBP = "webp"
    PDF = "pdf"
    HEIC = "heic"
    AVIF = "avif"
    TIFF = "tiff"
    BMP = "bmp"
    GIF = "gif"
    DOCX = "docx"
    XLSX = "xlsx"
    DOC = "doc"
    ZIP = "zip"
    RAR = "rar"
    SVG = "svg"
    HTML = "html"
    TEXT = "text"
    UNKNOWN = "unknown"


READABLE = frozenset({FileKind.JPEG, FileKind.PNG, FileKind.WEBP, FileKind.PDF})
"""Kinds that are opened and measured."""


class Trouble(StrEnum):
    """Why a file could not be used."""

    MISSING = "missing"
    EMPTY = "empty"
    BROKEN = "broken"
    CUT_OFF = "cut-off"
    ENCRYPTED = "encrypted"
    TOO_LARGE = "too-large"
    NO_PAGES = "no-pages"
    UNREADABLE_NAME = "unreadable-name"


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """A page or picture; ``width`` and ``height`` as a reader sees it, upright.

    Pictures are measured in pixels, pages of a PDF in points (1/72 inch), rounded.
    """

    width: int
    height: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """A saved home page: the words it shows, where its links lead, and its scripts' text."""

    words: str
    links: tuple[str, ...]
    scripts: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Contents:
    """What was found in a file: kind, pages, and what keeps it from being used.

    ``orientation`` is EXIF's 1 to 8 (1: stored upright); ``has_location`` tells of GPS data;
    ``software`` is the program that EXIF names; ``is_grey``: the picture is stored without
    colour; ``source`` is what a home page's source shows.
    """

    kind: FileKind
    pages: tuple[Page, ...] = ()
    orientation: int = 1
    has_location: bool = False
    software: str = ""
    is_grey: bool = False
    source: Source | None = None
    trouble: Trouble | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """A file of a submission: its place in the list, role and contents. ``size`` is in bytes.

    ``role`` is None where the submission names none that we know; ``readings`` are the pages that
    were read.
    """

    path: str
    name: str
    role: Paper | None
    size: int
    digest: str
    contents: Contents
    readings: "tuple[ReadPage, ...]" = ()

    @property
    def trouble(self) -> Trouble | None:
        """Why the file could not be used, if it could not."""
        return self.contents.trouble

    @property
    def label(self) -> Text | str:
        """The paper's name, or the file's where the role is unknown."""
        return self.role.label if self.role else shown(self.name)
