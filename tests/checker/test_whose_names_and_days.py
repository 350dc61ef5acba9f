"""Whose name, day and domain a page says, where it says somebody else's as well."""

import pytest

from beiancheck.documents.papers.read import read
from beiancheck.terms.items import Item
from beiancheck.terms.papers import Paper
from tests.checker.printed import domain_page, line, page, said, value


@pytest.mark.parametrize("label", ["告知对象", "被告知人", "告知对象姓名"])
def test_who_gives_a_notice_is_not_the_one_that_it_is_for(label: str) -> None:
    actual = said(
        line(400, 20, "互联网站备案责任告知书"),
        line(100, 150, f"{label}:陆示例"),
        line(600, 150, "证件号码:110101199003077213"),
        line(100, 800, "本人已阅读并知悉上述内容。"),
        line(100, 900, "被告知人签名:"),
        line(420, 900, "陆示例"),
        line(100, 1000, "告知单位江西示例网络有限公司"),
    )

    assert actual[Item.NAME] == "陆示例"


@pytest.mark.parametrize(
    "between", ["1990年3月7日出生,", "汉族,1990年3月出生,", "36岁,", "生于1990年3月7日,"]
)
def test_a_birthday_may_stand_between_a_name_and_its_number(between: str) -> None:
    actual = said(
        line(570, 20, "授权委托书"),
        line(180, 200, f"我单位现委托梁示例(女,{between}身份证号"),
        line(100, 260, "110101199003077213)作为我单位网站的负责人。"),
    )

    assert actual[Item.PERSON] == "梁示例"


def test_a_promise_not_to_pose_as_a_company_is_a_persons_own() -> None:
    actual = said(
        line(400, 20, "个人网站备案承诺书"),
        line(220, 200, "本人冼示例,身份证号110101199003077213,申请备案的网站域名为"),
        line(160, 260, "shili-blog.cn。现郑重承诺如下:"),
        line(220, 320, "一、网站为个人非经营性网站,不以企业、组织名义开展活动;"),
    )

    assert actual[Item.NAME] == "冼示例"


def test_the_day_of_who_checks_gives_way_to_that_of_who_signs() -> None:
    dated = value(
        page(
            line(400, 20, "备案真实性核验单"),
            line(200, 900, "本人签名(按手印):"),
            line(870, 900, "日期:2022年3月7日"),
            line(200, 1000, "核验员:刘示例 核验时间"),
            line(870, 1000, "2022-03-08"),
        ),
        Item.DATED,
    )

    assert dated.text == "2022年3月7日"
    assert not dated.is_sure


def test_a_day_that_two_labels_say_alike_is_in_no_doubt() -> None:
    dated = value(
        page(
            line(400, 20, "备案真实性核验单"),
            line(200, 900, "本人签名(按手印):"),
            line(870, 900, "日期:2022年3月7日"),
            line(200, 1000, "核验时间"),
            line(870, 1000, "2022-03-07"),
        ),
        Item.DATED,
    )

    assert dated.text == "2022-03-07"
    assert dated.is_sure


def test_the_title_tells_a_sheet_whatever_labels_of_a_form_it_has() -> None:
    across = [line(100 + 400 * at, 5, "示例云") for at in range(3)]

    actual = read(
        page(
            *across,
            line(100, 80, "电子化核验单"),
            line(1200, 80, "示例云备案系统自动生成"),
            line(80, 180, "备案主体信息"),
            line(80, 240, "主办者名称:韦示例"),
            line(80, 300, "主办者性质:个人"),
            line(80, 360, "证件住所:辽宁省沈阳市示例路310号"),
        )
    )

    assert actual.paper is Paper.VERIFICATION_SHEET


def test_the_masthead_of_a_registrar_names_no_domain_of_a_holder() -> None:
    actual = said(
        line(200, 20, "样例域名 Yangli.Domains"),
        line(590, 200, "域名所有权证明"),
        line(280, 400, "经查询我司域名注册系统,域名 shili.com 的相关信息如下:"),
        line(290, 500, "域名所有者:青岛示例有限公司"),
    )

    assert actual[Item.DOMAIN] == "shili.com"


