"""Pages of domains whose labels and sentences nobody foresaw, told by a word in them."""

import pytest

from beiancheck.documents.papers.read import read
from beiancheck.documents.reading import Line
from beiancheck.terms.items import Item
from beiancheck.terms.papers import Paper
from tests.checker.laid_out import Pairs, beside, opposite, wide
from tests.checker.printed import line, page, said, value

HOLDER = "样例（绍兴）园艺用品有限公司"
REGISTRAR = "样例数码科技有限公司"


def centred(top: int, text: str) -> Line:
    """Return a line in the middle of a page."""
    return line(1000 - wide(text) // 2, top, text)


def test_labels_that_nobody_foresaw_are_told_by_a_word_in_doubt() -> None:
    one = page(
        *opposite(
            [
                ("域名", "shili-garden.cn"),
                ("法定持有一方", HOLDER),
                ("承接的服务商家", REGISTRAR),
                ("在册登记起", "2013-04-05"),
                ("最末届满的一天", "2033-04-05"),
            ]
        )
    )
    names = {Item.HOLDER: "样例(绍兴)园艺用品有限公司", Item.REGISTRAR: REGISTRAR}
    days = {Item.REGISTERED: "2013-04-05", Item.EXPIRES: "2033-04-05"}

    assert read(one).paper is Paper.DOMAIN_CERTIFICATE
    for item, text in (names | days).items():
        assert value(one, item).text == text
        assert value(one, item).doubts


@pytest.mark.parametrize("label", ["原持有一方", "证件上的主体", "转出前的服务商家"])
def test_a_label_of_somebody_else_tells_no_holder(label: str) -> None:
    told = said(
        line(400, 20, "域名注册证书"),
        *beside([("域名", "shili.cn"), (label, HOLDER), ("编号", "1")]),
    )

    assert Item.HOLDER not in told


@pytest.mark.parametrize(
    "pairs",
    [
        [("域名", "shili-garden.cn"), ("颁发机构", REGISTRAR), ("有效期至", "2025-04-05")],
        [("绑定的域名", "shili-garden.cn"), ("主机服务商", REGISTRAR), ("开通时间", "2023-04-05")],
        [("官网", "www.shili-garden.cn"), ("商标注册人", HOLDER), ("注册日期", "2023-04-05")],
        [("产品", "云服务器"), ("域名", "shili-garden.cn"), ("到期时间", "2025-04-05")],
    ],
)
def test_what_names_a_domain_and_a_day_of_something_else_is_no_page_of_it(pairs: Pairs) -> None:
    assert read(page(*beside([*pairs, ("支付方式", "余额支付")]))).paper is None


def test_an_order_to_renew_a_domain_tells_until_when_to_be_looked_at() -> None:
    one = page(
        *beside(
            [
                ("商品", "域名续费 3 年"),
                ("域名", "shili-garden.cn"),
                ("续费后到期时间", "2033-04-05"),
                ("下单时间", "2023-03-01"),
                ("收款方", REGISTRAR),
            ]
        )
    )

    assert read(one).paper is Paper.DOMAIN_CERTIFICATE
    assert value(one, Item.DOMAIN).text == "shili-garden.cn"
    assert value(one, Item.EXPIRES).doubts


def test_a_name_in_chinese_begins_behind_what_is_done_to_it() -> None:
    told = said(
        line(60, 60, "订单详情"),
        line(60, 140, "域名续费 样例花园.网址"),
        line(60, 220, "域名持有者：样例园艺用品有限公司"),
        line(60, 300, "到期时间：2033-04-05"),
    )

    assert told[Item.DOMAIN] == "样例花园.网址"


def test_of_a_list_the_domain_that_is_opened_is_told_in_doubt() -> None:
    one = page(
        line(60, 60, "我的域名"),
        line(60, 160, "shili-one.cn"),
        line(60, 260, "shili-two.cn"),
        line(100, 340, "持有者"),
        line(500, 340, HOLDER),
        line(100, 420, "到期日期"),
        line(500, 420, "2033-04-05"),
        line(60, 520, "shili-three.cn"),
    )

    assert value(one, Item.DOMAIN).text == "shili-two.cn"
    assert value(one, Item.DOMAIN).doubts


def test_captions_in_brackets_stand_below_a_period_and_names() -> None:
    told = said(
        centred(40, "域名证书"),
        centred(160, "样例园艺用品有限公司"),
        centred(250, "（持有人）"),
        centred(360, "shili-garden.cn"),
        centred(450, "（域名）"),
        centred(560, "2013年4月5日 至 2033年4月5日"),
        centred(650, "（有效期）"),
        centred(760, REGISTRAR),
        centred(850, "（注册商）"),
    )

    assert told == {
        Item.DOMAIN: "shili-garden.cn",
        Item.HOLDER: "样例园艺用品有限公司",
        Item.REGISTRAR: REGISTRAR,
        Item.REGISTERED: "2013年4月5日",
        Item.EXPIRES: "2033年4月5日",
    }


def test_a_registrar_that_a_domain_left_is_none() -> None:
    told = said(
        line(60, 60, "Domain Name: shili-garden.com"),
        line(60, 120, "Previous registrar: Sample Old Names Inc."),
        line(60, 180, "Registrar: Specimen Names Ltd."),
        line(60, 240, "Registered holder: Specimen Garden Tools Ltd"),
    )

    assert told[Item.REGISTRAR] == "Specimen Names Ltd."


@pytest.mark.parametrize(
    ("label", "state"),
    [
        ("认证结果", "待完善"),
        ("资料状态", "审核失败"),
        ("实名", "已认证"),
        ("实名状态", "已通过实名审核"),
        ("实名状态", "无需认证"),
        ("实名状态", "已实名认证(企业)"),
    ],
)
def test_a_check_has_more_states_than_passed(label: str, state: str) -> None:
    told = said(
        *beside(
            [("域名", "shili.cn"), ("域名持有者", HOLDER), ("到期日", "2033-01-02"), (label, state)]
        )
    )

    assert told[Item.REAL_NAME] == state


def test_a_sentence_about_a_check_is_no_result_of_it() -> None:
    told = said(
        line(60, 60, "域名实名认证结果"),
        line(60, 140, "您提交的域名实名资料已审核完毕，结果如下。"),
        line(60, 220, "域名：shili-garden.cn"),
        line(60, 300, "实名审核结果：通过"),
    )

    assert told[Item.REAL_NAME] == "通过"


def test_the_next_column_is_no_part_of_a_name() -> None:
    told = said(
        line(60, 60, "域名基本资料"),
        line(60, 140, "域名：shili-garden.cn"),
        line(60, 220, "注册人：张示例"),
        line(900, 220, "www"),
        line(60, 300, "注册商：样例数码科技有限公司"),
    )

    assert told[Item.HOLDER] == "张示例"


def test_a_name_ends_before_what_says_that_it_has_registered() -> None:
    told = said(
        line(500, 40, "域名注册证书"),
        line(140, 200, "兹证明样例园艺用品有限公司已于2013年4月5日通过样例"),
        line(60, 280, "数码科技有限公司成功注册域名shili-garden.cn。"),
    )

    assert told[Item.HOLDER] == "样例园艺用品有限公司"


def test_a_paper_that_a_page_names_among_others_is_not_the_page() -> None:
    one = page(
        line(60, 60, "认证进度"),
        line(60, 140, "域名：shili-garden.cn"),
        line(60, 220, "域名所有者：样例园艺用品有限公司"),
        line(60, 300, "证件类型：营业执照/统一社会信用代码证书"),
        line(60, 380, "当前状态：实名认证成功"),
    )

    assert read(one).paper is Paper.DOMAIN_CERTIFICATE


@pytest.mark.parametrize("sign", ["......", " = ", " -> ", "……"])
def test_a_sign_other_than_a_colon_may_stand_between_label_and_value(sign: str) -> None:
    told = said(
        line(60, 60, f"域名{sign}shili-garden.cn"),
        line(60, 140, f"持有者{sign}样例园艺用品有限公司"),
        line(60, 220, f"注册日期{sign}2013-04-05"),
    )

    assert told[Item.DOMAIN] == "shili-garden.cn"
    assert told[Item.HOLDER] == "样例园艺用品有限公司"


def test_a_first_day_is_not_the_last_where_the_next_line_goes_on_until_when() -> None:
    told = said(
        line(500, 40, "域名权属证明"),
        line(60, 140, "样例园艺用品有限公司依法使用域名shili-garden.cn，使用期限为2013年4月5日"),
        line(60, 220, "至2033年4月5日。"),
    )

    assert told[Item.EXPIRES] == "2033年4月5日"


@pytest.mark.parametrize(
    "text",
    [
        "兹有样例园艺用品有限公司，系我公司客户，在我公司注册的域名为shili-garden.cn。",
        "域名shili-garden.cn已由样例数码科技有限公司受理注册，注册人为样例园艺用品有限公司。",
        "shili-garden.cn的注册主体为样例园艺用品有限公司；首次注册时间为2013-04-05。",
        "尊敬的样例园艺用品有限公司：贵司名下域名shili-garden.cn将于2033年4月5日到期。",
    ],
)
def test_sentences_name_a_holder_in_more_ways(text: str) -> None:
    told = said(line(400, 20, "域名注册信息证明"), line(20, 120, text))

    assert told[Item.HOLDER] == "样例园艺用品有限公司"
    assert told[Item.DOMAIN] == "shili-garden.cn"


def test_an_english_name_of_two_lines_keeps_its_space() -> None:
    told = said(
        line(400, 20, "DOMAIN REGISTRATION CERTIFICATE"),
        line(60, 120, "The domain name shili-garden.com is owned by Specimen Garden Tools"),
        line(60, 180, "Limited and has been registered with Specimen"),
        line(60, 240, "Names Inc. since April 5, 2013."),
    )

    assert told[Item.REGISTRAR].startswith("Specimen Names Inc")


def test_a_label_in_english_that_ends_in_another_word_is_another_one() -> None:
    told = said(
        line(60, 60, "Domain: shili-garden.com"),
        line(60, 120, "Registrar: Specimen Names Inc."),
        line(60, 180, "Active from: 5 April 2013"),
        line(60, 240, "Registered by: Specimen Agents Ltd"),
        line(60, 300, "Valid until: 5 April 2033"),
    )

    assert told[Item.EXPIRES] == "5 April 2033"
    assert Item.HOLDER not in told


def test_who_holds_a_domain_that_was_handed_over_is_to_be_looked_at() -> None:
    one = page(
        line(60, 60, "域名过户成功通知"),
        line(60, 140, "您好，域名 shili-garden.cn 已成功过户。"),
        line(60, 220, "原所有者：样例旧园艺有限公司"),
        line(60, 300, "新所有者：样例园艺用品有限公司"),
    )

    assert value(one, Item.HOLDER).text == "样例园艺用品有限公司"
    assert value(one, Item.HOLDER).doubts


@pytest.mark.parametrize(
    ("text", "is_said"),
    [("恭喜，您的实名认证已通过！", True), ("实名认证通过后方可使用，请先提交资料。", False)],
)
def test_only_a_statement_in_a_sentence_says_that_a_check_was_passed(
    text: str, *, is_said: bool
) -> None:
    told = said(
        line(400, 20, "域名实名认证"),
        line(60, 120, text),
        line(60, 200, "域名：shili-garden.cn"),
        line(60, 280, "认证名称：样例园艺用品有限公司"),
    )

    assert told[Item.HOLDER] == "样例园艺用品有限公司"
    assert (Item.REAL_NAME in told) is is_said


def test_a_sentence_says_by_whom_a_domain_is_owned() -> None:
    one = page(
        line(60, 60, "Statement"),
        line(60, 120, "The domain name shili-garden.com is owned by Specimen Garden Tools"),
        line(60, 180, "Limited, was created on 5 April 2013 and is valid until 5 April 2033."),
    )

    assert read(one).paper is Paper.DOMAIN_CERTIFICATE


def test_a_menu_beside_the_page_of_a_domain_is_none_of_its_values() -> None:
    found = said(
        *(line(40, 100, "域名"), line(440, 100, "yangli.com.cn 2027-04-11 正常")),
        line(440, 160, "shili-app.top 2026-09-30 正常"),
        line(940, 400, "域名详情"),
        line(1100, 500, "域名: shili88.net.cn"),
        line(1100, 580, "注册人: 张示例"),
        line(1100, 660, f"注册商: {REGISTRAR}"),
        line(1100, 740, "注册时间: 2015-01-13 18:18:13"),
        line(1100, 820, "到期时间: 2037-01-13 18:18:13"),
    )

    assert found[Item.DOMAIN] == "shili88.net.cn"


def test_two_days_in_one_row_are_the_first_and_the_last() -> None:
    found = said(
        line(600, 40, "域名信息确认单"),
        *(line(170, 200, "绑定域名"), line(680, 200, "shili.com")),
        *(line(170, 300, "注册时间/到期时间"), line(680, 300, "2024-10-22 / 2036-10-22")),
        *(line(170, 400, "注册商"), line(680, 400, REGISTRAR)),
    )

    assert (found[Item.REGISTERED], found[Item.EXPIRES]) == ("2024-10-22", "2036-10-22")


def test_the_day_until_which_a_domain_ran_before_is_not_when_it_expires() -> None:
    found = said(
        line(54, 100, "域名续费成功提醒"),
        line(
            54,
            200,
            "您的域名 shili365.net 续费订单已处理完毕。域名原到期日为2025-06-08，续费后的到期日",
        ),
        line(54, 260, "为2036-06-08。注册日期为2018-06-08。"),
    )

    assert found[Item.EXPIRES] == "2036-06-08"
