"""What says nothing of how well a value was read: room beside signs, the words of a date."""

from collections.abc import Sequence

import pytest

from beiancheck.documents.box import upright
from beiancheck.documents.papers.read import read
from beiancheck.documents.papers.values.value import Value
from beiancheck.documents.reading import Doubt, Line
from beiancheck.terms.items import Item
from tests.checker.printed import HEIGHT, line, page


def roomy(left: int, top: int, text: str, widths: Sequence[float]) -> Line:
    """Return a line whose characters are so many heights wide."""
    total = sum(widths)
    edges, at = [0], 0.0
    for width in widths:
        at += width
        edges.append(round(1000 * at / total))
    box = upright(left, top, left + round(HEIGHT * total), top + HEIGHT)
    sure = (999,) * len(text)
    return Line(text=text, box=box, sureness=sure, edges=tuple(edges), other=text)


def value(item: Item, *lines: Line) -> Value | None:
    return read(page(*lines)).value(item)


def licence(*lines: Line) -> tuple[Line, ...]:
    return (
        line(700, 60, "营业执照"),
        line(100, 130, "统一社会信用代码"),
        line(1200, 200, "注册资本"),
        line(1500, 200, "壹佰万元整"),
        line(100, 200, "名称"),
        line(500, 200, "芜湖示例商贸有限公司"),
        *lines,
    )


SCOPE = "软件开发（不含示例）；服装批发"


@pytest.mark.parametrize(
    ("wide", "width", "is_sure"),
    [
        ("（", 1.3, True),
        ("；", 1.4, True),
        ("；", 1.6, False),
        ("（", 1.6, False),
        ("发", 1.35, True),
        ("服", 1.35, True),
        ("装", 1.35, False),
        ("发", 1.5, False),
    ],
)
def test_a_sign_as_wide_as_a_character_has_room_on_purpose(
    wide: str, width: float, *, is_sure: bool
) -> None:
    widths = [1.0] * len(SCOPE)
    widths[SCOPE.index(wide)] = width

    found = value(Item.SCOPE, *licence(line(100, 350, "经营范围"), roomy(500, 350, SCOPE, widths)))

    assert found
    assert found.is_sure is is_sure


@pytest.mark.parametrize(("sign", "is_sure"), [("年", True), ("月", True), ("9", False)])
def test_the_words_of_a_date_may_be_unsure_and_its_digits_may_not(
    sign: str, *, is_sure: bool
) -> None:
    text = "2026年09月22日"
    day = line(500, 350, text, **{sign: 600})

    found = value(Item.REGISTERED, *licence(line(100, 350, "成立日期"), day))

    assert found
    assert found.text == text
    assert found.is_sure is is_sure


@pytest.mark.parametrize("pieces", [("市场主体应当于每年1月1", "日至6月30日通过国")])
def test_a_rule_at_the_foot_that_was_read_in_pieces_hides_no_date(pieces: tuple[str, ...]) -> None:
    found = value(
        Item.ISSUED,
        *licence(
            line(1300, 1200, "2026年06月14日"),
            *(line(300 + 400 * at, 1400, piece) for at, piece in enumerate(pieces)),
        ),
    )

    assert found
    assert found.text == "2026年06月14日"


def test_a_piece_of_a_date_at_the_foot_still_does() -> None:
    lines = licence(line(1300, 1200, "2020年06月14日"), line(1300, 1400, "年06月14"))

    assert value(Item.ISSUED, *lines) is None


@pytest.mark.parametrize(
    ("other", "is_sure"),
    [("shilirun.lltd", True), ("shi1irun.lltd", False), ("shilirun.top", False)],
)
def test_a_reading_of_a_domain_that_ends_in_no_suffix_is_no_other_one(
    other: str, *, is_sure: bool
) -> None:
    found = value(
        Item.DOMAIN,
        line(700, 60, "域名注册证书"),
        line(100, 200, "域名"),
        line(500, 200, "shilirun.ltd", other),
        line(100, 300, "注册日期"),
        line(500, 300, "2020年06月14日"),
    )

    assert found
    assert found.text == "shilirun.ltd"
    assert found.is_sure is is_sure


def test_a_granary_is_no_mountain_in_a_scope_and_looked_at() -> None:
    text = "昆仑玉销售；普通货物仑储服务"

    found = value(Item.SCOPE, *licence(line(100, 350, "经营范围"), line(500, 350, text)))

    assert found
    assert found.text == "昆仑玉销售;普通货物仓储服务"
    assert found.doubts == {Doubt.LOW_CONFIDENCE}


def test_a_speck_within_an_address_is_left_out() -> None:
    text = "上海市浦东新区示例路8号（示例花园）.4层2.5号"

    found = value(Item.ADDRESS, *licence(line(100, 350, "住所"), line(500, 350, text)))

    assert found
    assert found.text == "上海市浦东新区示例路8号(示例花园)4层2.5号"
    assert not found.is_sure
