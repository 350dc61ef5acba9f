"""Pages of domains that ask, that speak in sentences of English, or that bill a renewal."""

import pytest

from beiancheck.documents.papers.read import read
from beiancheck.terms.items import Item
from beiancheck.terms.papers import Paper
from tests.checker.laid_out import above, beside
from tests.checker.printed import line, page, said, value

HOLDER = "样例（绍兴）园艺用品有限公司"
LETTER = (
    line(500, 60, "TO WHOM IT MAY CONCERN"),
    line(100, 160, "Please accept this letter as confirmation that Specimen (China) Garden"),
    line(100, 220, "Tools Co., Ltd. is the registrant of record of shili-garden.com. The"),
    line(100, 280, "name was created on 5 April 2013 and expires on 5 April 2033. The"),
    line(100, 340, "sponsoring registrar is Specimen Names Inc. Yours faithfully,"),
)


def test_sentences_of_a_letter_in_english_tell_all_of_a_domain() -> None:
    told = said(*LETTER)

    assert read(page(*LETTER)).paper is Paper.DOMAIN_CERTIFICATE
    assert told == {
        Item.DOMAIN: "shili-garden.com",
        Item.HOLDER: "Specimen (China) Garden Tools Co., Ltd.",
        Item.REGISTRAR: "Specimen Names Inc",
        Item.REGISTERED: "5 April 2013",
        Item.EXPIRES: "5 April 2033",
    }


def test_a_registrar_a_day_and_a_holder_stand_in_one_sentence() -> None:
    told = said(
        line(500, 40, "Domain Name Certificate"),
        line(100, 160, "We hereby confirm that the domain name shili-garden.ink was registered"),
        line(100, 220, "through Specimen & Sample Names Co., Ltd. on October 13, 2020 by Example"),
        line(
            100, 280, "Garden Tools (Group) Limited and will remain valid until October 13, 2026,"
        ),
        line(100, 340, "unless renewed before that day."),
        line(100, 460, "Issued on December 28, 2025"),
    )

    assert told[Item.REGISTRAR].rstrip(".") == "Specimen & Sample Names Co., Ltd"
    assert told[Item.HOLDER] == "Example Garden Tools (Group) Limited"
    assert told[Item.REGISTERED] == "October 13, 2020"
    assert told[Item.EXPIRES] == "October 13, 2026"


def test_a_name_with_a_comma_that_stands_in_a_line_of_its_own_is_whole() -> None:
    told = said(
        line(300, 40, "CERTIFICATE OF DOMAIN NAME REGISTRATION"),
        line(400, 160, "This is to certify that the domain name"),
        line(600, 240, "shili-garden.biz"),
        line(500, 320, "is registered in the name of"),
        line(300, 400, "Specimen Institute of Gardens, Sample Academy of Tools"),
        line(200, 520, "Date of registration:"),
        line(900, 520, "12 December 2020"),
    )

    assert told[Item.HOLDER] == "Specimen Institute of Gardens, Sample Academy of Tools"


def test_questions_name_what_stands_below_them() -> None:
    lines = above(
        [
            ("谁注册的", HOLDER),
            ("什么时候注册", "2013年4月5日"),
            ("什么时候到期", "2033年4月5日"),
            ("在哪注册", "样例数码科技有限公司"),
        ]
    )
    told = said(line(400, 40, "域名查询结果"), line(300, 120, "shili-garden.cn"), *lines)

    assert told[Item.DOMAIN] == "shili-garden.cn"
    assert told[Item.HOLDER] == "样例(绍兴)园艺用品有限公司"
    assert told[Item.REGISTRAR] == "样例数码科技有限公司"
    assert told[Item.REGISTERED] == "2013年4月5日"
    assert told[Item.EXPIRES] == "2033年4月5日"


