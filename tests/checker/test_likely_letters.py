"""A 1 among the letters of a host name that may be an l: the likelier one is given, in doubt."""

from dataclasses import replace

import pytest

from beiancheck.ocr import likely_letters
from tests.checker.printed import line


def lettered(text: str, *masks: str) -> tuple[str, str | None]:
    (found,) = likely_letters.lettered([replace(line(100, 80, text), masks=masks)])
    return found.text, found.other


@pytest.mark.parametrize(
    ("read", "likely"),
    [
        ("rui1inshi1i.com", "ruilinshili.com"),
        ("域名：1anwanshili.cn", "域名：lanwanshili.cn"),
        ("域名：shili-1ib.cn", "域名：shili-lib.cn"),
        ("shili-1ongzhou.cn", "shili-longzhou.cn"),
        ("141shi1i.xyz", "141shili.xyz"),
        ("www.ting1an.cn", "www.tinglan.cn"),
    ],
)
def test_a_stroke_among_letters_is_given_as_an_l_beside_what_was_read(
    read: str, likely: str
) -> None:
    assert lettered(read) == (likely, read)


@pytest.mark.parametrize("text", ["shili1.cn", "51shili.com", "1688shili.cn", "1hao.cn"])
def test_a_1_where_digits_stand_stays_one(text: str) -> None:
    assert lettered(text)[0] == text


def test_what_the_ink_tells_stays_as_it_is() -> None:
    assert lettered("ting1an.cn", "ting1an.cn")[0] == "ting1an.cn"
