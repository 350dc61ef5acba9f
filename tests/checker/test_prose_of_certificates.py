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
