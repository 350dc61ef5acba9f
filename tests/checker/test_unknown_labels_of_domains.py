"""What a domain certificate says behind labels that nobody foresaw is given out in doubt."""

from beiancheck.documents.reading import Doubt, Line
from beiancheck.terms.items import Item
from tests.checker.printed import line, page, said, value

HOLDER = "样例示例科技有限公司"


def lines(*texts: str) -> tuple[Line, ...]:
    rows = [line(120, 200 + 70 * at, text) for at, text in enumerate(texts)]
    return (line(600, 60, "域名注册证书"), *rows)


def test_the_only_other_body_holds_the_domain() -> None:
    found = lines("域名：shili.cn", f"抬头：{HOLDER}", "注册商：示例数码科技有限公司")

    holder = value(page(*found), Item.HOLDER)

    assert (holder.text, holder.doubts) == (HOLDER, {Doubt.LOW_CONFIDENCE})


def test_of_two_other_bodies_none_is_taken() -> None:
    found = lines(
        *("域名：shili.cn", f"抬头：{HOLDER}", "落款：样例另一家有限公司"),
        "注册商：示例数码科技有限公司",
    )

    assert Item.HOLDER not in said(*found)


def test_who_made_the_page_is_no_holder() -> None:
    found = lines("域名：shili.cn", "注册商：示例数码科技有限公司", f"技术支持：{HOLDER}")

    assert Item.HOLDER not in said(*found)


def test_who_signed_a_proof_may_be_the_registrar() -> None:
    texts = (
        "域名：shili.cn",
        "所有者：张示例",
        "特此证明。",
        "样例数码科技有限公司",
        "2026年1月3日",
    )

    registrar = value(page(*lines(*texts)), Item.REGISTRAR)

    assert (registrar.text, registrar.is_sure) == ("样例数码科技有限公司", False)


def test_who_signed_a_proof_without_a_date_may_be_the_registrar() -> None:
    texts = ("兹证明张示例已通过我公司成功注册域名shili.cn。", "特此证明。", "样例数码科技有限公司")

    found = page(*lines(*texts))

    assert value(found, Item.HOLDER).text == "张示例"
    assert value(found, Item.REGISTRAR).text == "样例数码科技有限公司"


def test_the_earlier_of_two_days_is_the_first_one() -> None:
    found = page(*lines("域名：shili.cn", "存续至：2030-01-02", "交付：2020-01-02"))

    first, last = value(found, Item.REGISTERED), value(found, Item.EXPIRES)

    assert (first.text, last.text) == ("2020-01-02", "2030-01-02")
    assert first.doubts == last.doubts == {Doubt.LOW_CONFIDENCE}


def test_a_day_before_the_registration_is_not_when_it_expires() -> None:
    found = lines("域名：shili.cn", "注册日期：2020-01-02", "开户：2019-01-02")

    assert Item.EXPIRES not in said(*found)


def test_when_a_page_was_printed_is_no_day_of_the_domain() -> None:
    found = lines("域名：shili.cn", "注册日期：2020-01-02", "打印时间：2026-01-02")

    assert Item.EXPIRES not in said(*found)


def test_the_number_of_a_domain_holds_no_day() -> None:
    found = lines("域名：shili.cn", "到期日期：2030-01-02", "编号：20200102s10001s00000001-cn")

    assert Item.REGISTERED not in said(*found)
