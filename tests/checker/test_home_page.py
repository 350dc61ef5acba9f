"""A home page's source is read for what it shows, whatever its markup and encoding."""

import time

import pytest

from beiancheck.documents import html
from beiancheck.documents import open as opening
from beiancheck.documents.document import FileKind, Source
from beiancheck.formats import icp_number
from beiancheck.submission import File
from beiancheck.terms.papers import Paper
from beiancheck.terms.provinces import Province

HANGING = 60.0
"""Seconds after which nobody waits any longer."""


def read(page: str) -> Source:
    return html.read(page)


def test_tags_within_a_line_do_not_part_its_words_and_blocks_do() -> None:
    assert "京ICP备12345678号 版权" == read("京ICP备<b>1234</b>5678号<br>版权").words


@pytest.mark.parametrize(
    "hidden",
    [
        "<!-- 看不见 -->",
        "<script>看不见</script>",
        "<style>看不见</style>",
        "<SCRIPT type='text/javascript'>if (1 < 2) '看不见'</Script>",
        "<template><p>看不见</p></template>",
        "<!-- 看不见",
        "<script>看不见",
        '<img alt="看不见 > 看不见">',
    ],
)
def test_what_a_reader_does_not_see_is_left_out(hidden: str) -> None:
    assert "看得见" == read(f"<p>看得见</p>{hidden}").words


def test_scripts_are_kept_apart() -> None:
    assert "document.write(1)" == read("<script>document.write(1)</script>").scripts


@pytest.mark.parametrize(
    "tag",
    [
        '<a href="https://beian.miit.gov.cn/">',
        "<A target=_blank HREF='https://beian.miit.gov.cn/'>",
        "<a href=https://beian.miit.gov.cn/ class=x>",
        '<area href="https://beian.miit.gov.cn/"/>',
        '<a title="1 > 0" href=" https://beian.miit.gov.cn/ ">',
    ],
)
def test_links_are_read_however_they_are_quoted(tag: str) -> None:
    assert ("https://beian.miit.gov.cn/",) == read(f"{tag}查询</a>").links


def test_only_links_that_a_reader_follows_count() -> None:
    page = '<link href="a"><a data-href="b">x</a><!-- <a href="c"> --><a name="d">'

    assert () == read(page).links


def test_common_entities_are_letters() -> None:
    assert "© A&B < 京 e" == read("&copy;&nbsp;A&amp;B &lt; &#20140; &#x65;").words


def test_an_unknown_or_impossible_entity_does_no_harm() -> None:
    assert "&eacute;" == read("&eacute;&#0;&#55296;").words


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030", "utf-16"])
def test_pages_are_read_in_the_encodings_of_chinese_sites(encoding: str) -> None:
    page = opening.contents("<html><p>京ICP备12345678号</p>".encode(encoding), is_page=True)

    assert page.source is not None
    assert "京ICP备12345678号" == page.source.words


def test_a_page_that_begins_with_its_body_is_read_too() -> None:
    file = File(name="home.html", role=Paper.PAGE_SOURCE)
    document = opening.document(0, file, "<div>京ICP备12345678号</div>".encode())

    assert document.contents.source is not None


def test_the_same_page_in_another_role_is_only_a_web_page() -> None:
    file = File(name="home.html", role=Paper.BUSINESS_LICENCE)
    document = opening.document(0, file, b"<html><p>x</p></html>")

    assert FileKind.HTML is document.contents.kind
    assert document.contents.source is None


@pytest.mark.parametrize(
    "piece", ["<", "<a ", "<a href='", "<!--", "<script>", "<script></script", "&#", "<b>", "a"]
)
def test_a_hostile_page_does_not_hang(piece: str) -> None:
    data = (piece * (4 * 1024 * 1024 // len(piece))).encode()
    began = time.perf_counter()
    html.contents(data)

    # Read to its end again and again, such a page would take far longer than this.
    assert time.perf_counter() - began < HANGING


@pytest.mark.parametrize(
    ("words", "number", "province"),
    [
        ("京ICP备12345678号-1", "京ICP备12345678号-1", Province.BEIJING),
        ("蜀ICP备 2026001234 号", "蜀ICP备2026001234号", Province.SICHUAN),
        ("黔icp备12345678号-2A", "黔ICP备12345678号-2A", Province.GUIZHOU),
        ("滇ＩＣＰ备１２３４５６７８号", "滇ICP备12345678号", Province.YUNNAN),
    ],
)
def test_a_filing_number_is_found(words: str, number: str, province: Province) -> None:
    assert [icp_number.Shown(number, province)] == list(icp_number.numbers(words))
    assert "" == icp_number.attempt(words)


@pytest.mark.parametrize("words", ["京ICP备1234567号", "京ICP备XXXXXXXX号", "ICP备12345678号"])
def test_what_is_no_filing_number_is_an_attempt(words: str) -> None:
    assert () == icp_number.numbers(words)
    assert words == icp_number.attempt(words)


def test_to_speak_of_filing_is_no_attempt() -> None:
    assert "" == icp_number.attempt("代办ICP备案，咨询热线")


def test_every_province_has_a_sign() -> None:
    assert set(Province) == set(icp_number.SIGNS.values())
