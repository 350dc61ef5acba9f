"""What consoles of registrars and searches of registries show of a domain."""

import pytest

from beiancheck.documents.papers.read import read
from beiancheck.terms.items import Item
from beiancheck.terms.papers import Paper
from tests.checker.printed import domain_page, line, page, said

HOLDER = "样例市示例科技有限公司"


@pytest.mark.parametrize(
    "label", ["所有者姓名/单位", "所有者单位", "域名所有者名称", "域名持有者（中）", "持有者姓名"]
)
def test_a_holder_stands_behind_each_words_for_it(label: str) -> None:
    values = domain_page(line(100, 100, label), line(600, 100, HOLDER))
    assert values[Item.HOLDER] == HOLDER


def test_the_heading_of_a_part_is_no_label_of_its_first_row() -> None:
    values = domain_page(
        line(60, 100, "所有者信息"),
        line(80, 200, "持有者姓名"),
        line(600, 200, HOLDER),
        line(80, 300, "邮箱"),
        line(600, 300, "a***z@example.com"),
    )
    assert values[Item.HOLDER] == HOLDER


def test_what_can_be_clicked_behind_a_value_is_no_part_of_it() -> None:
    values = domain_page(
        line(100, 100, "域名持有者"),
        line(600, 100, f"{HOLDER}信息变更"),
        line(100, 200, "域名实名认证"),
        line(600, 200, "已实名认证查看"),
    )
    assert values[Item.HOLDER] == HOLDER
    assert values[Item.REAL_NAME] == "已实名认证"


def test_a_name_that_ends_in_such_a_word_is_kept_whole() -> None:
    values = domain_page(line(100, 100, "域名持有者"), line(600, 100, "样例物业管理"))
    assert values[Item.HOLDER] == "样例物业管理"


@pytest.mark.parametrize("text", ["05-Jan-2026", "Jan 5, 2026", "5 Jan 2026", "January 5, 2026"])
def test_a_month_may_be_said_in_english(text: str) -> None:
    values = domain_page(
        line(100, 100, "Domain Name: shilitest.cn"),
        line(100, 200, "Expires On"),
        line(600, 200, text),
    )
    assert values[Item.EXPIRES] == text


def test_a_label_in_english_may_be_read_without_its_spaces() -> None:
    values = domain_page(
        line(100, 100, "Domain Name: shilitest.cn"),
        line(100, 200, "RegistrationTime:2023-10-07 18:45:07"),
    )
    assert values[Item.REGISTERED] == "2023-10-07"


def test_a_period_says_when_a_domain_was_registered_where_nothing_else_does() -> None:
    period = line(600, 200, "2019年6月7日 至 2029年6月7日")
    values = domain_page(line(100, 200, "有效期限"), period)
    assert values[Item.REGISTERED] == "2019年6月7日"
    values = domain_page(
        line(100, 200, "有效期限"), period, line(100, 300, "注册日期：2015年6月7日")
    )
    assert values[Item.REGISTERED] == "2015年6月7日"


def test_a_registrar_is_named_behind_a_verb() -> None:
    values = domain_page(line(100, 200, "注册服务机构为样例云计算（北京）有限公司。"))
    assert values[Item.REGISTRAR] == "样例云计算(北京)有限公司"


def test_a_statement_on_a_phone_that_a_holder_is_verified_is_a_domains_paper() -> None:
    told = read(
        page(
            line(600, 20, "实名认证详情"),
            line(600, 120, "域名实名认证通过"),
            line(100, 220, "域名"),
            line(600, 220, "shilitest.cn"),
            line(100, 320, "持有者名称"),
            line(600, 320, "张示例"),
        )
    )
    assert told.paper is Paper.DOMAIN_CERTIFICATE
    assert {value.item: value.text for value in told.values}[Item.HOLDER] == "张示例"


