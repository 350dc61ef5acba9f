"""Labels of a domain's page that say the same twice, in brackets, or in traditional characters."""

import pytest

from beiancheck.documents.papers.read import read
from beiancheck.terms.items import Item
from beiancheck.terms.papers import Paper
from tests.checker.laid_out import above, beside
from tests.checker.printed import domain_page, line, page

HOLDER, REGISTRAR = "样例园艺用品有限公司", "样例数码科技有限公司"


@pytest.mark.parametrize(
    ("holder", "registrar"),
    [
        ("域名所有者 [Registrant]", "注册机构 [Registrar]"),
        ("[Registrant] 域名所有者", "[Registrar] 注册机构"),
        ("[域名所有者] Registrant", "[注册机构] Registrar"),
        ("Registrant【域名所有者】", "Registrar【注册机构】"),
        ("[Registrant]", "[Registrar]"),
    ],
)
@pytest.mark.parametrize("laid", [above, beside])
def test_a_label_in_square_brackets_is_none_of_its_value(
    laid: object, holder: str, registrar: str
) -> None:
    assert callable(laid)
    pairs = [("域名", "shili.cn"), (holder, HOLDER), (registrar, REGISTRAR)]
    told = domain_page(*laid(pairs))

    assert told[Item.HOLDER] == HOLDER
    assert told[Item.REGISTRAR] == REGISTRAR


def test_a_glossed_label_stands_in_one_line_with_its_value() -> None:
    told = domain_page(
        line(100, 200, "域名：shili.cn"), line(100, 290, f"域名所有者 [Registrant]：{HOLDER}")
    )

    assert told[Item.HOLDER] == HOLDER


def test_of_a_name_in_two_languages_it_is_the_one_in_chinese() -> None:
    told = domain_page(
        *beside(
            [("Domain", "shili.cn"), ("Owner(en)", "Specimen Garden"), ("Owner(cn)", HOLDER)],
        )
    )

    assert told[Item.HOLDER] == HOLDER


def test_a_page_in_traditional_characters_tells_a_domain() -> None:
    read_page = read(
        page(
            line(500, 40, "網域名稱註冊證明書"),
            line(100, 200, "網域名稱：shili.hk"),
            line(100, 290, "註冊人：樣例園藝用品有限公司"),
            line(100, 380, "受理註冊商：樣例數碼有限公司"),
            line(100, 470, "屆滿日期：2028年3月14日"),
        )
    )

    told = {value.item: value.text for value in read_page.values if not value.doubts}
    assert read_page.paper is Paper.DOMAIN_CERTIFICATE
    assert told == {
        Item.DOMAIN: "shili.hk",
        Item.HOLDER: "樣例園藝用品有限公司",
        Item.REGISTRAR: "樣例數碼有限公司",
        Item.EXPIRES: "2028年3月14日",
    }


def test_titles_of_a_list_may_be_pressed_to_sort_it() -> None:
    titles = ("域名", "域名类型", "注册日期 ↕", "到期日期 ↕", "操作")
    values = ("shili.cn", "New gTLD", "2016-03-14 09:11", "2028-03-14 09:11", "续费")
    read_page = page(
        line(60, 20, "域名列表"),
        *(line(60 + 380 * at, 200, text) for at, text in enumerate(titles)),
        *(line(60 + 380 * at, 270, text) for at, text in enumerate(values)),
        line(60, 400, f"域名持有者：{HOLDER}"),
    )

    told = {value.item: value.text for value in read(read_page).values if not value.doubts}
    assert told[Item.REGISTERED] == "2016-03-14"
    assert told[Item.EXPIRES] == "2028-03-14"


def test_what_stands_in_a_bracket_alone_is_no_name() -> None:
    told = domain_page(
        line(100, 200, "域名：shili.cn"),
        line(100, 290, "Registrant"),
        line(400, 290, "(company)"),
        line(100, 380, f"注册商：{REGISTRAR}"),
    )

    assert Item.HOLDER not in told