def test_a_bill_for_the_renewal_of_a_domain_tells_whose_it_is() -> None:
    one = read(
        page(
            line(60, 60, "费用中心 / 账单明细"),
            *beside(
                [
                    ("资源 ID", "shili-garden.link"),
                    ("资源归属", HOLDER),
                    ("计费项", "域名续费"),
                    ("服务周期结束", "2033-04-05 19:59:01"),
                    ("支付时间", "2032-03-01 03:46:12"),
                ]
            ),
        )
    )

    assert one.paper is Paper.DOMAIN_CERTIFICATE
    assert {value.item for value in one.values} == {Item.DOMAIN, Item.HOLDER, Item.EXPIRES}


def test_a_proof_in_the_old_style_has_its_title_spread() -> None:
    told = said(
        line(400, 60, "网 络 域 名 登 记 证"),
        line(200, 200, "样例园艺用品有限公司申请登记之域名，业经核准，准予登记，此证。"),
        line(200, 280, "登记域名　样例花园.网址"),
        line(200, 360, "登记日期　二〇一三年四月五日"),
        line(200, 440, "届满日期　二〇三三年四月五日"),
        line(200, 520, "登记机构　样例数码科技有限公司"),
    )

    assert told == {
        Item.DOMAIN: "样例花园.网址",
        Item.HOLDER: "样例园艺用品有限公司",
        Item.REGISTRAR: "样例数码科技有限公司",
        Item.REGISTERED: "二〇一三年四月五日",
        Item.EXPIRES: "二〇三三年四月五日",
    }


def test_an_address_below_a_name_is_no_part_of_it() -> None:
    told = said(
        line(60, 60, "Registrant:"),
        line(60, 100, "Specimen Garden Museum"),
        line(60, 140, "75 Sample Road"),
        line(60, 180, "Beijing 100016 CN"),
        line(60, 260, "Domain Name: SHILI-GARDEN.COM"),
        line(60, 340, "Record expires on 12-Aug-2033."),
        line(60, 380, "Registrar: Specimen Names Inc."),
    )

    assert told[Item.HOLDER] == "Specimen Garden Museum"


def test_a_domain_whose_letters_are_no_latin_ones_may_be_spelled_in_latin_ones() -> None:
    told = said(
        line(60, 60, "Domain Name: xn--fiqz9s1w5d.xn--ses554g"),
        line(60, 120, "Registrar: Specimen Names Inc."),
        line(60, 180, "Registrant: Specimen Garden Museum"),
        line(60, 240, "Expiry Date: 2033-04-05"),
    )

    assert told[Item.DOMAIN] == "xn--fiqz9s1w5d.xn--ses554g"


def test_the_site_of_a_registrar_at_the_foot_is_not_the_domain_of_a_sentence() -> None:
    told = said(
        line(500, 40, "域名注册证明"),
        line(100, 160, "兹证明域名shili-garden.cn由样例园艺用品有限公司注册并持有。"),
        line(900, 400, "www.shili-names.cn"),
    )

    assert told[Item.DOMAIN] == "shili-garden.cn"


def test_the_only_host_name_of_a_page_is_its_domain_whatever_its_label_is() -> None:
    one = page(
        line(60, 60, "域名体检报告"),
        line(60, 140, "体检对象：shili-garden.cn"),
        line(60, 220, "① 域名归谁：样例园艺用品有限公司"),
        line(60, 300, "② 哪天注册：2013年4月5日"),
        line(60, 380, "③ 哪天到期：2033年4月5日，还有 900 天"),
        line(60, 460, "④ 解析服务器：ns1.shili-names.com"),
    )
    told = {value.item: value for value in read(one).values}

    assert told[Item.DOMAIN].text == "shili-garden.cn"
    assert told[Item.DOMAIN].doubts
    assert told[Item.HOLDER].text == "样例园艺用品有限公司"
    assert told[Item.REGISTERED].text == "2013年4月5日"
    assert told[Item.EXPIRES].text == "2033年4月5日"