def test_a_form_names_its_parts_and_the_seat_of_the_body_without_more_words() -> None:
    values = {
        value.item: value.text
        for value in read(
            page(
                line(500, 20, "网站备案信息登记表"),
                line(100, 120, "一、主办者信息"),
                line(120, 220, f"主办者名称：{HOLDER}"),
                line(120, 320, "主办者证件号码：91110000000000000X"),
                line(120, 420, "住所"),
                line(600, 420, "北京市海淀区示例路1号"),
            )
        ).values
    }
    assert values[Item.NAME] == HOLDER
    assert values[Item.ADDRESS] == "北京市海淀区示例路1号"


def test_a_sentence_says_to_whom_a_domain_belongs() -> None:
    values = domain_page(
        line(100, 200, f"域名 shilitest.cn 归{HOLDER}所有，注册时间2019年8月4日，"),
        line(100, 280, "到期时间2034年8月4日。"),
    )
    assert values[Item.HOLDER] == HOLDER
    assert values[Item.REGISTERED] == "2019年8月4日"


def test_a_sentence_may_name_a_day_before_what_happens_on_it() -> None:
    values = domain_page(
        line(100, 200, "根据记录，shilitest.cn的注册人是张示例，"),
        line(100, 280, "该域名于2018年8月22日注册，将于2032年8月22日到期。"),
    )
    assert values[Item.DOMAIN] == "shilitest.cn"
    assert values[Item.REGISTERED] == "2018年8月22日"
    assert values[Item.EXPIRES] == "2032年8月22日"


def test_a_tag_beside_a_domain_says_that_its_holder_is_verified() -> None:
    values = domain_page(line(100, 100, "shilitest.cn"), line(100, 200, "已实名认证"))
    assert values[Item.REAL_NAME] == "已实名认证"


def test_a_label_of_two_lines_whose_first_is_a_label_too_is_one() -> None:
    values = {
        value.item: value.text
        for value in read(
            page(
                line(500, 20, "网站备案信息真实性核验单"),
                line(100, 200, "主办者"),
                line(110, 250, "名称"),
                line(400, 225, HOLDER),
                line(1100, 200, "主办者"),
                line(1110, 250, "性质"),
                line(1400, 225, "企业"),
            )
        ).values
    }
    assert values[Item.NAME] == HOLDER


def test_a_certificate_that_congratulates_names_holder_and_registrar() -> None:
    values = domain_page(
        line(100, 200, f"{HOLDER}："),
        line(200, 280, "恭喜您成功注册域名shilitest.cn，注册日期：2011年3月28日，"),
        line(100, 360, "该域名由样例云计算（北京）有限公司提供注册服务。"),
    )
    assert values[Item.HOLDER] == HOLDER
    assert values[Item.REGISTRAR] == "样例云计算(北京)有限公司"


def test_an_english_label_may_lack_one_of_its_spaces() -> None:
    values = domain_page(
        line(100, 100, "Domain Name: shilitest.com"),
        line(100, 200, "Registrar WHOISServer: whois.example.com"),
        line(100, 300, "Registrar:样例云计算有限公司"),
    )
    assert values[Item.REGISTRAR] == "样例云计算有限公司"


def test_a_group_of_rows_may_call_the_bodys_name_just_a_name() -> None:
    told = read(
        page(
            line(500, 20, "互联网信息服务备案信息真实性核验单"),
            line(400, 200, "名称"),
            line(700, 200, HOLDER),
            line(100, 300, "主办者"),
            line(400, 300, "证件类型"),
            line(700, 300, "营业执照"),
            line(400, 400, "证件号码"),
            line(700, 400, "91110000000000000X"),
        )
    )
    assert {value.item: value.text for value in told.values}[Item.NAME] == HOLDER


def test_a_menu_at_the_side_names_no_holder_though_its_entries_begin_as_labels() -> None:
    menu = ("基本信息", "域名持有者过户", "域名信息修改", "域名证书下载")
    values = said(
        line(400, 20, "域名信息"),
        *(line(40, 100 + 100 * at, text) for at, text in enumerate(menu)),
        line(400, 190, "shilitest.com.cn正常"),
        *(line(400, 300, "注册日期"), line(900, 300, "2019-01-02")),
        *(line(400, 400, "域名持有者"), line(900, 400, "样例市示例渔具工作室")),
    )

    assert values[Item.HOLDER] == "样例市示例渔具工作室"
    assert values[Item.DOMAIN] == "shilitest.com.cn"


