"""Domain certificates that tell in sentences what others put in rows."""

import pytest

from beiancheck.terms.items import Item
from tests.checker.printed import line, said

HOLDER = "样例示例科技有限公司"


def told(*texts: str, title: str = "域名注册证书") -> dict[Item, str]:
    lines = [line(120, 200 + 70 * at, text) for at, text in enumerate(texts)]
    return said(line(600, 60, title), *lines)


@pytest.mark.parametrize(
    "texts",
    [
        ("兹证明：", HOLDER, "系国际域名shili.cn的注册人。"),
        (f"尊敬的{HOLDER}：您的域名shili.cn已通过实名认证。",),
        (f"本证书证明{HOLDER}于2020年1月2日注册域名shili.cn。",),
        (f"{HOLDER}：", "您注册的域名shili.cn已注册成功，特发此证。"),
        ("Whois信息查询", f"{HOLDER}：", "您注册的域名shili.cn已注册成功。"),
        (f"兹证明{HOLDER}已合法注册并拥有域名shili.cn。特此证明。",),
        (f"{HOLDER}是中国国家顶级域名shili.cn的注册人。",),
        (f"致：{HOLDER}", "贵单位申请注册的域名shili.cn已成功注册。"),
        (f"恭喜您！{HOLDER}，您的域名shili.cn注册成功！",),
        (f"以上域名已由{HOLDER}在我公司注册成功", "域名：shili.cn"),
        (f"我司证明：域名shili.cn由我司客户{HOLDER}注册。",),
        (f"域名shili.cn经由示例数码科技有限公司注册，域名所有者为{HOLDER}。",),
        (f"兹有域名shili.cn，注册人{HOLDER}，状态正常。",),
        (f"兹证明下列域名的持有者为{HOLDER}：", "shili.cn"),
        (f"兹证明shili.cn域名由{HOLDER}所有。",),
        ("域名：shili.cn", f"归属：{HOLDER}"),
        (f"shili.cn（以下简称“该域名”）由{HOLDER}于2020年1月2日通过我司注册。",),
    ],
)
def test_a_sentence_names_domain_and_holder(texts: tuple[str, ...]) -> None:
    found = told(*texts)

    assert (found[Item.DOMAIN], found[Item.HOLDER]) == ("shili.cn", HOLDER)


@pytest.mark.parametrize(
    "text",
    [
        "域名shili.cn的注册期限自2020年1月2日至2030年1月3日。",
        "该域名shili.cn于2020-01-02T03:04:05Z注册，有效期至：2030-01-03。",
        "域名shili.cn的注册有效期为2020年1月2日至2030年1月3日。",
        "经查询，域名shili.cn的所有者是张示例，注册于2020-01-02，到期于2030-01-03。",
        "域名shili.cn由张示例所有，有效期自2020/1/2 09:05起至2030/1/3 09:05止。",
        "域名注册有效期：2020-01-02 10:22:33至2030-01-03 10:22:33",
        "域名shili.cn于2020年1月2日注册，将于2030年1月3日到期。",
    ],
)
def test_a_sentence_names_both_days(text: str) -> None:
    found = told(text)

    assert found[Item.REGISTERED].startswith("2020")
    assert found[Item.EXPIRES].startswith("2030")


def test_a_registrar_that_approved_a_domain_is_named() -> None:
    found = told("经示例数码科技有限公司审核，域名shili.cn的注册人为张示例，实名认证已通过。")

    assert (found[Item.REGISTRAR], found[Item.HOLDER]) == ("示例数码科技有限公司", "张示例")


def test_a_chinese_domain_within_a_sentence_is_named_without_the_words_before_it() -> None:
    found = told(f"兹证明域名中文示例.中国由{HOLDER}注册，注册日期：2020年1月2日。")

    assert (found[Item.DOMAIN], found[Item.HOLDER]) == ("中文示例.中国", HOLDER)


def test_a_certificate_in_english_names_all() -> None:
    found = told(
        "This is to certify that shili.com has been registered by Zhang Shili"
        " from 2020-01-02 to 2030-01-03.",
        title="DOMAIN NAME REGISTRATION CERTIFICATE",
    )

    assert (found[Item.DOMAIN], found[Item.HOLDER]) == ("shili.com", "Zhang Shili")
    assert (found[Item.REGISTERED], found[Item.EXPIRES]) == ("2020-01-02", "2030-01-03")


@pytest.mark.parametrize(
    "text",
    [
        "域名shili.cn经由示例数码科技有限公司注册，域名所有者为张示例。",
        "域名shili.cn已在示例数码科技有限公司成功注册，所有者为张示例。",
        "域名shili.cn的所有者是张示例，注册商是示例数码科技有限公司，状态正常。",
    ],
)
def test_the_one_with_whom_a_domain_was_registered_is_its_registrar(text: str) -> None:
    found = told(text)

    assert (found[Item.REGISTRAR], found[Item.HOLDER]) == ("示例数码科技有限公司", "张示例")


