"""Domains as papers and consoles print them, and which of them a person looks at."""

from dataclasses import replace

import pytest

from beiancheck.documents.papers.read import read
from beiancheck.documents.reading import Page, Source
from beiancheck.terms.items import Item
from tests.checker.printed import domain_page, line, page, said, value

COLUMNS = (
    *((100, "域名", "shili.cn"), (400, "域名持有者", "厦门示例有限公司")),
    *((900, "注册日期", "2019-01-02"), (1200, "到期日期", "2029-01-02")),
)


DOMAIN = {
    Item.DOMAIN: "shili.cn",
    Item.HOLDER: "厦门示例有限公司",
    Item.REGISTERED: "2019-01-02",
    Item.EXPIRES: "2029-01-02",
}


@pytest.mark.parametrize("down", [90, 200])
def test_titles_of_columns_have_their_values_below_them(down: int) -> None:
    titles = [line(left, 200, title) for left, title, _ in COLUMNS]
    values = [line(left, 200 + down, text) for left, _, text in COLUMNS]
    others = [line(1500, 200, "操作"), line(1500, 200 + down, "管理")]

    assert domain_page(*titles, *values, *others) == DOMAIN


def test_labels_in_two_columns_may_have_their_values_below_them() -> None:
    places = [(100, 200), (900, 200), (100, 400), (900, 400)]
    rows = zip(places, COLUMNS, strict=True)
    lines = [
        one
        for (left, top), (_, label, text) in rows
        for one in (line(left, top, label), line(left, top + 60, text))
    ]

    assert domain_page(*lines) == DOMAIN


def test_a_phone_puts_values_at_its_other_edge() -> None:
    lines = [
        one
        for at, (_, label, text) in enumerate(COLUMNS)
        for one in (line(60, 200 + 100 * at, label), line(1200, 200 + 100 * at, text))
    ]

    assert domain_page(*lines) == DOMAIN


def test_a_registrar_whose_name_holds_a_label_keeps_it() -> None:
    actual = domain_page(
        line(100, 200, "域名:shili.cn"), line(100, 280, "注册商:Example Registrar (HK) Limited")
    )

    assert actual[Item.REGISTRAR] == "Example Registrar (HK) Limited"


def test_a_label_may_say_of_which_language_its_value_is() -> None:
    actual = domain_page(
        line(100, 120, "域名持有者类型 组织"),
        line(100, 200, "域名持有者（英文）：Xiamen Specimen Ltd"),
        line(100, 280, "域名持有者（中文）"),
        line(700, 280, "厦门示例有限公司"),
    )

    assert actual[Item.HOLDER] == "厦门示例有限公司"


def test_a_state_of_verification_is_no_label() -> None:
    actual = domain_page(
        line(100, 200, "域名:shili.cn"),
        line(100, 280, "认证状态"),
        line(600, 280, "已实名认证"),
    )

    assert actual[Item.REAL_NAME] == "已实名认证"


def test_the_last_day_of_a_period_is_when_a_domain_expires() -> None:
    actual = domain_page(
        line(100, 200, "域名:shili.cn"), line(100, 280, "有效期:2019-01-02 至 2029-01-02")
    )

    assert actual[Item.EXPIRES] == "2029-01-02"


def test_a_sentence_of_several_lines_says_domain_holder_and_dates() -> None:
    actual = said(
        line(600, 20, "域名注册证明"),
        line(100, 200, "兹证明域名shili.cn由厦门示例有限"),
        line(100, 270, "公司合法注册,注册时间为2019年1月2日,到期时"),
        line(100, 340, "间为2029年1月2日。"),
    )

    assert {
        Item.DOMAIN: "shili.cn",
        Item.HOLDER: "厦门示例有限公司",
        Item.REGISTERED: "2019年1月2日",
        Item.EXPIRES: "2029年1月2日",
    } == actual


def test_the_holder_may_stand_below_the_sentence_that_announces_it() -> None:
    actual = domain_page(
        line(600, 200, "shili.cn"),
        line(600, 280, "由以下单位(个人)注册并持有:"),
        line(600, 360, "厦门示例有限公司"),
    )

    assert actual[Item.HOLDER] == "厦门示例有限公司"


@pytest.mark.parametrize("text", ["域名由注册商代为注册", "本域名由示例域名服务机构注册"])
def test_who_registers_domains_for_others_is_no_holder(text: str) -> None:
    assert Item.HOLDER not in domain_page(line(100, 200, "域名:shili.cn"), line(100, 280, text))


def test_a_hyphen_of_a_domain_may_look_like_an_arrow() -> None:
    assert domain_page(line(100, 200, "域名：shi→li.cn"))[Item.DOMAIN] == "shi-li.cn"
    assert (
        said(line(600, 20, "承诺书"), line(100, 200, "网站shi→li.cn的"))[Item.DOMAIN] == "shi-li.cn"
    )