@pytest.mark.parametrize("label", ["Registrant 0rganization", "Registrant Organization"])
def test_a_digit_in_an_english_label_is_a_letter(label: str) -> None:
    actual = domain_page(
        line(100, 100, "Domain Name: SHILI.COM"),
        line(100, 200, f"{label}:南京示例文化传播有限公司"),
    )

    assert actual[Item.HOLDER] == "南京示例文化传播有限公司"


@pytest.mark.parametrize("name", ["清远市示例区样例人家鱼庄", "福州市示例区样例书屋"])
def test_a_shop_that_begins_with_a_place_is_named_surely(name: str) -> None:
    found = value(
        page(
            line(400, 20, "备案真实性承诺书"),
            line(100, 200, f"承诺主体:{name}"),
            line(100, 300, "网站域名:shili.top"),
        ),
        Item.NAME,
    )

    assert found.text == name
    assert found.is_sure


def test_who_enters_a_domain_with_a_registry_is_its_registrar() -> None:
    actual = domain_page(
        line(100, 200, "域名:shili.com"),
        line(100, 300, "域名注册人:杭州示例数字科技有限公司"),
        line(160, 400, "以上域名已由厦门样例数据科技有限公司在国际顶级域名注册库中完成"),
        line(100, 460, "注册,特发此证。"),
    )

    assert actual[Item.REGISTRAR] == "厦门样例数据科技有限公司"


def test_an_address_behind_other_labels_goes_on_where_its_line_begins() -> None:
    found = value(
        page(
            line(400, 20, "网站备案信息真实性核验单"),
            line(100, 200, "网站主办者名称"),
            line(420, 200, "宁波示例陶艺有限公司"),
            line(420, 300, "3.电子邮箱已核实 4.通信地址浙江省宁波市海曙区示例正街416号创新"),
            line(420, 350, "大厦22层0402室☑已核实"),
            line(420, 450, "1.网站名称符合命名规范☑是"),
        ),
        Item.ADDRESS,
    )

    assert found.text == "浙江省宁波市海曙区示例正街416号创新大厦22层0402室"
    assert not found.is_sure


@pytest.mark.parametrize("label", ["告知单位:", "告知单位(公章)", "送达单位(盖章):"])
def test_a_company_that_a_notice_is_for_is_not_the_one_that_gives_it(label: str) -> None:
    actual = said(
        line(400, 20, "互联网站备案责任告知书"),
        line(100, 150, "告知对象:样例(杭州)科技有限公司"),
        line(100, 250, "备案域名:shili.com"),
        line(100, 1000, f"{label}江西示例网络有限公司"),
    )

    assert actual[Item.NAME] == "样例(杭州)科技有限公司"


@pytest.mark.parametrize("birth", ["1990年3月7日生", "1990年3月7日出生", "生于1990年3月7日"])
def test_a_birthday_is_not_the_day_of_a_letter(birth: str) -> None:
    actual = said(
        line(570, 20, "授权委托书"),
        line(180, 200, f"兹委托员工梁示例({birth},身份证号110101199003077213)办理。"),
    )

    assert actual[Item.PERSON] == "梁示例"
    assert Item.DATED not in actual


@pytest.mark.parametrize("row", ["核验人:李示例 日期:2022年3月5日", "审核日期:2022年3月5日"])
def test_the_row_of_a_day_tells_that_who_checks_wrote_it(row: str) -> None:
    actual = said(
        line(400, 20, "备案真实性核验单"),
        line(100, 200, "主办者名称:杭州示例科技有限公司"),
        line(100, 800, "日期:2022年3月1日"),
        line(100, 1000, row),
    )

    assert actual[Item.DATED] == "2022年3月1日"
