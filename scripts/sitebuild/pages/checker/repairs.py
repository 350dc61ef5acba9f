"""The dialog that repairs a picture, and what the script must know of sizes and limits."""

import json
from dataclasses import dataclass

from beiancheck import repairs
from beiancheck.provider import default
from beiancheck.text import Language, Text
from sitebuild import bench
from sitebuild.pages.checker.render import render
from sitebuild.pages.checker.repair_words import SAID


@dataclass(frozen=True, slots=True)
class Tool:
    """One repair: its name for the script, its label, and for which files it is offered."""

    id: str
    label: Text
    kinds: str = "picture"


TOOLS = (
    Tool("page", Text(zh="取一页成图片", en="Make a page a picture"), "pdf"),
    Tool("crop", Text(zh="裁到纸边", en="Crop to the paper")),
    Tool("turn", Text(zh="转正", en="Turn and straighten")),
    Tool("fit", Text(zh="压到大小", en="Fit a size limit")),
    Tool("mark", Text(zh="加水印", en="Add a watermark")),
    Tool("strip", Text(zh="去掉附带信息", en="Strip what is told")),
    Tool("sheet", Text(zh="两面拼一页", en="Two sides, one sheet")),
    Tool("bind", Text(zh="合成 PDF", en="Bind to a PDF")),
)
CORNERS = (
    Text(zh="左上角", en="Upper left corner"),
    Text(zh="右上角", en="Upper right corner"),
    Text(zh="右下角", en="Lower right corner"),
    Text(zh="左下角", en="Lower left corner"),
)
MARGIN = 10
"""Millimetres left free around a picture in a PDF."""
LARGEST = 25_000_000
"""Pixels of a result: more than any desk takes, and what a phone can hold twice."""


def block(language: Language) -> str:
    """Give the dialog."""
    return render(
        "repairs.html",
        language,
        tools=TOOLS,
        corners=CORNERS,
        destinations=repairs.destinations(default()),
        watermark=repairs.WATERMARK,
        card=repairs.CARD,
        dots=repairs.DOTS,
        told=json.dumps(told()),
        said=SAID,
    )


def told() -> dict[str, object]:
    """Give the script its sizes and limits."""
    return {
        "kinds": [kind.value for kind in (*repairs.PICTURES, *repairs.PERHAPS)],
        "most": repairs.MOST,
        "largest": LARGEST,
        "side": repairs.LEAST_SIDE,
        "margin": MARGIN,
        "sheet": {"card": repairs.CARD, "page": repairs.SHEET, "dots": repairs.DOTS},
        "shapes": [round(max(one) / min(one), 4) for one in (repairs.CARD, repairs.SHEET)],
        "heic": bench.size(),
    }
