"""Labels behind which a dash stands, and values that columns move, break or change."""

from beiancheck.documents.papers.read import read
from beiancheck.terms.items import Item
from tests.checker.printed import line, page, said, typed, value

SHEET = line(600, 40, "网站备案信息核验单")
LETTER = line(600, 40, "网站责任告知书")
BODY = "样例市样例区档案馆"


def test_a_dash_parts_a_label_from_its_value() -> None:
    found = said(
        SHEET,
        line(200, 200, f"（1）开办单位——{BODY}；"),
        line(200, 270, "（2）单位地址——广东省深圳市龙华区民治街道26号；"),
        line(200, 340, "（3）法定代表人——张示例；"),
        line(200, 410, "（4）网站负责人——李示例；"),
    )

    assert found[Item.NAME] == BODY
    assert found[Item.ADDRESS] == "广东省深圳市龙华区民治街道26号"
    assert (found[Item.LEGAL_REPRESENTATIVE], found[Item.PERSON]) == ("张示例", "李示例")


def test_a_dash_that_a_page_parts_is_one() -> None:
    halves = (line(200, 200, "法定代表人—"), line(400, 200, "—张示例；"))

    assert value(typed(SHEET, *halves), Item.LEGAL_REPRESENTATIVE).text == "张示例"


def test_a_name_may_stand_between_dashes_in_a_sentence() -> None:
    found = said(LETTER, line(200, 200, "我们——样例市示例科技有限公司——愿意承诺。"))

    assert found[Item.NAME] == "样例市示例科技有限公司"


def test_what_was_before_a_change_may_stand_left_of_its_head() -> None:
    found = said(
        SHEET,
        *(line(100, 150, "项目"), line(700, 150, "变更前"), line(1300, 150, "变更后")),
        *(line(100, 230, "网站负责人"), line(500, 230, "张示例"), line(1100, 230, "李示例")),
        *(line(100, 310, "负责人手机"), line(500, 310, "13800138000")),
        *(line(1100, 310, "13900139000"), line(100, 390, "域名"), line(500, 390, "shili.cn")),
    )

    assert found[Item.PERSON] == "李示例"
    assert found[Item.MOBILE] == "13900139000"


def test_an_address_stands_over_its_postcode_beside_one_label() -> None:
    found = said(
        SHEET,
        *(line(300, 200, "样例市示例科技有限公司"), line(300, 380, "北京市朝阳区望京街40号")),
        *(line(100, 425, "地址"), line(300, 470, "邮编 100102"), line(1400, 380, "邮寄")),
    )

    assert found[Item.ADDRESS] == "北京市朝阳区望京街40号"


def test_a_narrow_column_breaks_a_date() -> None:
    found = read(
        page(
            LETTER,
            *(line(900, 300, "二〇二六年一月十三"), line(100, 325, "手机 13800138000")),
            *(line(700, 325, "签署日期"), line(900, 355, "日")),
        )
    ).value(Item.DATED)

    assert found is not None
    assert (found.text, found.is_sure) == ("二〇二六年一月十三日", False)


def test_a_domain_in_chinese_is_told_by_the_word_before_it() -> None:
    assert (
        said(LETTER, line(100, 200, "a) 授权码只用于样例源.cn，不倒卖；"))[Item.DOMAIN]
        == "样例源.cn"
    )
    assert said(LETTER, line(100, 200, "样例.网址"))[Item.DOMAIN] == "样例.网址"


def test_who_leads_whoever_sends_somebody_may_represent_it() -> None:
    found = read(
        page(
            line(600, 40, "关于委托办理网站备案手续的授权书"),
            *(line(100, 200, "委托机构："), line(500, 200, "样例市示例护理院")),
            *(line(100, 280, "负责人："), line(500, 280, "张示例")),
            *(line(100, 360, "经办人："), line(500, 360, "李示例")),
            line(100, 500, "我机构郑重授权上列经办人办理网站备案。"),
        )
    )
    head = found.value(Item.LEGAL_REPRESENTATIVE)

    assert head is not None
    assert (head.text, head.is_sure) == ("张示例", False)
    assert [one.text for one in found.values if one.item is Item.PERSON] == ["李示例"]