def test_beside_a_list_the_domain_of_the_panel_is_told() -> None:
    told = said(
        line(60, 60, "已购域名"),
        line(60, 140, "shili-one.cn"),
        line(1200, 140, "shili-two.cn"),
        line(60, 220, "shili-three.cn"),
        line(1200, 220, "注册人"),
        line(1200, 280, HOLDER),
        line(60, 300, "shili-four.cn"),
        line(1200, 360, "终止日"),
        line(1200, 420, "2033.04.05"),
    )

    assert told[Item.DOMAIN] == "shili-two.cn"


def test_of_a_list_the_day_stands_in_the_row_that_is_ticked() -> None:
    one = page(
        line(150, 60, "域名"),
        line(700, 60, "状态"),
        line(1000, 60, "到期日期"),
        line(60, 140, "□"),
        line(150, 140, "shili-one.cn"),
        line(700, 140, "正常"),
        line(1000, 140, "2031-04-05"),
        line(60, 220, "☑"),
        line(150, 220, "shili-two.cn"),
        line(700, 220, "正常"),
        line(1000, 220, "2033-04-05"),
        line(150, 300, "注册日期：2013-04-05"),
        line(700, 300, "持有者：样例园艺用品有限公司"),
        line(60, 380, "□"),
        line(150, 380, "shili-three.cn"),
        line(700, 380, "正常"),
        line(1000, 380, "2032-04-05"),
    )
    told = {value.item: value for value in read(one).values}

    assert told[Item.DOMAIN].text == "shili-two.cn"
    assert told[Item.EXPIRES].text == "2033-04-05"
    assert told[Item.EXPIRES].doubts


@pytest.mark.parametrize(
    "state", ["待实名认证", "个人实名未认证", "实名认证处理中", "信息有误", "新所有者已实名"]
)
def test_more_states_of_a_check_are_read_behind_their_label(state: str) -> None:
    pairs = [("域名", "shili-garden.cn"), ("持有者", HOLDER), ("认证状态", state)]
    told = said(line(60, 40, "域名信息"), *beside(pairs))

    assert told[Item.REAL_NAME] == state


def test_a_state_that_stands_alone_is_to_be_looked_at_and_a_tab_is_none() -> None:
    pairs = [("域名", "shili-garden.cn"), ("持有者", HOLDER), ("到期日期", "2033-04-05")]
    alone = page(line(60, 40, "域名信息"), line(1300, 40, "待审核"), *beside(pairs))
    tabs = page(
        *(line(60 + 300 * at, 40, text) for at, text in enumerate(("全部", "未实名", "待转入"))),
        *beside(pairs),
    )

    assert value(alone, Item.REAL_NAME).text == "待审核"
    assert value(alone, Item.REAL_NAME).doubts
    assert read(tabs).value(Item.REAL_NAME) is None


def test_whom_a_letter_greets_holds_the_domain() -> None:
    told = said(
        line(500, 40, "域名到期续费通知函"),
        line(100, 140, "样例园艺用品有限公司："),
        line(
            180,
            200,
            "贵单位名下域名shili-garden.cn（注册日期：2013年4月5日）将于2033年4月5日到期。",
        ),
    )

    assert told[Item.HOLDER] == "样例园艺用品有限公司"


def test_a_letter_that_greets_everybody_names_no_holder() -> None:
    told = said(
        line(500, 40, "域名到期续费通知函"),
        line(100, 140, "尊敬的用户："),
        line(180, 200, "您的域名shili-garden.cn将于2033年4月5日到期。"),
    )

    assert Item.HOLDER not in told


def test_labels_and_values_in_two_lines_parted_by_commas_belong_together() -> None:
    told = said(
        line(60, 60, "domain,registrant,registrar,created,expires"),
        line(
            60, 140, "shili-garden.cn,样例园艺用品有限公司,样例数码有限公司,2013-04-05,2033-04-05"
        ),
    )

    assert told == {
        Item.DOMAIN: "shili-garden.cn",
        Item.HOLDER: "样例园艺用品有限公司",
        Item.REGISTRAR: "样例数码有限公司",
        Item.REGISTERED: "2013-04-05",
        Item.EXPIRES: "2033-04-05",
    }


