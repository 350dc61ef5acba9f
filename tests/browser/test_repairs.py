"""Pictures are cropped and turned on the device, by mouse, finger and keyboard."""

import pytest
from PIL import Image, ImageDraw
from playwright.sync_api import expect

from sitebuild import node
from sitebuild.places import NODE_MODULES
from tests.browser.repairs_page import SLOW, Desk, corners, jpeg, marked, opened, slanted, told

AXE = NODE_MODULES / "axe-core" / "axe.min.js"
WIDE = """() => {
  const width = document.documentElement.clientWidth;
  const dialog = document.querySelector("dialog[open]");
  const wide = [...dialog.querySelectorAll("*")].filter((one) => one.checkVisibility()
    && one.getBoundingClientRect().right > width + 1 && !one.closest(".repairs-tools, .handles"));
  return wide.slice(0, 5).map((one) => `${one.tagName}.${one.className}`);
}"""


def test_a_slanted_paper_is_cropped_to_its_edges_and_made_straight(desk: Desk) -> None:
    desk.hand_in(slanted__jpg=jpeg(slanted(), exif=told()))
    desk.open()
    desk.tool("crop")
    expect(desk.status).to_contain_text("认出", timeout=SLOW)
    desk.do("[data-do=crop]")
    made = opened(desk.made())

    assert corners(made) == [0, 1, 2, 3]
    assert not made.getexif()
    assert 1.2 < made.width / made.height < 1.6


def test_where_no_edge_is_plain_the_corners_begin_at_the_edges_and_the_keyboard_moves_them(
    desk: Desk,
) -> None:
    desk.hand_in(whole__jpg=jpeg(marked(1000, 800)))
    desk.open()
    desk.page.locator('[data-tool="crop"]').press("Enter")
    expect(desk.status).to_contain_text("没认出", timeout=SLOW)
    corner = desk.page.locator('[data-handle="0"]')
    corner.focus()
    for _ in range(5):
        desk.page.keyboard.press("Shift+ArrowRight")
    desk.page.keyboard.press("ArrowLeft")
    lower = desk.page.locator('[data-handle="3"]')
    lower.focus()
    for _ in range(5):
        desk.page.keyboard.press("Shift+ArrowRight")
    desk.page.locator("[data-do=crop]").press("Enter")
    desk.settled()
    made = opened(desk.made())

    # A tenth of the left side is gone, but for the last arrow's share.
    assert abs(made.width - 902) <= 2
    assert corner.get_attribute("aria-label") == "左上角"


def test_crossed_corners_are_told_and_nothing_is_made(desk: Desk) -> None:
    desk.hand_in(whole__jpg=jpeg(marked()))
    desk.open()
    desk.tool("crop")
    expect(desk.status).to_contain_text("没认出", timeout=SLOW)
    knob = desk.page.locator('[data-handle="0"]').bounding_box()
    far = desk.page.locator('[data-handle="2"]').bounding_box()
    assert knob
    assert far
    desk.page.mouse.move(knob["x"] + 22, knob["y"] + 22)
    desk.page.mouse.down()
    desk.page.mouse.move(far["x"] + 10, far["y"] + 10, steps=4)
    desk.page.mouse.up()

    assert "放乱" in desk.do("[data-do=crop]")
    expect(desk.page.locator("dialog [data-use]")).to_be_disabled()


def test_a_picture_that_exif_turns_is_turned_as_it_is_seen(desk: Desk) -> None:
    lying = marked().transpose(Image.Transpose.ROTATE_90)
    desk.hand_in(turned__jpg=jpeg(lying, exif=told(orientation=6)))
    desk.open()
    desk.tool("turn")
    desk.do('[data-degrees="90"]')
    made = opened(desk.made())

    assert made.size == (600, 900)
    assert corners(made) == [3, 0, 1, 2]
    assert not made.getexif()


def test_a_tilted_picture_is_straightened_and_undo_takes_it_back(desk: Desk) -> None:
    bar = Image.new("RGB", (1000, 700), "white")
    ImageDraw.Draw(bar).rectangle((200, 330, 800, 370), fill="black")
    desk.hand_in(tilted__jpg=jpeg(bar.rotate(6, fillcolor="white")))
    desk.open()
    desk.tool("turn")
    desk.page.locator("[data-angle]").fill("6")
    desk.do("[data-panel=turn] [data-do]:not([data-degrees])")
    made = opened(desk.made()).convert("L")
    ends = [top_of_ink(made, made.width // 2 + side * 250) for side in (-1, 1)]
    desk.page.locator("dialog [data-undo]").click()

    assert abs(ends[0] - ends[1]) <= 2
    assert "撤销" in desk.status.inner_text()
    expect(desk.page.locator("[data-after]")).to_be_hidden()
    expect(desk.page.locator("dialog [data-use]")).to_be_disabled()


def top_of_ink(picture: Image.Image, x: int) -> int:
    return next(y for y in range(picture.height) if picture.getpixel((x, y)) < 100)


def test_the_original_stays_until_the_repair_is_used_and_comes_back(desk: Desk) -> None:
    data = jpeg(marked())
    desk.hand_in(one__jpg=data)
    desk.open()
    desk.tool("turn")
    desk.do('[data-degrees="-90"]')
    desk.page.locator("dialog [value=close]").click()
    expect(desk.page.locator(".file .state")).to_contain_text("900 × 600")
    focused = desk.page.evaluate("() => document.activeElement.matches('[data-repair]')")
    desk.open()
    desk.tool("turn")
    desk.do('[data-degrees="-90"]')
    desk.page.locator("dialog [data-use]").click()
    expect(desk.page.locator(".file .state")).to_contain_text("600 × 900", timeout=SLOW)
    desk.page.locator("[data-repair-back]").click()
    expect(desk.page.locator(".file .state")).to_contain_text("900 × 600", timeout=SLOW)

    assert focused
    expect(desk.page.locator("[data-repair-back]")).to_be_hidden()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_tool_fits_a_phone_and_axe_finds_nothing(desk: Desk, scheme: str) -> None:
    node.packages(tools=True)
    desk.hand_in(one__jpg=jpeg(marked()), two__jpg=jpeg(marked(600, 900)))
    desk.page.set_viewport_size({"width": 390, "height": 780})
    desk.page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
    desk.open()
    desk.page.evaluate(AXE.read_text(encoding="utf-8"))
    told: list[str] = []
    wide: list[str] = []
    for tool in desk.page.locator("[data-tool]:visible").all():
        tool.click()
        found = desk.page.evaluate("() => axe.run('dialog', { resultTypes: ['violations'] })")
        told += [
            f"{one['id']}: {spot['target']}" for one in found["violations"] for spot in one["nodes"]
        ]
        wide += desk.page.evaluate(WIDE)
    desk.page.set_viewport_size({"width": 1280, "height": 900})
    desk.page.emulate_media(color_scheme="light")

    assert told == []
    assert wide == []
