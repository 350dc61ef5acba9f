"""The site that a letter speaks of."""

import pytest

from beiancheck.terms.items import Item
from tests.checker.printed import line, said


def letter(*texts: str) -> dict[Item, str]:
    rows = (line(120, 200 + 70 * at, text) for at, text in enumerate(texts))
    return said(line(700, 60, "承诺书"), *rows)


@pytest.mark.parametrize(
    "texts",
    [
        ("我公司开办的网站“示例之窗”，域名为a-b.cn，承诺内容合法。",),
        ("我公司域名a-b.cn用于搭建“示例之窗”网站，承诺内容合法。",),
        ("网站名称：示例之窗", "网站域名：a-b.cn", "承诺内容合法。"),
        ("本单位申请备案的网站，网站名称为示例之窗，域名为a-b.cn，承诺合法。",),
        (
            "本单位郑重承诺，所申请备案的网站内容合法有效，网站名称为示例",
            "之窗，域名为a-b.cn。",
        ),
    ],
)
def test_a_letter_names_its_site(texts: tuple[str, ...]) -> None:
    assert letter(*texts)[Item.SITE_NAME] == "示例之窗"


@pytest.mark.parametrize(
    "texts",
    [
        ("网站名称变更的，本单位及时办理备案变更手续。",),
        ("本单位保证网站名称与备案信息一致。",),
        ("本单位将“依法办网”贯穿网站备案全过程。",),
        ("网站名称：", "网站域名：a-b.cn"),
    ],
)
def test_what_a_letter_promises_of_names_is_no_name(texts: tuple[str, ...]) -> None:
    assert Item.SITE_NAME not in letter(*texts)
