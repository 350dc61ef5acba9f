"""Licences, certificates and cards: labels torn or glued, scraps beside and below values."""

from dataclasses import replace

import pytest

from beiancheck.documents.box import upright
from beiancheck.documents.papers.read import read
from beiancheck.documents.reading import Line
from beiancheck.terms.items import Item
from tests.checker.printed import line, page, said, value

LICENCE = line(800, 20, "营业执照"), line(100, 110, "法定代表人 张示例 注册资本 拾万元")


@pytest.mark.parametrize("words", ["永续经营", "永久", "无期限", "不约定期限", "不设定期限"])
def test_a_period_without_end_is_worded_in_many_ways(words: str) -> None:
    actual = said(*LICENCE, line(100, 200, "合伙期限"), line(400, 200, words))

    assert actual[Item.VALID_UNTIL] == words


@pytest.mark.parametrize("label", ["成立时间", "注册时间", "成立日期"])
def test_the_day_of_founding_has_a_label_of_either_word(label: str) -> None:
    actual = said(*LICENCE, line(100, 200, label), line(400, 200, "2019/01/16"))

    assert actual[Item.REGISTERED] == "2019/01/16"


def test_a_period_that_only_the_other_reading_says_whole_is_given_in_doubt() -> None:
    one = page(
        *LICENCE,
        line(100, 200, "营业期限"),
        line(
            400,
            200,
            "自二○○七年六月四日至二二二年六月四日",
            "自二〇〇七年六月四日至二〇二二年六月四日",
        ),
    )

    until = value(one, Item.VALID_UNTIL)

    assert value(one, Item.VALID_FROM).text == "二〇〇七年六月四日"
    assert until.text == "二〇二二年六月四日"
    assert not until.is_sure


@pytest.mark.parametrize("form", ["农民专业合作社", "特殊的普通合伙", "国有独资"])
def test_the_end_of_a_torn_label_before_a_form_is_enough(form: str) -> None:
    actual = said(
        *LICENCE,
        line(100, 200, "名"),
        line(300, 200, "称示例县样例种植合作社"),
        line(300, 260, f"型{form}"),
        line(100, 320, "住"),
        line(300, 320, "所河南省信阳市示例县样例乡"),
    )

    assert actual[Item.NAME] == "示例县样例种植合作社"
    assert actual[Item.FORM] == form


def test_a_speck_below_a_scope_is_no_part_of_it() -> None:
    actual = said(
        *LICENCE,
        line(100, 200, "经营范围"),
        line(400, 200, "软件开发;广告设计;办公用品销售;会议及展览服务;企业管理咨询"),
        line(400, 260, "(不含许可项目)。"),
        line(400, 320, "0."),
    )

    assert actual[Item.SCOPE].endswith("企业管理咨询(不含许可项目)")


@pytest.mark.parametrize("end", ["铺", "店", "档", "柜"])
def test_a_shop_at_the_end_of_an_address_is_no_letter_of_a_watermark(end: str) -> None:
    place = f"南宁市青秀区示例大道89号之一样例商城3层316号{end}"

    assert said(*LICENCE, line(100, 200, "住所"), line(400, 200, place))[Item.ADDRESS] == place


def test_an_emblem_that_was_read_as_a_character_is_no_label() -> None:
    emblem = replace(line(700, 20, "中", "之"), confidence=480, sureness=(480,))

    actual = said(
        emblem,
        line(800, 30, "律师事务所执业许可证"),
        line(300, 200, "天津示例律师事务所,符合《中华人民共和国律师法》规定的条件。"),
        line(100, 300, "负责人李示例"),
    )

    assert actual[Item.NAME] == "天津示例律师事务所"


def test_a_title_beside_a_column_of_labels_takes_no_value() -> None:
    title = replace(line(380, 440, "执业许可证"), box=upright(380, 430, 660, 500))

    actual = read(
        page(
            replace(line(380, 300, "律师事务所"), box=upright(380, 290, 660, 360)),
            title,
            line(920, 250, "律师事务所名称"),
            line(920, 300, "四川示例律师事务所"),
            line(920, 380, "住所"),
            line(920, 440, "成都市武侯区示例路27号样例国际1栋1"),
            line(920, 500, "单元12楼3号"),
            line(920, 560, "负责人 李示例"),
            line(920, 620, "组织形式 普通合伙"),
            line(420, 675, "执业许可证号:"),
            line(380, 740, "统一社会信用代码"),
        )
    )

    found = {one.item: one.text for one in actual.values}
    assert found[Item.ADDRESS] == "成都市武侯区示例路27号样例国际1栋1单元12楼3号"
    assert found[Item.LEGAL_REPRESENTATIVE] == "李示例"


