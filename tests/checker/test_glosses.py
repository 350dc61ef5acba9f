"""Forms and letters whose labels say the same in English."""

import pytest

from beiancheck.terms.items import Item
from tests.checker.printed import line, said


@pytest.mark.parametrize(
    ("label", "item", "text"),
    [
        ("主办单位名称 / Organizer", Item.NAME, "样例市示例服务部"),
        ("网站名称/Site Name", Item.SITE_NAME, "示例之家"),
        ("网站负责人 / Site Manager", Item.PERSON, "张示例"),
        ("域名/ Domain", Item.DOMAIN, "shili.com"),
    ],
)
def test_a_form_names_what_its_labels_say_twice(label: str, item: Item, text: str) -> None:
    found = said(line(600, 60, "网站备案登记表"), line(120, 200, label), line(800, 200, text))

    assert found[item] == text


def test_a_letter_names_whom_its_labels_say_twice() -> None:
    found = said(
        line(600, 60, "授权委托书"),
        line(120, 200, "委托单位 Principal:"),
        line(800, 200, "样例市示例服务部"),
        line(120, 290, "受托人姓名Name of Attorney:"),
        line(800, 290, "张示例"),
    )

    assert (found[Item.NAME], found[Item.PERSON]) == ("样例市示例服务部", "张示例")


def test_a_value_in_letters_stays() -> None:
    found = said(line(600, 60, "网站备案登记表"), line(120, 200, "网站名称：Shili Home"))

    assert found[Item.SITE_NAME] == "Shili Home"
