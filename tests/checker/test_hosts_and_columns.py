"""Names on domain pages that were not found whole, or with others in one line."""

from dataclasses import replace

import pytest

from beiancheck.documents.box import upright
from beiancheck.documents.papers.read import read
from beiancheck.documents.reading import Doubt
from beiancheck.terms.items import Item
from tests.checker.printed import domain_page, line, page


@pytest.mark.parametrize("printed", ["shili·net", "shili .net", "shili. net"])
def test_the_dot_of_a_host_name_may_be_read_as_another_sign_or_set_apart(printed: str) -> None:
    found = domain_page(
        line(200, 200, "域名"),
        line(600, 200, printed),
        line(200, 300, "持有者"),
        line(600, 300, "示例（北京）科技有限公司"),
    )

    assert "shili.net" == found[Item.DOMAIN]


def test_a_sentence_says_whose_a_host_name_is_in_either_order() -> None:
    found = domain_page(
        line(200, 200, "经查询，shili.work的域名所有者为李示例，注册日期为2015年07月14日。"),
        line(1200, 500, "示例域名服务有限公司"),
    )

    assert ("shili.work", "李示例") == (found[Item.DOMAIN], found[Item.HOLDER])
    assert "示例域名服务有限公司" == found[Item.REGISTRAR]


def test_a_registrar_whose_name_begins_as_a_label_does_is_named() -> None:
    found = domain_page(
        line(200, 200, "域名"),
        line(200, 270, "shili.net"),
        line(200, 400, "注册商"),
        line(200, 470, "DomainPoint Technology Limited"),
    )

    assert "DomainPoint Technology Limited" == found[Item.REGISTRAR]


def test_the_last_part_of_a_host_name_has_letters_whatever_its_ink_says() -> None:
    host = line(600, 200, "shili2020.1td")
    found = read(
        page(
            line(600, 20, "域名注册证书"),
            line(200, 200, "域名"),
            replace(host, masks=("shili2020.1td",)),
        )
    ).value(Item.DOMAIN)

    assert found is not None
    assert "shili2020.ltd" == found.text


def test_a_body_of_which_the_last_sign_was_not_read_is_completed_and_doubted() -> None:
    name = line(600, 200, "示例科技有限公")
    found = read(page(line(600, 20, "域名注册证书"), line(200, 200, "注册商"), name)).value(
        Item.REGISTRAR
    )

    assert found is not None
    assert ("示例科技有限公司", False) == (found.text, found.is_sure)


TITLES = ("域名", 60), ("注册人", 400), ("注册商", 930), ("注册日期", 1500)


def test_two_values_of_a_table_that_were_found_as_one_line_are_parted() -> None:
    found = domain_page(
        *(line(left, 320, title) for title, left in TITLES),
        line(60, 400, "shili.net"),
        line(400, 400, "示例甲国际商贸发展有限公司示例乙网络有限公司"),
        line(1500, 400, "2004-06-12"),
    )

    assert "示例甲国际商贸发展有限公司" == found[Item.HOLDER]
    assert "示例乙网络有限公司" == found[Item.REGISTRAR]


def test_on_a_page_taken_askew_values_follow_their_titles_in_order() -> None:
    found = domain_page(
        *(line(left, 320, title) for title, left in TITLES),
        line(60, 400, "shili.net"),
        line(240, 400, "李示例"),
        line(640, 400, "示例乙网络有限公司"),
        line(1300, 400, "2004-06-12"),
    )

    assert ("李示例", "示例乙网络有限公司") == (found[Item.HOLDER], found[Item.REGISTRAR])
    assert "2004-06-12" == found[Item.REGISTERED]


def test_a_row_that_lacks_a_value_is_not_read_in_order() -> None:
    found = domain_page(
        *(line(left, 320, title) for title, left in TITLES),
        line(60, 400, "shili.net"),
        line(640, 400, "示例乙网络有限公司"),
        line(1300, 400, "2004-06-12"),
    )

    assert Item.HOLDER not in found


def test_titles_in_english_without_a_value_below_are_passed_over() -> None:
    titles = ("Domain", 60), ("Registrant", 400), ("Registrar", 930), ("Expiry Date", 1500)
    found = domain_page(
        *(line(left, 320, title) for title, left in titles),
        line(60, 400, "shili.net"),
        line(1500, 400, "2034-06-12"),
    )

    assert "2034-06-12" == found[Item.EXPIRES]
    assert Item.HOLDER not in found


def test_when_it_was_registered_is_no_part_of_a_holder() -> None:
    found = domain_page(
        line(200, 200, "兹证明示例（苏仙）有限公司已于"),
        line(200, 260, "2024年12月02日通过本公司注册域名shili.net，"),
    )

    assert "示例(苏仙)有限公司" == found[Item.HOLDER]


def test_a_value_that_is_wider_than_its_column_is_not_parted_within() -> None:
    found = read(
        page(
            line(600, 20, "域名注册证书"),
            *(line(left, 320, title) for title, left in TITLES),
            line(60, 400, "shilishilishilishili.net"),
            line(930, 400, "示例乙网络有限公司"),
            line(1500, 400, "2004-06-12"),
        )
    ).value(Item.DOMAIN)

    assert found is not None
    assert "shilishilishilishili.net" == found.text
    assert Doubt.READINGS_DIFFER not in found.doubts


def test_a_state_in_a_row_of_values_takes_nothing_from_the_next_column() -> None:
    titles = (
        ("域名", 60),
        ("注册人", 400),
        ("实名状态", 930),
        ("注册日期", 1300),
        ("到期日期", 1700),
    )
    row = ("shili.net", 60), ("李示例", 400), ("实名通过", 930)
    found = domain_page(
        *(line(left, 320, title) for title, left in titles),
        *(line(left, 400, text) for text, left in row),
        line(1300, 400, "2004-06-12"),
        line(1700, 400, "2034-06-12"),
    )

    assert ("2004-06-12", "2034-06-12") == (found[Item.REGISTERED], found[Item.EXPIRES])
    assert "实名通过" == found[Item.REAL_NAME]


def test_large_words_down_the_side_of_a_certificate_are_no_part_of_its_labels() -> None:
    side = line(60, 300, "注册")
    tall = replace(side, box=upright(60, 260, 260, 370))
    found = domain_page(
        line(500, 120, "域名"),
        line(500, 170, "shili.net"),
        tall,
        line(500, 300, "持有者"),
        line(500, 350, "示例生物技术有限公司"),
    )

    assert "示例生物技术有限公司" == found[Item.HOLDER]
