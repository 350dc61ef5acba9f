"""Tables whose labels stand beside the middle of a value of several lines."""

import pytest

from beiancheck.documents.papers.read import read
from beiancheck.documents.papers.values.value import Value
from beiancheck.documents.reading import Line, Page, Source
from beiancheck.terms.items import Item
from tests.checker.printed import line

SCOPE = (
    "图文设计制作；会议及展览服务；电子产品销售；货物进",
    "出口；技术服务；计算机系统服务；市场营销策划；国内",
    "货物运输代理。",
)


def said(*lines: Line) -> dict[Item, Value]:
    """Return the values of a page, the first of each item."""
    one = Page(number=1, width=2000, height=1800, lines=lines, source=Source.RECOGNISED)
    return {value.item: value for value in reversed(read(one).values)}


def table(address: tuple[str, ...], scope: tuple[str, ...], *, pitch: int, gap: int) -> list[Line]:
    """Return a licence whose cells stand ``gap`` apart and their lines ``pitch``."""
    lines = [line(700, 100, "营业执照")]
    top = 300
    for label, parts in (
        ("名称", ("厦门示例餐饮店",)),
        ("经营者", ("张示例",)),
        ("经营场所", address),
        ("注册日期", ("2010年02月23日",)),
        ("经营范围", scope),
    ):
        middle = top + pitch * (len(parts) - 1) // 2
        lines.append(line(100, middle, label))
        lines += [line(400, top + pitch * at, part) for at, part in enumerate(parts)]
        top += pitch * (len(parts) - 1) + gap
    return lines


@pytest.mark.parametrize(("pitch", "gap"), [(56, 100), (52, 90), (60, 84)])
def test_a_value_of_several_lines_begins_above_the_label_beside_its_middle(
    pitch: int, gap: int
) -> None:
    address = "厦门市样例区示例路602号天鹅堡22幢4单元1996", "室"

    found = said(*table(address, SCOPE, pitch=pitch, gap=gap))

    assert found[Item.ADDRESS].text == "".join(address)
    assert found[Item.SCOPE].text == "".join(SCOPE)[:-1].replace("；", ";")
    assert found[Item.NAME].text == "厦门示例餐饮店"


def test_two_lines_of_two_labels_on_a_bent_page_stay_apart() -> None:
    found = said(
        line(700, 100, "营业执照"),
        line(100, 300, "名称"),
        line(400, 326, "厦门示例餐饮店"),
        line(100, 372, "经营场所"),
        line(400, 398, "厦门市样例区示例路9号"),
    )

    assert found[Item.ADDRESS].text == "厦门市样例区示例路9号"


def test_lines_that_stand_evenly_below_their_labels_are_no_middle() -> None:
    found = said(
        line(700, 100, "营业执照"),
        line(100, 300, "名称"),
        line(400, 300, "厦门示例餐饮店"),
        line(100, 360, "经营场所"),
        line(400, 360, "厦门市样例区示例路602号天鹅堡22幢"),
        line(400, 420, "4单元1996室"),
        line(100, 480, "经营范围"),
        line(400, 480, "图文设计制作；会议及展览服务；"),
        line(400, 540, "电子产品销售"),
    )

    assert found[Item.ADDRESS].text == "厦门市样例区示例路602号天鹅堡22幢4单元1996室"
    assert found[Item.SCOPE].text == "图文设计制作;会议及展览服务;电子产品销售"


@pytest.mark.parametrize(
    ("above", "text", "is_sure"),
    [
        ("厦门市样例区示例路602号", "天鹅堡22幢4单元1996室", False),
        ("厦门示例餐饮店", "厦门市样例区示例路9号1996室", True),
    ],
)
def test_what_may_begin_in_a_line_that_is_no_ones_is_looked_at(
    above: str, text: str, *, is_sure: bool
) -> None:
    found = said(
        line(700, 100, "营业执照"),
        line(400, 400, above),
        line(100, 480, "经营场所"),
        line(400, 480, text),
        line(100, 560, "注册日期 2010年02月23日"),
    )

    assert found[Item.ADDRESS].is_sure is is_sure