@pytest.mark.parametrize(
    ("host", "is_doubted"),
    [
        ("ting1an.cn", True),
        ("c10ud.cn", True),
        ("shop1.cn", True),
        ("shili2018.cn", False),
        ("shop01.cn", False),
        ("163.com", False),
        ("shili.cn", False),
        ("bochenyalng.cn", True),
        ("mloyunfang.cn", True),
        ("shiljing.cn", True),
        ("moxlin.top", True),
        ("cloud-world.cn", False),
        ("smartlife.cn", False),
    ],
)
def test_a_lone_0_or_1_and_an_odd_l_are_looked_at(host: str, *, is_doubted: bool) -> None:
    text = f"域名：{host}"
    told = replace(line(100, 200, text), sureness=(999,) * len(text), other=text)
    one = Page(
        number=1,
        width=2000,
        height=1400,
        lines=(line(600, 20, "域名注册证书"), told),
        source=Source.RECOGNISED,
    )

    value = read(one).value(Item.DOMAIN)

    assert value is not None
    assert (value.text, bool(value.doubts)) == (host, is_doubted)


def test_the_last_part_of_a_domain_has_letters_only() -> None:
    assert domain_page(line(100, 200, "域名：shili.1td"))[Item.DOMAIN] == "shili.ltd"


def test_a_registrar_is_not_named_like_a_person() -> None:
    one = Page(
        number=1,
        width=2000,
        height=1400,
        lines=(line(600, 20, "域名注册证书"), line(100, 200, "域名：shili.cn 注册商：北京")),
        source=Source.RECOGNISED,
    )

    value = read(one).value(Item.REGISTRAR)

    assert value is None or value.doubts


def test_two_domains_below_each_other_are_two() -> None:
    lines = [line(600, 20, "承诺书"), *(line(100, 200 + at, "www.shili.cn") for at in (0, 80))]
    one = Page(number=1, width=2000, height=1400, lines=tuple(lines), source=Source.RECOGNISED)

    assert [value.text for value in read(one).values] == ["shili.cn"]


def test_a_chinese_domain_ends_with_its_last_part() -> None:
    actual = said(line(600, 20, "承诺书"), line(100, 200, "网站域名示例样例网.中国首次备案"))

    assert actual[Item.DOMAIN] == "示例样例网.中国"


def test_an_address_of_a_server_is_no_domain_and_a_label_no_person() -> None:
    actual = said(
        line(600, 20, "网站备案信息真实性核验单"),
        line(100, 200, "网站负责人证件"),
        line(500, 200, "居民身份证"),
        line(100, 300, "36.112.0.10IP"),
    )

    assert not {Item.DOMAIN, Item.PERSON} & set(actual)


def test_the_english_title_of_a_certificate_is_no_domain() -> None:
    actual = domain_page(
        line(500, 100, "Domain Name Certificate"),
        line(100, 200, "域名(Domain Name):"),
        line(620, 200, "shili.cn"),
    )

    assert actual == {Item.DOMAIN: "shili.cn"}


def test_a_chinese_domain_alone_in_a_row_may_have_a_chinese_full_stop() -> None:
    actual = domain_page(line(600, 200, "示例样例网。中国"))

    assert actual[Item.DOMAIN] == "示例样例网.中国"


def test_a_space_after_the_dot_of_a_domain_is_none() -> None:
    letter = said(
        line(600, 20, "承诺书"), line(100, 200, "就网站（域名：shili. cn）备案事宜承诺如下：")
    )

    assert letter[Item.DOMAIN] == "shili.cn"
    assert domain_page(line(100, 200, "域名：shili. cn"))[Item.DOMAIN] == "shili.cn"


@pytest.mark.parametrize(
    ("title", "text", "domain"),
    [
        ("域名注册证书", "域名：molyangli", "molyangli"),
        ("域名注册证书", "域名：rnm-demo.", "rnm-demo."),
        ("域名注册证书", "域名：shili.tcp", "shili.tcp"),
        ("承诺书", "网站域名：rnm-demo.，现承诺如下", "rnm-demo."),
        ("承诺书", "网站（域名：shili.cno）备案", "shili.cno"),
    ],
)
def test_a_domain_without_a_suffix_that_there_is_is_looked_at(
    title: str, text: str, domain: str
) -> None:
    found = value(page(line(600, 20, title), line(100, 200, text)), Item.DOMAIN)

    assert (found.text, found.is_sure) == (domain, False)


@pytest.mark.parametrize(
    ("other", "is_sure"),
    [
        ("www.mo1angli.top", False),
        ("www.molangli.top", True),
        ("ns1.shili.cn", True),
    ],
)
def test_a_domain_that_the_page_says_again_with_look_alikes_is_looked_at(
    other: str, *, is_sure: bool
) -> None:
    one = page(
        line(600, 20, "域名注册证书"),
        line(100, 200, "域名：molangli.top"),
        line(100, 400, other),
    )

    domain = value(one, Item.DOMAIN)

    assert (domain.text, domain.is_sure) == ("molangli.top", is_sure)
    assert domain.other == (None if is_sure else "mo1angli.top")