@pytest.mark.parametrize("state", ["✓实名认证成功", "已实名", "×未实名认证", "实名认证成功"])
def test_how_far_a_part_of_a_console_is_does_not_name_a_holder(state: str) -> None:
    values = said(
        line(400, 20, "域名信息"),
        *(line(400, 190, "shilitest.com.cn"), line(900, 190, "正常")),
        *(line(400, 300, "注册日期"), line(900, 300, "2019-01-02")),
        line(400, 400, f"域名持有者信息{state}"),
        *(line(400, 500, "域名持有者类型"), line(900, 500, "企业")),
        *(line(1200, 500, "域名持有者（中文）"), line(1600, 500, HOLDER)),
    )

    assert values[Item.HOLDER] == HOLDER


def test_the_kind_of_a_domain_is_no_label_of_one() -> None:
    values = said(
        *(line(100, 20, "域名列表"), line(400, 100, "← shilitest.com.cn")),
        line(900, 100, "正常"),
        *(line(400, 200, "注册日期"), line(900, 200, "2019-01-02")),
        *(line(400, 300, "域名类型"), line(800, 300, "国际域名")),
        *(line(400, 390, "DNS服务器"), line(800, 345, "ns3.example.com")),
        line(800, 390, "ns4.example.com"),
        *(line(400, 540, "域名持有者"), line(800, 540, HOLDER)),
    )

    assert values[Item.DOMAIN] == "shilitest.com.cn"


def test_a_label_of_a_domain_beside_what_kind_it_is_of_stays_one() -> None:
    values = domain_page(
        *(line(100, 200, "域名类型"), line(400, 200, "gTLD")),
        *(line(900, 200, "英文域名"), line(1300, 200, "shilitest.com.cn")),
        *(line(100, 300, "持有者"), line(400, 300, HOLDER)),
        line(100, 400, "ns4.example.com"),
    )

    assert values[Item.DOMAIN] == "shilitest.com.cn"


@pytest.mark.parametrize("state", ["已实名认证", "未实名", "✓已认证", "审核中", "企业", "隐私保护"])
def test_a_state_in_a_frame_beside_a_holder_is_no_part_of_the_name(state: str) -> None:
    values = said(
        *(line(1000, 100, "域名名称"), line(1000, 150, "shilitest.com.cn")),
        *(line(1000, 250, "注册人"), line(1000, 300, HOLDER), line(1460, 300, state)),
        *(line(1000, 400, "注册服务商"), line(1000, 450, "样例云计算有限公司")),
    )

    assert values[Item.HOLDER] == HOLDER


def test_a_title_in_the_margin_takes_no_name_beside_it() -> None:
    values = said(
        *(line(50, 150, "域名"), line(50, 210, "注册证书")),
        *(line(600, 110, "持有者名称"), line(600, 170, "张示例")),
        *(line(600, 300, "持有域名"), line(600, 350, "shilitest.com.cn")),
        *(line(600, 450, "注册商"), line(600, 500, "样例云计算有限公司")),
    )

    assert values[Item.HOLDER] == "张示例"


def test_the_end_of_an_english_name_stands_below_its_bare_key() -> None:
    values = said(
        line(80, 100, "Domain Information"),
        line(80, 160, "Name: SHILITEST.COM"),
        line(80, 220, "Created: 2016-12-01 16:12:27 UTC"),
        line(80, 400, "Registrant"),
        line(80, 460, "Organization: Sample Specimen Information Technology Co.,"),
        line(80, 510, "Ltd."),
        line(80, 560, "Mailing Address: Zhejiang, CN"),
    )

    assert values[Item.HOLDER] == "Sample Specimen Information Technology Co., Ltd."
