"""The repairing dialog as a visitor uses it."""

import io
import re
from pathlib import Path
from typing import Any

from PIL import Image, ImageDraw
from playwright.sync_api import FilePayload, Page, expect

SLOW = 90_000
ORIENTATION, MODEL, GPS = 0x0112, 0x0110, 0x8825
RED, GREEN, BLUE, BLACK = (200, 30, 30), (20, 140, 60), (30, 60, 190), (20, 20, 20)
MARKS = (RED, GREEN, BLUE, BLACK)
"""What the four corners of a marked paper show, clockwise from the upper left."""


class Desk:
    """One checker page with its papers, and the dialog over it."""

    def __init__(self, page: Page) -> None:
        """Keep the page."""
        self.page = page
        self.status = page.locator("[data-repair-status]")

    def hand_in(self, **files: bytes) -> None:
        """Clear the desk and add files; ``__`` in a name stands for its dot."""
        self.clear()
        payloads = [
            FilePayload(name=name.replace("__", "."), mimeType=media(data), buffer=data)
            for name, data in files.items()
        ]
        self.page.locator(".drop input[multiple]").set_input_files(payloads)
        expect(self.page.locator("[data-files-status]")).to_have_text("", timeout=SLOW)

    def clear(self) -> None:
        """Close the dialog and take all files away."""
        if self.page.locator("dialog[open]").count():
            self.page.locator("dialog [value=close]").click()
        while self.page.locator(".file [data-remove]").count():
            self.page.locator(".file [data-remove]").first.click()

    def open(self, index: int = 0) -> None:
        """Open the dialog for a file."""
        self.page.locator("[data-repair]").nth(index).click()
        expect(self.page.locator("dialog[open]")).to_be_visible()

    def tool(self, name: str) -> None:
        """Choose a repair."""
        self.page.locator(f'[data-tool="{name}"]').click()

    def do(self, selector: str) -> str:
        """Press a button, wait for what comes of it, and return what is said."""
        self.page.locator(selector).click()
        self.settled()
        return self.status.inner_text()

    def settled(self) -> None:
        """Wait until nothing is being worked on."""
        expect(self.page.locator("dialog[aria-busy]")).to_have_count(0, timeout=SLOW)
        expect(self.status).not_to_have_text(re.compile("^(正在做|Working)?$"), timeout=SLOW)

    def made(self) -> bytes:
        """Save a copy of what was made and return its bytes."""
        with self.page.expect_download() as download:
            self.page.locator("dialog [data-save]").click()
        return Path(download.value.path()).read_bytes()

    def names(self) -> list[str]:
        """Return the names of the files on the desk."""
        found: list[str] = self.page.locator(".file legend").all_inner_texts()
        return found


def media(data: bytes) -> str:
    """Tell the media type that a browser would give."""
    known = {b"\xff\xd8": "image/jpeg", b"\x89P": "image/png", b"%P": "application/pdf"}
    return known.get(data[:2], {b"GI": "image/gif"}.get(data[:2], "image/heic"))


def opened(data: bytes) -> Image.Image:
    """Open a picture."""
    return Image.open(io.BytesIO(data))


def jpeg(picture: Image.Image, **saved: Any) -> bytes:
    """Save a picture as a JPEG of good quality."""
    made = io.BytesIO()
    picture.convert("RGB").save(made, "JPEG", quality=95, **saved)
    return made.getvalue()


def marked(width: int = 900, height: int = 600) -> Image.Image:
    """Draw a paper with a mark of its own colour in each corner."""
    paper = Image.new("RGB", (width, height), (246, 242, 230))
    draw = ImageDraw.Draw(paper)
    size = width // 8
    for colour, (x, y) in zip(MARKS, ((0, 0), (1, 0), (1, 1), (0, 1)), strict=True):
        left, top = x * (width - size), y * (height - size)
        draw.rectangle((left, top, left + size, top + size), fill=colour)
    return paper


def slanted() -> Image.Image:
    """Lay a marked paper on a table, seen at a slant."""
    table = Image.new("RGB", (1500, 1100), (96, 78, 60))
    paper = marked().resize((1500, 1100))
    # Where the table's corners come from, as the paper's plane has it.
    way = (1.36, 0.1, -260, -0.07, 1.38, -130, 0.00006, 0.00009)
    seen = paper.transform((1500, 1100), Image.Transform.PERSPECTIVE, way, fillcolor=None)
    mask = Image.new("L", (1500, 1100), 255)
    seen_mask = mask.transform((1500, 1100), Image.Transform.PERSPECTIVE, way)
    table.paste(seen, mask=seen_mask)
    return table


def corners(picture: Image.Image) -> list[int]:
    """Return which mark each corner shows, clockwise from the upper left; -1 for none."""
    wide, high = picture.size
    inset = wide // 40
    places = (
        (inset, inset),
        (wide - inset, inset),
        (wide - inset, high - inset),
        (inset, high - inset),
    )
    return [mark(picture.convert("RGB").getpixel(place)) for place in places]


def mark(seen: Any) -> int:
    """Return the number of the mark that has nearly this colour."""
    for number, colour in enumerate(MARKS):
        if max(abs(a - b) for a, b in zip(seen, colour, strict=True)) < 40:
            return number
    return -1


def told(**extra: object) -> Image.Exif:
    """Return EXIF that tells of a phone and a place."""
    tags = Image.Exif()
    tags[MODEL] = "Specimen phone"
    tags[GPS] = {1: "N", 2: (39.0, 54.0, 0.0), 3: "E", 4: (116.0, 24.0, 0.0)}
    tags.update({ORIENTATION: extra.get("orientation", 1)})
    return tags
