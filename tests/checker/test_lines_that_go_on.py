"""Values that go on in the next line, where it begins below their label, and those that do not."""

import pytest

from beiancheck.terms.items import Item
from tests.checker.printed import line, said


def test_an_address_that_ends_in_a_hyphen_goes_on_below_its_label() -> None:
    actual = said(
        line(600, 20, "个体工商户营业执照"),
        line(100, 200, "名称 成都示例商行"),
        line(100, 300, "经营场所 四川省成都市示例大道69号样例园9号楼1-"),
        line(100, 355, "151"),
        line(100, 500, "经营范围 零售：数码产品、电脑配件、通讯器材、文具、玩具、图书；维修。"),
    )

    assert actual[Item.ADDRESS] == "四川省成都市示例大道69号样例园9号楼1-151"


def test_an_address_fills_its_column_and_goes_on_below_its_label() -> None:
    actual = said(
        line(500, 20, "民办非企业单位登记证书"),
        line(100, 200, "名称：西安示例服务中心"),
        line(1000, 200, "代码："),
        line(100, 300, "住所：陕西省西安市示例区样例路581号启"),
        line(1000, 300, "业务范围：老年人康复护理、助浴助餐、文化"),
        line(100, 355, "明大厦1306室"),
        line(1000, 355, "娱乐服务"),
        line(100, 500, "开办资金：伍拾万元"),
    )

    assert actual[Item.ADDRESS] == "陕西省西安市示例区样例路581号启明大厦1306室"
    assert actual[Item.SCOPE] == "老年人康复护理、助浴助餐、文化娱乐服务"


@pytest.mark.parametrize(
    ("first", "second", "last"),
    [
        ("有效期自2020年10月04日至2025年", "10月03日", "2025年10月03日"),
        ("有效期：自二〇二三年十月四日至二〇", "二五年十月三日", "二〇二五年十月三日"),
        ("有效期：自2020年10月04日至", "2025年10月03日", "2025年10月03日"),
    ],
)
def test_a_period_goes_on_below_its_label(first: str, second: str, last: str) -> None:
    actual = said(
        line(500, 20, "事业单位法人证书"),
        line(100, 200, "名称 沈阳市示例图书馆"),
        line(900, 400, first),
        line(900, 455, second),
        line(100, 600, "举办单位 沈阳市人民政府"),
    )

    assert actual[Item.VALID_UNTIL] == last


def test_a_bracket_that_opens_a_second_label_is_no_beginning_of_a_holder() -> None:
    actual = said(
        line(600, 20, "域名管理"),
        line(100, 200, "shili.com"),
        line(100, 300, "注册人 (持有者)"),
        line(1100, 300, "注册服务机构"),
        line(100, 350, "成都示例有限公司"),
        line(1100, 350, "北京样例股份有限公司"),
    )

    assert actual[Item.HOLDER] == "成都示例有限公司"
