"""The desk of the checker page, where papers are read: what its tests do again and again."""

import io
import json
from functools import cache
from typing import Any

from PIL import Image, ImageDraw
from playwright.sync_api import FilePayload, Locator, Page, expect

from tests.browser.checker_page import SLOW, flawless, go, hand_in, load, visit
from tests.papers import catalogue, faces
from tests.papers.saving import Format, saved

READ = 240_000
"""Milliseconds for a few papers to be read on a busy machine."""
MEDIA = {"jpg": "image/jpeg", "png": "image/png", "pdf": "application/pdf"}


@cache
def drawn(layout: str, form: Format, seed: str = "desk") -> bytes:
    """Draw a paper of a layout."""
    return saved(catalogue.paper(layout, seed), form)


def doubtful() -> bytes:
    """Draw a licence of which two values are always asked for.

    The check digit of its number does not fit, and 涂 is what 凃 is read as.
    """
    return _written(
        *("营业执照", "统一社会信用代码 91110105MA0EXAMP2X", "名称 示例科技有限公司"),
        *("法定代表人 涂示例", "经营范围 软件开发", "成立日期 2020年01月02日"),
    )


def untitled() -> bytes:
    """Draw a corner of a licence, which does not show what it is."""
    return _written("法定代表人 李示例", "住所 北京市朝阳区示例路1号")


def _written(*said: str) -> bytes:
    picture = Image.new("RGB", (1400, 900), "#f6f5f3")
    pen = ImageDraw.Draw(picture)
    font = faces.opened(faces.characters("hei")[ord("营")], 40)
    for at, text in enumerate(said):
        pen.text((120, 80 + 120 * at), text, font=font, fill="#1a1a1a")
    made = io.BytesIO()
    picture.save(made, "PNG")
    return made.getvalue()


def truth(layout: str, field: str, seed: str = "desk") -> str:
    """Tell what is printed on a drawn paper."""
    paper = catalogue.paper(layout, seed)
    return next(value.text for value in paper.values if value.field == field)


def payload(name: str, data: bytes) -> FilePayload:
    """Make a file of that name."""
    return FilePayload(name=name, mimeType=MEDIA[name.rpartition(".")[2]], buffer=data)


def started(page: Page, *files: FilePayload, language: str = "zh", **given: Any) -> None:
    """Open the checker, with something typed already, and hand the files in."""
    raw = flawless("enterprise")
    visit(page, language)
    load(page, {"kind": raw["kind"], "filing": raw["filing"], "province": raw["province"], **given})
    hand_in(page, *files)


def read(page: Page) -> None:
    """Let all pictures be read, and wait for the end."""
    page.locator("[data-reading-start]").click()
    rested(page)


def rested(page: Page) -> None:
    """Wait until nothing is read any more and something was."""
    expect(page.locator(".read-file").first).to_be_visible(timeout=READ)
    expect(page.locator("[data-reading-now]")).to_be_hidden(timeout=READ)


def file(page: Page, name: str) -> Locator:
    """Find the part of the page that is about a file."""
    return page.locator(".file").filter(has=page.locator("legend", has_text=name))


def row(part: Locator, label: str) -> Locator:
    """Find the row of a value, folded away or not."""
    label_of = part.page.locator(".read-what b", has_text=label)
    return part.locator(".read-row").filter(has=label_of).first


def unfold(part: Locator) -> None:
    """Show the values that ask nothing."""
    rest = part.locator(".read-rest:not([open]) > summary")
    if rest.is_visible():
        rest.click()


def submission(page: Page) -> Any:
    """Save “my data” and read it."""
    page.locator(".keep details").evaluate("(fold) => { fold.open = true; }")
    with page.expect_download() as got:
        page.locator("[data-save-mine]").click()
    return json.loads(got.value.path().read_text(encoding="utf-8"))


def seen(page: Page) -> None:
    """Go to the result and wait for it."""
    go(page, "result")
    expect(page.locator(".verdict")).to_be_visible(timeout=SLOW)