def test_an_address_without_its_label_ends_before_the_next_label() -> None:
    actual = said(
        line(800, 20, "律师事务所执业许可证"),
        line(100, 300, "四川省成都市武侯区示例路27号1栋"),
        line(100, 360, "负责人 李示例"),
        line(100, 420, "组织形式 普通合伙"),
    )

    assert actual[Item.ADDRESS] == "四川省成都市武侯区示例路27号1栋"


def test_the_last_sign_of_a_label_of_two_lines_may_be_read_with_the_value() -> None:
    actual = said(
        line(600, 20, "事业单位法人证书"),
        line(80, 400, "名"),
        line(208, 400, "称示例市第三小学"),
        line(80, 470, "宗旨和业务实施小学义务教育,促进基础教育发"),
        line(80, 520, "范"),
        line(208, 520, "围展。小学学历教育(相关社会服务)"),
        line(80, 580, "住"),
        line(208, 580, "所湖南省长沙市示例路9号"),
    )

    assert actual[Item.SCOPE] == ("实施小学义务教育,促进基础教育发展。小学学历教育(相关社会服务)")


def test_a_short_name_on_a_card_does_not_go_on_below() -> None:
    one = page(
        line(100, 100, "姓名 张示例"),
        line(220, 160, "吏用", "市用"),
        line(100, 220, "性别女"),
        line(100, 600, "公民身份号码 110101199003077213"),
    )

    name = value(one, Item.NAME)

    assert name.text == "张示例"
    assert not name.is_sure


def test_the_name_in_letters_has_a_label_of_its_own_on_a_permit() -> None:
    actual = said(
        line(460, 20, "港澳居民来往内地通行证"),
        line(150, 250, "姓名张示例"),
        line(156, 310, "英文姓名 CHEUNG,SPECIMEN"),
        line(154, 400, "出生日期 1975年11月02日"),
    )

    assert actual[Item.NAME] == "张示例"


def test_a_card_that_names_a_foreigner_in_letters_first_is_read_so() -> None:
    actual = said(
        line(60, 20, "中华人民共和国外国人永久居留身份证"),
        line(60, 150, "姓名/Name"),
        line(60, 200, "SAMPLE, JULIA MARIE"),
        line(60, 250, "桑示例"),
        line(60, 320, "性别/Sex"),
    )

    assert actual[Item.NAME] == "SAMPLE, JULIA MARIE"


def test_words_much_taller_than_a_value_do_not_go_on_with_it() -> None:
    across = replace(line(100, 300, "则试"), box=upright(340, 290, 540, 450))

    actual = said(
        *LICENCE,
        line(100, 200, "经营范围"),
        line(340, 200, "软件开发;广告设计;办公用品销售"),
        line(340, 250, "(不含许可项目)"),
        across,
    )

    assert actual[Item.SCOPE] == "软件开发;广告设计;办公用品销售(不含许可项目)"


@pytest.mark.parametrize(
    ("read_as", "scope"),
    [
        ("剧目演唱交流>公益演出、戏曲普及", "剧目演唱交流、公益演出、戏曲普及"),
        ("礼品销售;网上销售(除销售需要许可的商品", "礼品销售;网上销售(除销售需要许可的商品)"),
    ],
)
def test_a_sign_of_a_scope_that_was_misread_or_lost_is_put_right_in_doubt(
    read_as: str, scope: str
) -> None:
    found = value(page(*LICENCE, line(100, 200, "经营范围"), line(400, 200, read_as)), Item.SCOPE)

    assert found.text == scope
    assert not found.is_sure


UPPER, LOWER = "宗旨和   提供阅览服务,促进文化", "业务范围 发展。图书借阅"


@pytest.mark.parametrize(
    "rows",
    [
        (line(80, 470, UPPER), line(80, 520, LOWER)),
        (line(80, 470, UPPER[:3]), line(300, 470, UPPER[6:]), line(80, 520, LOWER)),
        (line(80, 470, UPPER), line(80, 520, LOWER[:4]), line(300, 520, LOWER[5:])),
    ],
)
def test_both_lines_of_a_label_may_be_read_with_their_values(rows: tuple[Line, ...]) -> None:
    actual = said(
        line(600, 20, "事业单位法人证书"),
        line(80, 400, "名"),
        line(208, 400, "称示例市图书馆"),
        *rows,
        line(80, 580, "住"),
        line(208, 580, "所湖南省长沙市示例路9号"),
    )

    assert actual[Item.SCOPE] == "提供阅览服务,促进文化发展。图书借阅"
    assert actual[Item.NAME] == "示例市图书馆"


def test_a_name_in_letters_goes_on_in_the_next_line_behind_a_space() -> None:
    actual = said(
        line(60, 20, "中华人民共和国外国人永久居留身份证"),
        line(60, 150, "姓名/Name"),
        line(60, 200, "SAMPLE, JULIA"),
        line(60, 250, "MARIE ANNA"),
        line(60, 320, "性别/Sex"),
    )

    assert actual[Item.NAME] == "SAMPLE, JULIA MARIE ANNA"
