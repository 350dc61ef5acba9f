"""Pictures repaired in whichever browser: a photo at a slant, and one of an iPhone."""

from pathlib import Path

from PIL import Image

from tests.browser.repairs_page import corners, jpeg, opened, slanted, told
from tests.browser.visitor import Visitor, saved, shown, until

HEIC = Path(__file__).parent / "specimen.heic"
IDLE = "!document.querySelector('dialog[aria-busy]')"
STATUS = "document.querySelector('[data-repair-status]').textContent"


def begin(visitor: Visitor, number: int, file: Path) -> None:
    """Hand a picture in, which will be the one of that number, and open its repairs."""
    button = f"[data-files] [data-items] > :nth-child({number}) [data-repair]"
    visitor.hand(".drop input[multiple]", file)
    shown(visitor, button)
    visitor.press(button)
    shown(visitor, "dialog[open]")


def do(visitor: Visitor, tool: str, act: str) -> None:
    """Choose a repair, press its button and wait for what comes of it."""
    visitor.press(f"[data-tool={tool}]")
    if tool == "crop":
        until(visitor, STATUS)  # the corners were looked for
    visitor.press(act)
    until(visitor, f"{IDLE} && /[0-9] (KB|MB)/.test({STATUS})")


def repair(visitor: Visitor, folder: Path) -> None:
    """Crop, turn and mark a photo, use it; open one of an iPhone with the decoder brought here."""
    photo = folder / "photo.jpg"
    photo.write_bytes(jpeg(slanted(), exif=told(orientation=1)))
    begin(visitor, 2, photo)
    do(visitor, "crop", "[data-do=crop]")
    do(visitor, "turn", '[data-degrees="90"]')
    before = opened(saved(visitor, "dialog [data-save]"))
    do(visitor, "mark", "[data-do=mark]")
    after = opened(saved(visitor, "dialog [data-save]"))
    visitor.press("dialog [data-use]")
    shown(visitor, "[data-repair-back]")
    begin(visitor, 3, HEIC)
    visitor.press("[data-do=heic]")
    until(visitor, f"{IDLE} && {STATUS}")
    decoded = opened(saved(visitor, "dialog [data-save]"))
    visitor.press("dialog [value=close]")

    assert corners(before) == corners(after) == [3, 0, 1, 2]
    assert dark(after) - dark(before) > 0.001
    assert not after.getexif()
    assert ("JPEG", (320, 240)) == (decoded.format, decoded.size)


def dark(picture: Image.Image) -> float:
    """Tell which share of a picture is darker than paper."""
    levels = picture.convert("L").histogram()
    return sum(levels[:170]) / sum(levels)
