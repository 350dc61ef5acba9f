"""What a reader of one picture format found, before it is turned upright."""

from dataclasses import dataclass

from beiancheck.documents.document import Trouble
from beiancheck.documents.exif import NOTHING, Exif


@dataclass(frozen=True, slots=True, kw_only=True)
class Measured:
    """Stored size in pixels (0: not found), EXIF, colour or not, and what is wrong."""

    width: int = 0
    height: int = 0
    exif: Exif = NOTHING
    is_grey: bool = False
    trouble: Trouble | None = None