@pytest.mark.parametrize(("other", "is_sure"), [("shili.1td", True), ("shi1i.ltd", False)])
def test_the_last_part_of_a_domain_has_no_digits_in_either_reading(
    other: str, *, is_sure: bool
) -> None:
    label = line(100, 200, "域名")
    domain = replace(line(300, 200, "shili.ltd"), other=other)

    found = value(page(line(600, 20, "域名注册证书"), label, domain), Item.DOMAIN)

    assert (found.text, found.is_sure) == ("shili.ltd", is_sure)


@pytest.mark.parametrize(
    ("text", "domain", "is_sure"),
    [("转入shili.net", "shili.net", False), ("示例样例.网络", "示例样例.网络", True)],
)
def test_a_button_beside_a_domain_is_no_part_of_it(
    text: str, domain: str, *, is_sure: bool
) -> None:
    one = page(line(600, 20, "域名注册证书"), line(100, 200, "域名"), line(300, 200, text))

    found = value(one, Item.DOMAIN)

    assert (found.text, found.is_sure) == (domain, is_sure)


@pytest.mark.parametrize(
    ("text", "letter", "sure", "is_sure"),
    [
        ("yangli.cn", "l", 985, True),
        ("yangli.cn", "l", 970, False),
        ("yangli.cn", "n", 970, True),
        ("yangshi.ltd", "l", 970, True),
    ],
)
def test_a_faint_letter_of_a_domain_that_may_be_a_digit_is_looked_at(
    text: str, letter: str, sure: int, *, is_sure: bool
) -> None:
    faint = tuple(sure if sign == letter else 999 for sign in text)
    domain = replace(line(300, 200, text), sureness=faint)
    one = page(line(600, 20, "域名注册证书"), line(100, 200, "域名"), domain)

    assert value(one, Item.DOMAIN).is_sure is is_sure


def test_a_suffix_alone_is_no_domain_to_rely_on() -> None:
    one = page(line(600, 20, "域名注册证书"), line(100, 200, "域名：com.cn"))

    assert value(one, Item.DOMAIN).is_sure is False


def test_a_domain_ends_before_a_letter_that_makes_its_suffix_none() -> None:
    one = page(
        line(600, 20, "网站备案信息真实性核验单"),
        line(100, 200, "域名"),
        line(300, 200, "shili.site"),
        line(20, 250, "S"),
        line(100, 300, "主体信息核验"),
    )

    assert value(one, Item.DOMAIN).text == "shili.site"


def test_a_last_part_read_with_a_digit_is_no_other_domain() -> None:
    one = page(line(600, 20, "域名注册证书"), line(100, 200, "域名：shi.1td", "域名：shi.ltd"))

    domain = value(one, Item.DOMAIN)

    assert (domain.text, domain.is_sure) == ("shi.ltd", True)


def test_a_dot_that_the_other_reading_lacks_is_no_doubt_of_a_domain() -> None:
    one = page(line(600, 20, "域名注册证书"), line(100, 200, "域名：shi.cn", "域名：shicn"))

    assert value(one, Item.DOMAIN).is_sure is True


def test_a_sentence_may_say_in_brackets_that_somebody_holds_the_domain() -> None:
    found = domain_page(
        line(100, 200, "兹证明张示例（域名持有者）于2013年03月17日通过我司成功注册域名a-b.ltd，"),
        line(100, 270, "该域名有效期至2027年03月17日。"),
    )

    assert found[Item.HOLDER] == "张示例"


def test_what_a_holder_may_do_is_no_holder() -> None:
    found = domain_page(
        line(200, 200, "兹证明域名a-b.site由张示例注册并所有，"),
        line(100, 270, "该域名通过样例数字科技有限公司办理注册，注册时间为2020年10月7日。"),
        line(200, 340, "域名持有人在有效期内依法享有该域名的使用权。"),
    )

    assert found[Item.HOLDER] == "张示例"


def test_who_signs_a_proof_is_its_registrar_whatever_its_seal_leaves_below() -> None:
    one = page(
        line(600, 20, "域名注册证书"),
        line(100, 200, "兹证明域名a-b.cn已由样例市示例中心于2013.08.11在我公司注册成功，"),
        line(100, 270, "该域名的有效期至2034.08.11。"),
        line(900, 600, "样例数字科技有限公司"),
        line(1000, 640, "字科"),
        line(900, 700, "第1页"),
    )

    registrar = value(one, Item.REGISTRAR)

    assert (registrar.text, registrar.is_sure) == ("样例数字科技有限公司", False)
