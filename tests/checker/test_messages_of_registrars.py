"""Messages, renewals and answers of registrars, and what in them is no domain's own."""

import pytest

from beiancheck.documents.papers.read import read
from beiancheck.documents.reading import Line
from beiancheck.terms.items import Item
from beiancheck.terms.papers import Paper
from tests.checker.laid_out import beside, in_one_line, opposite
from tests.checker.printed import domain_page, line, page, said

HOLDER = "样例园艺用品有限公司"
REGISTRAR = "样例数码科技有限公司"


def flowing(*texts: str) -> list[Line]:
    """Return lines of text one below the other."""
    return [line(100, 200 + 60 * at, text) for at, text in enumerate(texts)]


def test_a_message_that_a_domain_expires_tells_it_and_its_last_day() -> None:
    message = flowing(
        "106955550001",
        "2025-03-01 10:11",
        "【样例云】尊敬的用户，您的域名",
        "shili.xyz将于2025年04月10日到期，请及时登录控",
        "制台续费，以免影响使用。拒收请回复R",
    )

    assert read(page(*message)).paper is Paper.DOMAIN_CERTIFICATE
    assert said(*message) == {Item.DOMAIN: "shili.xyz", Item.EXPIRES: "2025年04月10日"}


def test_a_message_in_english_that_a_domain_expires_tells_its_last_day() -> None:
    message = flowing("Dear customer, your domain shili.xyz will expire on", "2025-04-10.")

    assert said(*message) == {Item.DOMAIN: "shili.xyz", Item.EXPIRES: "2025-04-10"}


@pytest.mark.parametrize(
    "texts",
    [
        ("您的域名shili.xyz的SSL证书将于2025年04月10日到期，", "请及时更新。"),
        ("您的云服务器（绑定域名shili.xyz）将于", "2025年04月10日到期，请及时续费。"),
    ],
)
def test_a_message_that_something_else_expires_is_of_no_domain(texts: tuple[str, ...]) -> None:
    assert read(page(*flowing(*texts))).paper is None


def test_the_title_of_a_notice_is_no_state_and_when_a_check_ended_no_day_of_the_domain() -> None:
    told = said(
        line(100, 20, "域名实名认证审核通过通知"),
        line(100, 80, "发件人：样例云 <system@shiliyun.cn>"),
        line(100, 130, "时间：2023-09-13 17:30"),
        *beside(
            [
                ("域名", "shili.cn"),
                ("域名持有者", HOLDER),
                ("实名认证结果", "已通过"),
                ("完成时间", "2023-09-13 17:30:50"),
            ]
        ),
    )

    assert told == {Item.DOMAIN: "shili.cn", Item.HOLDER: HOLDER, Item.REAL_NAME: "已通过"}


@pytest.mark.parametrize("link", ["[whois反查]", "[Whois 反查]", "[查看]"])
def test_a_link_behind_a_name_is_no_part_of_it(link: str) -> None:
    told = domain_page(
        *in_one_line([("域名", "shili.cn"), ("注册人", HOLDER + link), ("注册商", REGISTRAR)])
    )

    assert told[Item.HOLDER] == HOLDER


def test_who_is_named_below_as_the_issuer_is_named_by_no_word_of_the_sentence() -> None:
    told = domain_page(
        *flowing(
            "本证书由下列注册服务机构出具",
            f"注册服务机构名称：{REGISTRAR}",
            "域名：shili.cn",
            f"域名注册申请者：{HOLDER}",
        )
    )

    assert told[Item.REGISTRAR] == REGISTRAR


def test_a_name_in_english_goes_on_with_a_branch_or_its_kind_in_the_next_line() -> None:
    told = said(
        line(400, 20, "Domain Name Registration Certificate"),
        line(100, 200, "Domain Name: shili.com"),
        line(100, 260, "Registrant Name: Specimen Garden Co., Ltd."),
        line(440, 320, "Shaoxing Branch"),
        line(100, 380, "Sponsoring Registrar: Specimen Cloud (Beijing) Limited"),
        line(540, 440, "Liability Company"),
        line(100, 500, "Creation Date: 2020-01-02"),
    )

    assert told[Item.HOLDER] == "Specimen Garden Co., Ltd. Shaoxing Branch"
    assert told[Item.REGISTRAR] == "Specimen Cloud (Beijing) Limited Liability Company"


@pytest.mark.parametrize("label", ["注册管理局", "所属注册局", "注册管理局名称", "注册管理机构"])
def test_a_registry_is_no_registrar(label: str) -> None:
    registry = (label, "样例域名管理中心有限公司")

    alone = domain_page(*in_one_line([("域名", "shili.com"), ("注册人", HOLDER), registry]))
    both = domain_page(
        *in_one_line([("域名", "shili.com"), ("注册人", HOLDER), registry, ("注册商", REGISTRAR)])
    )

    assert Item.REGISTRAR not in alone
    assert both[Item.REGISTRAR] == REGISTRAR


@pytest.mark.parametrize(
    ("former", "new"),
    [
        ("原到期时间", "续费后到期时间"),
        ("原过期日期", "新到期时间"),
        ("续费前有效期至", "续费后有效期至"),
        ("旧到期日", "续费后的到期时间"),
        ("续期前到期时间", "续期后到期时间"),
        ("到期时间（续费前）", "到期时间（续费后）"),
    ],
)
def test_the_new_last_day_of_a_renewed_domain_counts(former: str, new: str) -> None:
    days = [(former, "2025-03-04"), (new, "2026-03-04")]

    for rows in (days, days[::-1]):
        told = domain_page(*beside([("域名", "shili.cn"), ("域名持有者", HOLDER), *rows]))

        assert told[Item.EXPIRES] == "2026-03-04"
        assert Item.REGISTERED not in told


def test_whose_document_a_check_names_is_not_the_page_itself() -> None:
    pairs = [
        ("域名", "shili.cn"),
        ("所有者", "样例水利勘测设计院"),
        ("证件类型", "事业单位法人证书"),
        ("证件号码", "9285****8"),
        ("实名认证状态", "审核通过"),
    ]
    shown = page(line(450, 60, "实名认证"), *opposite(pairs))

    assert read(shown).paper is Paper.DOMAIN_CERTIFICATE


def test_a_sheet_of_a_check_is_one_though_it_says_whose_its_domain_is() -> None:
    rows = [("域名", "shili.cn"), ("域名注册人", HOLDER), ("域名注册商", REGISTRAR)]
    sheet = page(line(400, 60, "ICP备案真实性核验表"), *beside([("主体名称", HOLDER), *rows]))
    check = page(line(400, 60, "域名实名核验单"), *beside([*rows, ("核验结果", "已通过")]))

    assert read(sheet).paper is Paper.VERIFICATION_SHEET
    assert read(check).paper is Paper.DOMAIN_CERTIFICATE