def test_a_registrar_whose_name_goes_on_in_the_next_line_is_whole() -> None:
    found = told(
        f"兹证明{HOLDER}已通过注册服务机构样例数码科",
        "技有限公司向中国互联网络信息中心提交注册申请，成功注册以下域名：",
        "shili.cn",
    )

    assert (found[Item.REGISTRAR], found[Item.HOLDER]) == ("样例数码科技有限公司", HOLDER)


def test_a_name_that_follows_the_domain_in_large_print_is_without_it() -> None:
    found = told(
        "shili.com",
        f"{HOLDER}已于2014-07-09通过样例云计算（北京）有限责任公司注册",
        "上述域名，该域名有效期至2031-07-09。",
        title="国际域名注册证书",
    )

    assert (found[Item.DOMAIN], found[Item.HOLDER]) == ("shili.com", HOLDER)
    assert found[Item.REGISTRAR] == "样例云计算(北京)有限责任公司"
    assert (found[Item.REGISTERED], found[Item.EXPIRES]) == ("2014-07-09", "2031-07-09")


def test_a_registrar_in_english_keeps_the_full_stop_of_its_name() -> None:
    found = told("域名：shili.com", "注册商：Shili Digital, Inc.")

    assert found[Item.REGISTRAR] == "Shili Digital, Inc."


@pytest.mark.parametrize(
    ("texts", "item", "value"),
    [
        (
            (f"证明{HOLDER}于2020年1月2日注册域名shi-li.ne", "t，到期日为2030年1月3日。"),
            Item.DOMAIN,
            "shi-li.net",
        ),
        ((f"域名持有者：{HOLDER}　　域名：shi-li", "zi.gov.cn"), Item.DOMAIN, "shi-lizi.gov.cn"),
        (
            ("域名shili.cn，注册人张示例，注册日期2020-01-2", "3，到期日期2030-01-23。"),
            Item.REGISTERED,
            "2020-01-23",
        ),
    ],
)
def test_what_a_line_ends_within_is_whole_or_doubted(
    texts: tuple[str, ...], item: Item, value: str
) -> None:
    assert told(*texts)[item] == value


def test_a_console_of_few_words_is_told_by_its_host_name() -> None:
    found = told(
        "域名　shili.cn", "注册服务商　示例数码科技有限公司", "到期日　2030-01-03", title="基本信息"
    )

    assert found[Item.DOMAIN] == "shili.cn"


def test_a_day_in_words_goes_on_in_the_next_line() -> None:
    found = told(
        "该域名shili.cn注册日期为二〇一四年四月八日，到期日期为二○三○",
        "年四月八日。",
    )

    assert found[Item.EXPIRES] == "二○三○年四月八日"


def test_a_holder_is_named_without_the_rest_of_the_sentence() -> None:
    found = told(
        "shili.cn（以下简称“该域名”）由张示例于2019年5月19日通过我司注册，登记的",
        f"域名所有者为{HOLDER}，到期时间为2028年5月",
        "19日，目前状态正常。",
    )

    assert found[Item.HOLDER] in {"张示例", HOLDER}
    assert found[Item.EXPIRES] == "2028年5月19日"


@pytest.mark.parametrize("signed", ["示例数码科技有限公司", "示例数码科技有限公"])
def test_who_signs_below_a_letter_is_the_registrar_though_a_seal_hides_the_end(signed: str) -> None:
    found = told(
        f"{HOLDER}：",
        "贵单位申请的国内域名shili.cn已于2019年3月17日注册成功，",
        "服务期限至2029年3月17日。",
        signed,
        "二〇一九年四月二日",
    )

    assert found[Item.REGISTRAR] == "示例数码科技有限公司"


def test_a_title_in_english_takes_no_chinese_sentence_for_a_domain() -> None:
    values = told(
        "Certificate of Top-Level Domain Name",
        f"兹证明{HOLDER}为域名shili.cn的合法注册人。该",
        "域名于2021年5月8日成功注册，有效期至2026年5月8日。",
    )

    assert values[Item.DOMAIN] == "shili.cn"


@pytest.mark.parametrize("between", [["查询网址：www.shili.example"], []])
def test_a_piece_of_a_seal_is_no_registrar_and_the_name_below_it_is(between: list[str]) -> None:
    values = said(
        line(600, 60, "域名注册证书"),
        line(120, 200, f"兹证明{HOLDER}为域名shili.cn的注册人，"),
        line(120, 270, "有效期至2026年5月8日。"),
        *(line(900, 500, "域名注册商"), line(1200, 500, "市")),
        *(line(120, 560, text) for text in between),
        line(800, 620, "样例市示例域名注册有限公司"),
    )

    assert values[Item.REGISTRAR] == "样例市示例域名注册有限公司"
