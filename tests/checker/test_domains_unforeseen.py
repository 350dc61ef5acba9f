"""Pages of domains in layouts and words of every hand: consoles, phones, tables, lookups."""

from collections.abc import Callable

import pytest

from beiancheck.documents.papers.read import read
from beiancheck.documents.reading import Line
from beiancheck.terms.items import Item
from beiancheck.terms.papers import Paper
from tests.checker.laid_out import Pairs, beside, opposite, wide
from tests.checker.printed import line, page, said

HOLDER = "样例（绍兴）园艺用品有限公司"
PAIRS = [("域名", "shili-garden.cn"), ("权属单位", HOLDER), ("期满日期", "2033-04-05")]


@pytest.mark.parametrize("laid", [beside, opposite])
def test_a_page_without_a_title_is_told_by_what_its_labels_say_of_a_domain(
    laid: Callable[[Pairs], list[Line]],
) -> None:
    read_page = read(page(*laid([*PAIRS, ("首次登记时间", "2013-04-05")])))

    assert read_page.paper is Paper.DOMAIN_CERTIFICATE
    assert {value.item for value in read_page.values} >= {Item.DOMAIN, Item.HOLDER, Item.EXPIRES}


@pytest.mark.parametrize(
    "pairs",
    [
        [("域名", "shili-garden.cn"), ("购买时间", "2023-04-05"), ("到期时间", "2025-04-05")],
        [("绑定域名", "shili-garden.cn"), ("企业名称", HOLDER), ("有效期至", "2025-04-05")],
        [("网站域名", "shili-garden.cn"), ("主办单位名称", HOLDER), ("审核通过日期", "2023-04-05")],
    ],
)
def test_an_order_of_a_host_or_of_another_certificate_is_no_page_of_a_domain(pairs: Pairs) -> None:
    assert read(page(*beside(pairs))).paper is None


def test_sentences_of_a_message_tell_whose_domain_it_is() -> None:
    told = said(
        line(140, 300, "您好，查询到域名shili-garden.cn的持有者是："),
        line(140, 360, "样例园艺用品有限公司，注册时间：2013-04-05，到期"),
        line(140, 420, "时间：2033-04-05。"),
    )

    assert told[Item.DOMAIN] == "shili-garden.cn"
    assert told[Item.HOLDER] == "样例园艺用品有限公司"


def test_a_label_in_brackets_behind_a_party_names_the_holder() -> None:
    told = said(
        line(500, 40, "域名注册服务证明"),
        line(100, 200, f"甲方（域名持有者）：{HOLDER}"),
        line(100, 300, "乙方（域名注册服务机构）：样例数码科技有限公司"),
        line(100, 400, "注册域名：shili-garden.cn"),
    )

    assert told[Item.HOLDER] == "样例(绍兴)园艺用品有限公司"
    assert told[Item.REGISTRAR] == "样例数码科技有限公司"


def test_what_keeps_a_name_back_is_no_name() -> None:
    told = said(
        line(60, 60, "Domain Name: shili-garden.com"),
        line(60, 120, "Registrar: Specimen Names Ltd."),
        line(60, 180, "Creation Date: 2013-04-05"),
        line(60, 240, "Registrant Name: REDACTED FOR PRIVACY"),
        line(60, 300, "Registrant Organization: Specimen Garden Tools Ltd"),
        line(60, 360, "Registrant Street: REDACTED FOR PRIVACY"),
    )

    assert told[Item.HOLDER] == "Specimen Garden Tools Ltd"
    assert told[Item.REGISTRAR] == "Specimen Names Ltd."


def test_the_rest_of_a_longer_label_is_no_name() -> None:
    told = said(
        line(60, 60, "Domain Name: shili-garden.com"),
        line(60, 120, "Registrar of Record"),
        line(700, 120, "Specimen Names Ltd."),
        line(60, 180, "Registrant Contact Information:"),
        line(60, 240, "Date of Registration"),
        line(700, 240, "5 April 2013"),
        line(60, 300, "Valid Until"),
        line(700, 300, "5 April 2033"),
    )

    assert told[Item.REGISTRAR] == "Specimen Names Ltd."
    assert told[Item.EXPIRES] == "5 April 2033"
    assert Item.HOLDER not in told


