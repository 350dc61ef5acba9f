"""Consoles and proofs of domains whose labels, headings and sentences nobody foresaw."""

import pytest

from beiancheck.documents.papers.read import read
from beiancheck.terms.items import Item
from tests.checker.laid_out import beside
from tests.checker.printed import domain_page, line, page, said, typed

HOLDER, REGISTRAR = "样例园艺用品有限公司", "样例数码科技有限公司"


def test_a_value_stands_at_the_far_edge_of_a_wide_console() -> None:
    pairs = [("Registrar", "22specimen, Inc."), ("Registered on", "Aug 10, 2014")]
    told = said(
        line(60, 20, "specimen-garden.net"),
        *(
            part
            for at, (label, text) in enumerate([*pairs, ("Expires on", "Aug 10, 2027")])
            for part in (line(60, 200 + 90 * at, label), line(2500, 200 + 90 * at, text))
        ),
        line(60, 500, "Registrant organization: Specimen Garden Co., Ltd."),
    )

    assert told[Item.REGISTRAR] == "22specimen, Inc."
    assert told[Item.REGISTERED] == "Aug 10, 2014"


def test_a_menu_is_no_misread_label() -> None:
    told = said(
        line(60, 20, "Domain Console"),
        line(60, 200, "Manage My Domains"),
        *beside([("Domain", "specimen.com"), ("Registrar", "Specimen Names, Inc.")]),
        line(60, 500, "Created 2018-02-24"),
    )

    assert told[Item.REGISTRAR] == "Specimen Names, Inc."


def test_who_stands_beside_the_heading_of_a_part_is_to_be_looked_at() -> None:
    lines = beside(
        [
            ("Domain", "specimen.com"),
            ("Registrant Contact", "Zhang Shili"),
            ("Registrar", "Specimen Names, Inc."),
            ("Created", "2018-02-24"),
            ("Expires", "2031-02-24"),
        ]
    )
    told = read(page(*lines)).value(Item.HOLDER)

    assert told is not None
    assert told.text == "Zhang Shili"
    assert told.doubts


def test_the_domain_has_a_bare_key_beside_a_registrar_that_is_called_after_a_host() -> None:
    told = said(
        line(60, 20, "Domain Information"),
        line(60, 90, "Name: specimen-garden.org"),
        line(60, 160, "Registry Domain ID: abc-LROR"),
        line(60, 230, "Registry Expiration: 2028-03-14 04:00:00 UTC"),
        line(60, 300, "Created: 2016-03-14 04:00:00 UTC"),
        line(60, 370, "Registrar Information"),
        line(60, 440, "Name: Specimen.com, LLC"),
    )

    assert told[Item.DOMAIN] == "specimen-garden.org"


def test_a_contact_that_an_answer_names_in_place_of_a_holder_is_to_be_looked_at() -> None:
    lines = beside(
        [
            ("域名", "shili.cn"),
            ("注册商", REGISTRAR),
            ("联系人", "张示例 [whois反查]"),
            ("创建时间", "2018年06月06日"),
            ("过期时间", "2030年06月06日"),
        ]
    )
    told = read(page(*lines)).value(Item.HOLDER)

    assert told is not None
    assert told.text == "张示例"
    assert told.doubts


@pytest.mark.parametrize("label", ["服务提供注册商", "上级注册商", "受理注册商"])
def test_a_longer_label_is_not_the_one_that_it_nearly_begins_with(label: str) -> None:
    told = domain_page(line(100, 200, "域名：shili.cn"), line(100, 290, f"{label}：{REGISTRAR}"))

    assert told[Item.REGISTRAR] == REGISTRAR


def test_the_title_of_the_next_column_is_no_name() -> None:
    told = domain_page(
        line(100, 200, "域名"),
        line(900, 200, "注册人"),
        line(100, 260, "shili.cn"),
        line(900, 260, HOLDER),
        line(100, 400, "注册商"),
        line(900, 400, "状态"),
        line(100, 460, REGISTRAR),
        line(900, 460, "正常"),
    )

    assert told[Item.REGISTRAR] == REGISTRAR


def test_a_holder_of_several_domains_is_named_once() -> None:
    titles = ("域名", "持有者", "注册时间", "到期时间")
    rows = ("shili.cn", "shili.com", "shili.net")
    told = read(
        typed(
            line(60, 60, "域名列表（共 3 个）"),
            *(line(60 + 420 * at, 126, text) for at, text in enumerate(titles)),
            *(line(60, 192 + 66 * at, text) for at, text in enumerate(rows)),
            *(line(480, 192 + 66 * at, HOLDER) for at in range(len(rows))),
            *(line(900, 192 + 66 * at, f"2018-03-1{at}") for at in range(len(rows))),
            *(line(1320, 192 + 66 * at, f"2028-03-1{at}") for at in range(len(rows))),
            line(60, 400, f"注册商：{REGISTRAR}"),
        )
    ).value(Item.HOLDER)

    assert told is not None
    assert told.text == HOLDER


@pytest.mark.parametrize(
    "sentence",
    [
        f"兹证明域名shili.cn的注册人为{HOLDER}（统一社会信用代码：91330600MA2XXXXX0X）。",
        f"{HOLDER}（信用代码：91330600MA2XXXXX0X）系我公司客户，域名shili.cn由其注册。",
        f"经查，域名shili.cn目前登记在{HOLDER}名下。",
        f"本证书证明域名shili.cn由{HOLDER}（证号：91330600MA2XXXXX0X）注册持有。",
    ],
)
def test_a_sentence_says_whose_a_domain_is_and_under_which_number(sentence: str) -> None:
    told = domain_page(line(100, 200, sentence))

    assert told[Item.HOLDER] == HOLDER


@pytest.mark.parametrize(
    "sentence",
    [
        f"已由{REGISTRAR}（CNNIC认证注册服务机构）向国家域名注册管理机构提交域名shili.cn。",
        f"域名shili.cn系通过{REGISTRAR}平台注册。",
    ],
)
def test_a_sentence_says_with_whom_a_domain_was_registered(sentence: str) -> None:
    told = domain_page(line(100, 200, sentence))

    assert told[Item.REGISTRAR] == REGISTRAR


def test_a_title_that_begins_as_a_label_does_is_no_name() -> None:
    told = said(
        line(500, 40, "域名归属说明函"),
        line(100, 200, f"域名shili.cn的注册人为{HOLDER}，有效期至2028年3月14日。"),
    )

    assert told[Item.HOLDER] == HOLDER


def test_whose_name_it_is_may_be_asked_in_a_bracket_behind_it() -> None:
    told = domain_page(
        line(100, 200, f"{HOLDER}（单位/个人）："),
        line(100, 270, "贵方申请注册的域名shili.cn已于2010年12月13日注册成功。"),
    )

    assert told[Item.HOLDER] == HOLDER


def test_a_customer_and_a_renewal_count_only_where_nothing_else_is_said() -> None:
    told = said(
        line(60, 20, "Domain Details"),
        *beside(
            [
                ("Customer Name", "Specimen Agency Ltd."),
                ("Domain Name", "specimen.com"),
                ("Registrant", "Zhang Shili"),
                ("Created On", "2016-03-14"),
                ("Renewal Date", "2026-03-14"),
                ("Expiration Date", "2028-03-14"),
            ]
        ),
    )

    assert told[Item.HOLDER] == "Zhang Shili"
    assert told[Item.EXPIRES] == "2028-03-14"