def test_a_period_in_brackets_that_goes_on_in_the_next_line_has_two_days() -> None:
    told = said(
        line(500, 40, "域名注册确认单"),
        line(100, 140, "您申请的域名 shili-garden.cn 已注册成功，注册期限 20 年（2013年4月5日 —"),
        line(100, 200, "2033年4月5日）。"),
    )

    assert told[Item.REGISTERED] == "2013年4月5日"
    assert told[Item.EXPIRES] == "2033年4月5日"


def test_the_hosts_of_a_server_and_of_an_order_of_one_make_no_page_of_a_domain() -> None:
    lines = beside(
        [
            ("实例名称", "样例云服务器"),
            ("绑定域名", "shili-garden.cn"),
            ("开通时间", "2023-04-05"),
            ("到期时间", "2025-04-05"),
        ]
    )

    assert read(page(line(60, 40, "云服务器控制台"), *lines)).paper is None


def test_the_day_of_a_transfer_is_no_last_day_though_its_label_is_nearly_that() -> None:
    told = said(
        line(500, 40, "域名过户通知"),
        line(100, 140, "域名：shili-garden.cn"),
        line(100, 200, "过户后所有者：样例园艺用品有限公司"),
        line(100, 260, "过户时间：2023-11-09 22:35:13"),
        line(100, 320, "有效期至：2033年4月5日"),
    )

    assert told[Item.EXPIRES] == "2033年4月5日"


def test_the_rest_of_a_title_is_no_holder() -> None:
    told = said(
        line(500, 40, "域名持有人证明书"),
        line(100, 140, "经核查我司域名管理系统，域名shili-garden.cn的当前持有人为样例园艺用品局，"),
        line(100, 200, "该域名创建于2013年4月5日，将于2033年4月5日届满。"),
        line(900, 320, "样例数码科技有限公司（公章）"),
    )

    assert told[Item.HOLDER] == "样例园艺用品局"
    assert told[Item.REGISTRAR] == "样例数码科技有限公司"


def test_of_a_list_the_holder_stands_in_the_row_that_is_opened() -> None:
    columns = 60, 700, 1500
    rows = (
        ("域名", "持有者", "到期时间"),
        ("shili-one.cn", "样例茶叶有限公司", "2031-04-05"),
        ("shili-two.cn", "样例园艺用品有限公司", "2033-04-05"),
        ("注册商：样例数码科技有限公司",),
        ("shili-three.cn", "样例茶叶有限公司", "2032-04-05"),
    )
    told = said(
        *(
            line(left, 60 + 80 * at, text)
            for at, row in enumerate(rows)
            for left, text in zip(columns, row, strict=False)
        )
    )

    assert told[Item.DOMAIN] == "shili-two.cn"
    assert told[Item.HOLDER] == "样例园艺用品有限公司"
    assert told[Item.EXPIRES] == "2033-04-05"


def test_a_name_ends_where_the_next_line_says_from_when_it_is_valid() -> None:
    told = said(
        line(500, 40, "CERTIFICATE OF DOMAIN OWNERSHIP"),
        line(600, 140, "We certify that"),
        line(600, 220, "shili-garden.biz"),
        line(600, 300, "belongs to"),
        line(600, 380, "Specimen Garden Museum"),
        line(200, 480, "Valid from 5 May 2013 to 5 May 2033"),
    )

    assert told[Item.HOLDER] == "Specimen Garden Museum"
    assert told[Item.REGISTERED] == "5 May 2013"
    assert told[Item.EXPIRES] == "5 May 2033"


def test_a_broker_is_whole_though_its_name_says_by() -> None:
    told = said(
        line(500, 40, "域名注册证书"),
        line(100, 140, "兹证明样例房地产经纪有限公司已于2013年4月5日通过样例数码"),
        line(100, 200, "科技有限公司成功注册域名shili-garden.cn，该域名有效期至2033年4月5日。"),
    )

    assert told[Item.HOLDER] == "样例房地产经纪有限公司"