def test_a_name_at_the_right_edge_goes_on_there() -> None:
    rest = "份有限公司"
    told = said(
        line(400, 20, "域名详情"),
        line(60, 200, "域名"),
        line(1140 - wide("shili.cn"), 200, "shili.cn"),
        line(60, 300, "注册主体"),
        line(1140 - wide("样例绍兴园艺用品集团股"), 300, "样例绍兴园艺用品集团股"),
        line(1140 - wide(rest), 358, rest),
        line(60, 460, "到期于"),
        line(1140 - wide("2033-04-05"), 460, "2033-04-05"),
    )

    assert told[Item.HOLDER] == "样例绍兴园艺用品集团股份有限公司"
    assert told[Item.EXPIRES] == "2033-04-05"


def test_a_value_in_a_cell_of_a_table_goes_on_below_at_its_middle() -> None:
    titles = ["域名", "域名拥有者", "建立日期", "届满日期"]
    values = ["shili.cn", "样例园艺用品股份有限", "2013-04-05", "2033-04-05"]
    told = said(
        line(700, 20, "域名注册证书"),
        *(line(200 + 420 * at, 200, one) for at, one in enumerate(titles)),
        *(
            line(200 + 420 * at + (wide(titles[at]) - wide(one)) // 2, 280, one)
            for at, one in enumerate(values)
        ),
        line(620 + (wide("域名拥有者") - wide("公司")) // 2, 340, "公司"),
    )

    assert told[Item.HOLDER] == "样例园艺用品股份有限公司"
    assert told[Item.REGISTERED] == "2013-04-05"


def test_a_hint_below_a_whole_name_is_none_of_it() -> None:
    told = said(
        line(400, 20, "域名详情"),
        *beside([("注册人", "样例园艺用品有限公司"), ("域名", "shili.cn")]),
        line(260, 250, "如需变更请先提交过户申请"),
    )

    assert told[Item.HOLDER] == "样例园艺用品有限公司"


@pytest.mark.parametrize("button", ["更改", "管理", ">"])
def test_what_stands_behind_a_status_to_be_pressed_is_none_of_it(button: str) -> None:
    told = said(
        line(400, 20, "域名详情"),
        *beside([*PAIRS, ("实名核验状态", "已完成")]),
        line(700, 470, button),
    )

    assert told[Item.REAL_NAME] == "已完成"


@pytest.mark.parametrize(
    "period", ["2013年4月5日8时9分至2033年4月5日8时9分", "2013.4.5 - 2033.4.5"]
)
def test_a_period_has_two_days(period: str) -> None:
    told = said(line(400, 20, "域名注册证书"), *beside([PAIRS[0], ("注册有效期", period)]))

    assert told[Item.EXPIRES].startswith("2033")
    assert told[Item.REGISTERED].startswith("2013")


def test_a_menu_that_offers_something_is_no_label() -> None:
    told = said(
        line(40, 20, "域名服务"),
        line(400, 20, "消息"),
        line(700, 20, "工单"),
        line(40, 200, "域名解析"),
        *beside([*PAIRS, ("注册管理商", "样例数码科技有限公司")]),
    )

    assert told[Item.REGISTRAR] == "样例数码科技有限公司"
    assert told[Item.DOMAIN] == "shili-garden.cn"


def test_captions_below_their_values_name_what_stands_above() -> None:
    told = said(
        line(700, 20, "域名注册证书"),
        line(700, 200, "shili-garden.cn"),
        line(800, 260, "域名"),
        line(640, 360, "样例园艺用品有限公司"),
        line(760, 420, "域名持有者"),
        line(640, 520, "样例数码科技有限公司"),
        line(760, 580, "所属注册商"),
        line(300, 700, "2013-04-05"),
        line(320, 760, "注册时间"),
        line(1100, 700, "2033-04-05"),
        line(1120, 760, "到期时间"),
    )

    assert told == {
        Item.DOMAIN: "shili-garden.cn",
        Item.HOLDER: "样例园艺用品有限公司",
        Item.REGISTRAR: "样例数码科技有限公司",
        Item.REGISTERED: "2013-04-05",
        Item.EXPIRES: "2033-04-05",
    }


def test_a_name_under_the_heading_of_its_part_is_to_be_looked_at() -> None:
    read_page = read(
        page(
            line(60, 60, "Domain Information"),
            line(80, 120, "Domain Name: shili-garden.com"),
            line(80, 180, "Created: 2013-04-05"),
            line(60, 260, "Registrant:"),
            line(80, 320, "Name: Specimen Garden Tools Ltd"),
            line(80, 380, "Mailing Address: Shaoxing, CN"),
            line(60, 460, "Registrar Information"),
            line(80, 520, "Name: Specimen Names Ltd."),
        )
    )

    named = {value.item: value for value in read_page.values}
    assert named[Item.HOLDER].text == "Specimen Garden Tools Ltd"
    assert named[Item.REGISTRAR].text == "Specimen Names Ltd."
    assert named[Item.HOLDER].doubts


def test_a_domain_and_its_days_are_doubted_where_others_stand_below_them() -> None:
    rows = [("shili.cn", "2013-04-05", "2033-04-05"), ("shili.net", "2014-05-06", "2034-05-06")]
    titles = ("域名", "注册时间", "到期时间")
    read_page = read(
        page(
            line(60, 20, "域名注册证明"),
            line(60, 100, "域名持有者：样例园艺用品有限公司"),
            *(line(60 + 500 * at, 200, title) for at, title in enumerate(titles)),
            *(
                line(60 + 500 * at, 270 + 70 * row, text)
                for row, texts in enumerate(rows)
                for at, text in enumerate(texts)
            ),
        )
    )

    doubted = {value.item for value in read_page.values if value.doubts}
    assert {Item.DOMAIN, Item.REGISTERED, Item.EXPIRES} <= doubted
    assert Item.HOLDER not in doubted


def test_sentences_in_english_tell_who_holds_a_domain_and_until_when() -> None:
    told = said(
        line(100, 100, "This document certifies that the domain shili-garden.net"),
        line(100, 170, "was duly registered by Specimen Garden"),
        line(100, 240, "Tools Co., Ltd. with Specimen Names Inc. on 5 April 2013."),
        line(100, 310, "The registration expires on 5 April 2033."),
    )

    assert told[Item.DOMAIN] == "shili-garden.net"
    assert told[Item.HOLDER].rstrip(".") == "Specimen Garden Tools Co., Ltd"
    assert told[Item.REGISTRAR].rstrip(".") == "Specimen Names Inc"
    assert told[Item.EXPIRES] == "5 April 2033"
    assert told[Item.REGISTERED] == "5 April 2013"


@pytest.mark.parametrize("key", ["滥用投诉", "通信地点"])
def test_a_key_that_nobody_foresaw_ends_a_name(key: str) -> None:
    told = said(
        line(60, 20, "域名查询结果"),
        line(60, 100, "域名：shili.cn"),
        line(60, 170, "域名注册所有者：样例园艺用品"),
        line(60, 230, f"{key}：样例市样例路1号"),
        line(60, 300, "到期时间：2033-04-05"),
    )

    assert told[Item.HOLDER] == "样例园艺用品"


def test_when_a_receipt_was_made_out_is_no_day_of_the_domain() -> None:
    told = said(
        line(60, 20, "域名注册费用收据"),
        *beside([*PAIRS, ("收款单位", "样例数码科技有限公司")]),
        line(900, 700, "开具日期：2024年5月6日"),
    )

    assert Item.REGISTERED not in told
    assert told[Item.EXPIRES] == "2033-04-05"


def test_the_state_of_a_check_is_no_registrar() -> None:
    told = said(
        line(400, 20, "域名详情"),
        *opposite([PAIRS[0], ("实名状态", "通过"), ("联系人", "张示例"), PAIRS[1], PAIRS[2]]),
    )

    assert Item.REGISTRAR not in told


def test_the_line_above_a_domain_is_no_part_of_it() -> None:
    told = read(
        page(
            line(100, 100, "Certificate of Domain Registration"),
            line(100, 200, "Specimen Names Ltd., an accredited registrar, certifies that"),
            line(100, 270, "shili-garden.cn was registered on 2013-04-05 in the name of Jane"),
            line(100, 340, "Specimen. Expiration date: 2033-04-05."),
        )
    )

    domain = told.value(Item.DOMAIN)
    assert domain is not None
    assert domain.text == "shili-garden.cn"
