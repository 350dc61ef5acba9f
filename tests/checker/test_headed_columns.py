"""Tables whose labels head columns, and values of several lines below each of them."""

from beiancheck.documents.papers.read import read
from beiancheck.documents.papers.values.value import Value
from beiancheck.documents.reading import Line
from beiancheck.terms.items import Item
from tests.checker.printed import line, page

TITLE = line(700, 40, "网站核验单")
SHEET = (
    line(120, 220, "主办单位"),
    line(520, 220, "证件号码"),
    line(920, 220, "网站名称"),
    line(1300, 220, "网站域名"),
    line(1620, 195, "网站负责"),
    line(1680, 240, "人"),
    line(80, 360, "样例市示例科技"),
    line(120, 410, "有限公司"),
    line(480, 385, "911101080000000000"),
    line(940, 385, "样例之家"),
    line(1260, 360, "shili-yang.co"),
    line(1400, 410, "m"),
    line(1640, 385, "张示例"),
)


def values(*lines: Line) -> list[Value]:
    return list(read(page(*lines)).values)


def texts(item: Item, *lines: Line) -> list[str]:
    return [one.text for one in values(*lines) if one.item is item]


def test_each_column_has_its_own_value_below_its_head() -> None:
    rows = (TITLE, *SHEET)

    assert texts(Item.NAME, *rows) == ["样例市示例科技有限公司"]
    assert texts(Item.SITE_NAME, *rows) == ["样例之家"]
    assert texts(Item.PERSON, *rows) == ["张示例"]
    assert texts(Item.DOMAIN, *rows) == ["shili-yang.com"]


def test_a_letter_may_end_in_such_a_table() -> None:
    rows = (
        line(600, 40, "网络信息安全责任书"),
        line(120, 140, "本单位承诺遵守法律，接受监督，对网站内容负责。"),
        line(160, 260, "责任单位"),
        line(760, 260, "网站域名"),
        line(1200, 260, "责任人姓名"),
        line(80, 360, "样例市示例科技"),
        line(140, 410, "有限公司"),
        line(760, 385, "shili.cn"),
        line(1240, 385, "张示例"),
        line(120, 600, "责任单位（盖章）"),
    )

    assert texts(Item.NAME, *rows) == ["样例市示例科技有限公司"]
    assert texts(Item.PERSON, *rows) == ["张示例"]


def test_the_site_may_be_called_as_the_body_is() -> None:
    rows = (
        line(600, 40, "网站真实性核验单"),
        line(300, 200, "网站主办者"),
        line(1100, 200, "网站负责人"),
        line(260, 290, "样例市示例中心"),
        line(1140, 290, "张示例"),
        line(320, 380, "网站名称"),
        line(1120, 380, "网站域名"),
        line(260, 470, "样例市示例中心"),
        line(1120, 470, "shili.cn"),
    )

    assert texts(Item.NAME, *rows) == ["样例市示例中心"]
    assert texts(Item.SITE_NAME, *rows) == ["样例市示例中心"]


def test_labels_with_values_beside_them_head_no_columns() -> None:
    rows = (
        line(600, 40, "ICP备案信息登记表"),
        line(120, 200, "主办单位"),
        line(420, 200, "样例市示例中心"),
        line(1100, 200, "网站名称"),
        line(1400, 200, "样例之家"),
        line(120, 300, "网站负责人"),
        line(420, 300, "张示例"),
        line(1100, 300, "网站域名"),
        line(1400, 300, "shili.cn"),
    )

    assert texts(Item.SITE_NAME, *rows) == ["样例之家"]
    assert texts(Item.PERSON, *rows) == ["张示例"]