def test_the_second_line_of_a_name_alone_is_to_be_looked_at() -> None:
    one = page(
        line(60, 20, "shili-garden.org 域名信息"),
        line(1150, 97, "样例高速公路服务有限公司郑"),
        line(800, 117, "域名所属人"),
        line(1150, 137, "州东分公司"),
        line(60, 190, "注册时间"),
        line(400, 190, "2013/4/5"),
        line(800, 190, "到期时间"),
        line(1150, 190, "2033/4/5"),
    )
    holder = value(one, Item.HOLDER)

    assert holder.doubts or holder.text == "样例高速公路服务有限公司郑州东分公司"


def test_labels_in_square_brackets_stand_before_their_values() -> None:
    told = said(
        line(60, 60, "[Domain Name] shili-garden.asia"),
        line(60, 120, "[Registrant] Specimen Garden Museum"),
        line(60, 180, "[Registrar] Specimen Names Inc."),
        line(60, 240, "[Created on] 2013/04/05"),
        line(60, 300, "[Expires on] 2033/04/05"),
    )

    assert told[Item.HOLDER] == "Specimen Garden Museum"
    assert told[Item.REGISTRAR].startswith("Specimen Names Inc")
    assert told[Item.EXPIRES] == "2033/04/05"


def test_a_sheet_of_domains_with_the_title_of_a_form_is_no_form_of_a_filing() -> None:
    pairs = [
        ("域名", "shili-garden.cn"),
        ("持有单位", HOLDER),
        ("注册日期", "2013年4月5日"),
        ("到期日期", "2033年4月5日"),
    ]
    sheet = page(line(500, 40, "域名信息表"), *beside(pairs))
    form = page(line(500, 40, "域名信息表"), *beside([*pairs, ("主办单位名称", HOLDER)]))

    assert read(sheet).paper is Paper.DOMAIN_CERTIFICATE
    assert read(form).paper is Paper.REGISTRATION_FORM


def test_what_stands_in_a_row_of_a_list_is_to_be_looked_at() -> None:
    columns = 60, 700, 1200
    rows = (
        ("域名", "实名状态", "到期日期"),
        ("shili-one.cn", "已实名", "2031-04-05"),
        ("shili-two.cn", "未实名", "2033-04-05"),
    )
    one = read(
        page(
            *(
                line(left, 60 + 80 * at, text)
                for at, row in enumerate(rows)
                for left, text in zip(columns, row, strict=True)
            ),
            line(60, 400, "所有者：样例园艺用品有限公司"),
        )
    )

    assert all(value.doubts for value in one.values if value.item is not Item.HOLDER)


def test_a_short_message_names_whose_domain_was_registered() -> None:
    told = said(
        line(60, 60, "【样例数码】您好，张示例的域名"),
        line(60, 120, "shili-garden.cn已于2013年4月5日注册"),
        line(60, 180, "成功，有效期至2033年4月5日。"),
    )

    assert told[Item.HOLDER] == "张示例"


def test_a_registrar_says_whose_user_a_body_is() -> None:
    told = said(
        line(500, 40, "关于域名 shili-garden.cn 的说明"),
        line(
            100, 140, "样例区人民政府系我公司注册用户，其名下域名 shili-garden.cn 于 2013年4月5日"
        ),
        line(100, 200, "在我公司注册，到期日为 2033年4月5日。特此说明。"),
        line(900, 320, "样例数码科技有限公司"),
    )

    assert told[Item.HOLDER] == "样例区人民政府"
    assert told[Item.REGISTRAR] == "样例数码科技有限公司"


@pytest.mark.parametrize(
    "state",
    [
        "服务商设置禁止转移（clientTransferProhibited）",
        "注册商禁止转移",
        "注册商锁定",
        "服务商已锁定",
    ],
)
def test_a_status_that_a_registrar_set_names_no_registrar(state: str) -> None:
    pairs = [
        ("域名", "shili-garden.cn"),
        ("域名状态", state),
        ("所属注册商", "样例域名服务有限公司"),
    ]
    told = said(line(60, 40, "域名信息"), *beside(pairs))

    assert told[Item.REGISTRAR] == "样例域名服务有限公司"
