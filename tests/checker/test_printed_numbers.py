"""A number that is printed with a wrong character is shown as it is printed, in doubt."""

import pytest

from beiancheck.documents.reading import Doubt
from beiancheck.terms.items import Item
from tests.checker.printed import line, page, value

RIGHT = "91350203MA00000005"


@pytest.mark.parametrize(
    "wrong", ["91350203MA0000000S", "9135D203MA00000005", "9135020BMA00000005"]
)
@pytest.mark.parametrize("title", ["网站备案授权书", "网站备案信息真实性核验单"])
def test_a_letter_or_sheet_says_a_wrong_number_as_it_is(title: str, wrong: str) -> None:
    found = page(line(600, 60, title), line(120, 200, f"统一社会信用代码：{wrong}"))

    number = value(found, Item.NUMBER)

    assert number.text == wrong
    assert Doubt.CHECK_DIGIT in number.doubts


def test_signs_that_no_number_has_are_put_right() -> None:
    printed = "9135O2O3MAOOOOOOO5"
    found = page(line(600, 60, "网站备案授权书"), line(120, 200, f"统一社会信用代码：{printed}"))

    assert value(found, Item.NUMBER).text == RIGHT


def test_a_wrong_number_of_a_licence_that_stands_apart_from_its_label_is_shown() -> None:
    found = page(
        line(1300, 60, "统一社会信用代码"),
        line(1040, 150, "91350203MA000000B5"),
        line(600, 250, "营业执照"),
        line(100, 500, "经营范围"),
        line(520, 500, "软件开发"),
    )

    number = value(found, Item.NUMBER)

    assert (number.text, Doubt.CHECK_DIGIT in number.doubts) == ("91350203MA000000B5", True)
