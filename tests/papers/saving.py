"""Papers as files: JPEG, PNG, a scan in a PDF, and a PDF that was born with its text."""

import io
from datetime import UTC, datetime
from enum import StrEnum

from fpdf import FPDF
from PIL import Image, ImageChops

from tests.papers.faces import EXPO, FILES
from tests.papers.paper import Paper

DAY = datetime(2026, 11, 24, tzinfo=UTC)
POINT = 72 / 150
"""Points to a pixel: pages are drawn at about 150 dots per inch."""
ORIENTATION, GPS = 0x0112, 0x8825


class Format(StrEnum):
    """How a paper is saved."""

    JPEG = "jpg"
    TURNED_JPEG = "exif.jpg"
    """Stored lying on its side, with the EXIF orientation that rights it, and a place."""
    PNG = "png"
    SCAN = "scan.pdf"
    DIGITAL = "text.pdf"


def saved(paper: Paper, form: Format) -> bytes:
    """Return the bytes of a file.

    Raises:
        ValueError: if a damaged paper is to be born digital.
    """
    made = io.BytesIO()
    match form:
        case Format.PNG:
            paper.picture.save(made, "PNG")
        case Format.JPEG:
            paper.picture.save(made, "JPEG", quality=90)
        case Format.TURNED_JPEG:
            tags = Image.Exif()
            tags[ORIENTATION] = 6
            tags[GPS] = {1: "N", 2: (0.0, 0.0, 0.0), 3: "E", 4: (0.0, 0.0, 0.0)}
            lying = paper.picture.transpose(Image.Transpose.ROTATE_90)
            lying.save(made, "JPEG", quality=90, exif=tags)
        case Format.SCAN:
            day = DAY.timetuple()
            paper.picture.save(made, "PDF", resolution=150, creationDate=day, modDate=day)
        case Format.DIGITAL:
            return digital(paper)
    return made.getvalue()


def digital(paper: Paper) -> bytes:
    """Return a PDF that draws the text as text, between what lies below and what is stamped above.

    Raises:
        ValueError: if the layers are gone, as they are from damaged papers.
    """
    if paper.under is None or paper.over is None:
        raise ValueError("a damaged paper has no layers")
    wide, high = (side * POINT for side in paper.picture.size)
    pdf = FPDF(unit="pt", format=(wide, high))
    pdf.set_creation_date(DAY)
    pdf.set_auto_page_break(auto=False)
    pdf.add_page()
    pdf.image(paper.under, 0, 0, wide, high)
    names = {file: f"face{place}" for place, file in enumerate(sorted(_drawable(paper)))}
    for file, name in names.items():
        pdf.add_font(name, "", file)
    for run in paper.runs:
        pdf.set_font(names[_file(run.font)], "", run.size * POINT)
        pdf.set_text_color(run.colour)
        pdf.text(run.x * POINT, run.y * POINT, run.text)
    pdf.image(_stamped(paper.over), 0, 0, wide, high)
    return bytes(pdf.output())


def _drawable(paper: Paper) -> set[str]:
    return {_file(run.font) for run in paper.runs}


def _file(font: str) -> str:
    # The library opens no web fonts; the song face stands in for the kai one.
    return font if font.endswith(".ttf") else str(EXPO / FILES["song"])


def _stamped(over: Image.Image) -> Image.Image:
    """Make white transparent."""
    red, green, blue = over.split()
    ink = ImageChops.invert(ImageChops.darker(ImageChops.darker(red, green), blue))
    alpha = ink.point(lambda level: min(255, level * 2))
    stamped = over.convert("RGBA")
    stamped.putalpha(alpha)
    return stamped
