"""What a picture may be made into before it is handed in: sizes, windows of bytes, the watermark.

The browser does the work on pixels; what is wanted of them stands here.
"""

from dataclasses import dataclass
from typing import Final

from beiancheck.citation import Source
from beiancheck.documents.document import FileKind
from beiancheck.law import HUAWEI, INSPUR
from beiancheck.ocr.opening import MOST_PIXELS
from beiancheck.provider import Provider
from beiancheck.text import Text

CARD: Final = (85.6, 54.0)
"""Millimetres of an identity card: ID-1 of ISO/IEC 7810 (85.60 × 53.98), rounded."""
SHEET: Final = (210.0, 297.0)
"""Millimetres of A4."""
DOTS: Final = 300
"""Pixels for an inch of such a sheet."""
LEAST_SIDE: Final = 1000
"""Pixels of the longer side below which no picture is made smaller; see ``picture_too_small``."""
WATERMARK: Final = "仅供备案使用"
MOST: Final = MOST_PIXELS
"""Pixels beyond which no picture is opened."""
PICTURES: Final = (FileKind.JPEG, FileKind.PNG, FileKind.WEBP, FileKind.HEIC)
"""What can be repaired, besides pages of a PDF; and what a browser may open anyway."""
PERHAPS: Final = (FileKind.AVIF, FileKind.BMP, FileKind.GIF)


@dataclass(frozen=True, slots=True, kw_only=True)
class Destination:
    """Where a picture is handed in, and how many bytes it may have there.

    ``formats``: what is taken of "jpeg" and "png". ``said`` tells where the limit is known from.
    """

    id: str
    name: Text
    formats: tuple[str, ...]
    least: int = 0
    most: int
    said: Text


_STATED: Final = Text(zh="本服务商的要求", en="the provider’s own limit")
_USUAL: Final = Text(
    zh="各家的普遍做法，本服务商没有写明", en="common practice; the provider states none"
)


def destinations(provider: Provider) -> tuple[Destination, ...]:
    """Return the destinations whose limits somebody has stated, the provider's first."""
    return tuple(one for one in (_own(provider), *_OTHERS) if one is not None)


def _own(provider: Provider) -> Destination | None:
    limits = provider.limits
    formats = tuple(name for name in ("jpeg", "png") if name in limits.formats)
    if limits.max_bytes is None or not formats:
        return None
    return Destination(
        id="provider",
        name=Text(zh=provider.name.zh, en=provider.name.en),
        formats=formats,
        least=limits.min_bytes or 0,
        most=limits.max_bytes,
        said=_STATED if limits.stated else _USUAL,
    )


def _by(source: Source) -> Text:
    return Text(zh=source.title("zh"), en=source.title("en"))


_OTHERS: Final = (
    Destination(
        id="public-security",
        name=Text(zh="公安联网备案", en="Public-security filing"),
        formats=("jpeg",),
        # Handling notes of 2023 and 2024 say 400 KB; the smaller reading of KB is safe for both.
        most=400_000,
        said=Text(
            zh="两份办理笔记所说（2023年9月、2024年10月），未经确认；以上传页写的为准",
            en="from two people’s notes (September 2023, October 2024), unconfirmed; "
            "what the upload page says counts",
        ),
    ),
    Destination(
        id="huawei",
        name=Text(zh="华为云", en="Huawei Cloud"),
        formats=("jpeg", "png"),
        # "4 MB" may mean four million bytes.
        most=4_000_000,
        said=_by(HUAWEI),
    ),
    Destination(
        id="inspur",
        name=Text(zh="浪潮云", en="Inspur Cloud"),
        formats=("jpeg",),
        most=4 * 1024 * 1024,
        said=_by(INSPUR),
    ),
)
