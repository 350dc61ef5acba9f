"""What stands where a letter or form names who files is not always a name."""

import pytest

from beiancheck.documents.papers.read import read
from beiancheck.terms.items import Item
from tests.checker.printed import domain_page, line, page

ROWS = ("网站域名 shili.net", "网站负责人 李示例", "手机号码 13800138000", "网站名称 示例小站")


@pytest.mark.parametrize(
    "text", ["91110105MA0EXAMP1X", "所属区域：内蒙古自治区", "新疆库尔勒市示例路18号楼1单元602室"]
)
def test_a_number_another_label_or_an_address_names_nobody(text: str) -> None:
    form = page(
        line(600, 20, "网站备案信息登记表"),
        line(200, 200, f"主办单位名称 {text}"),
        *(line(200, 300 + 80 * at, row) for at, row in enumerate(ROWS)),
    )

    assert read(form).value(Item.NAME) is None


@pytest.mark.parametrize(
    ("text", "is_sure"),
    [
        ("示例市农村能源办公室", True),
        ("示例五金经营部（个体工商户）", True),
        ("示意文字与样张", False),
    ],
)
def test_what_ends_as_no_body_does_is_looked_at(text: str, *, is_sure: bool) -> None:
    form = page(
        line(600, 20, "网站备案信息登记表"),
        line(200, 200, f"主办单位名称 {text}"),
        *(line(200, 300 + 80 * at, row) for at, row in enumerate(ROWS)),
    )
    found = read(form).value(Item.NAME)

    assert found is not None
    assert is_sure is found.is_sure


def test_the_registrar_from_which_a_domain_was_taken_is_not_its_registrar() -> None:
    rows = (
        *("转入域名", "shili.net", "域名持有者", "示例市总工会"),
        *("原注册商", "示例甲网讯科技有限公司", "现注册商", "示例乙云计算技术有限公司"),
    )
    found = domain_page(
        *(line(200 + 400 * (at % 2), 120 + 60 * (at // 2), row) for at, row in enumerate(rows))
    )

    assert "示例乙云计算技术有限公司" == found[Item.REGISTRAR]


def test_what_kind_a_holder_is_is_no_name() -> None:
    found = domain_page(
        line(70, 158, "域名名称"),
        line(370, 159, "shili.net"),
        line(1000, 217, "注册人属性"),
        line(1310, 217, "组织"),
        line(70, 219, "注册人"),
        line(370, 218, "示例市委党校"),
    )

    assert "示例市委党校" == found[Item.HOLDER]


def test_the_beginning_of_a_body_is_neither_a_person_nor_the_name_of_a_site() -> None:
    letter = page(
        line(600, 20, "互联网信息服务备案承诺书"),
        line(200, 120, "我单位文远（郑州）生物科技有限公司现就域名shili.net所开办"),
        line(120, 180, "网站（网站名称：文远（郑州）生物科技）郑重承诺内容合法。"),
        line(1000, 500, "承诺人（盖章）："),
        line(1000, 560, "文远（郑州）生物科技有限公司"),
    )
    found = read(letter)
    site = found.value(Item.SITE_NAME)

    assert found.value(Item.PERSON) is None
    assert site is not None
    assert "文远(郑州)生物科技" == site.text


@pytest.mark.parametrize("word", ["照片", "应为"])
def test_a_word_of_a_form_is_no_person(word: str) -> None:
    form = page(
        line(600, 20, "网站备案信息登记表"),
        line(200, 200, "主办单位名称 示例市总工会"),
        line(200, 280, f"网站负责人 {word}"),
        *(line(200, 360 + 80 * at, row) for at, row in enumerate(ROWS[2:])),
    )

    assert read(form).value(Item.PERSON) is None


@pytest.mark.parametrize("other", ["com.shili.app", "example.com"])
def test_a_package_and_an_example_are_no_domain_beside_one(other: str) -> None:
    form = page(
        line(600, 20, "APP备案信息登记表"),
        line(200, 200, "主办单位名称 示例市总工会"),
        line(200, 280, f"包名 {other}"),
        *(line(200, 360 + 80 * at, row) for at, row in enumerate(ROWS)),
    )
    domains = [one.text for one in read(form).values if one.item is Item.DOMAIN]

    assert domains == ["shili.net"]
