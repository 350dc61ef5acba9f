"""A citation names an article that exists and leads to a page that is there."""

import re
from pathlib import Path

import pytest

from beiancheck import law
from beiancheck.text import LANGUAGES, Language

DOCS = Path(__file__).parents[2] / "docs"
WHOLE = (law.ORDER_292, law.ORDER_33, law.CYBERSECURITY_LAW)
"""The laws whose every article has a digest."""


def page_of(one: law.Law, language: Language) -> str:
    return (DOCS / language / "regulations" / f"{one.id}.md").read_text(encoding="utf-8")


def articles_on(page: str) -> list[int]:
    return [int(number) for number in re.findall(r"^##.*\{#art-(\d+)\}$", page, re.MULTILINE)]


@pytest.mark.parametrize("number", [-1, 0, 30])
def test_an_article_that_the_law_does_not_have_raises(number: int) -> None:
    with pytest.raises(LookupError, match="order-33 has no article"):
        law.ORDER_33.article(number)


def test_a_paragraph_before_the_first_raises() -> None:
    with pytest.raises(LookupError, match="paragraph 0"):
        law.ORDER_33.article(12, 0)


def test_a_notice_without_numbered_points_can_be_cited_only_as_a_whole() -> None:
    with pytest.raises(LookupError):
        law.NOTICE_2019_633.article(1)

    assert law.NOTICE_2019_633.whole.page == "regulations/notice-2019-633/"
    assert law.NOTICE_2019_633.whole.title("en") == "Notice 633 of 2019"


def test_an_article_is_printed_as_each_language_cites_it() -> None:
    article = law.ORDER_33.article(14)

    assert article.title("zh") == "《非经营性互联网信息服务备案管理办法》第十四条"
    assert article.title("en") == "Order 33, Article 14"
    assert law.PIPL.article(66, 2).label("zh") == "第六十六条第二款"
    assert law.PIPL.article(66, 2).label("en") == "Article 66(2)"


@pytest.mark.parametrize(
    ("number", "label"),
    [
        (10, "第十条"),
        (21, "第二十一条"),
        (100, "第一百条"),
        (103, "第一百零三条"),
        (119, "第一百一十九条"),
    ],
)
def test_article_numbers_are_written_as_statutes_write_them(number: int, label: str) -> None:
    assert law.PUBLIC_SECURITY_PUNISHMENTS.article(number).label("zh") == label


def test_articles_nobody_has_read_in_the_original_say_so() -> None:
    unread = {*range(8, 13), *range(14, 25), *range(26, 30)}

    assert unread == {n for n in range(1, 30) if law.ORDER_33.article(n).unread}
    assert law.ORDER_43.article(28).unread
    assert not law.ORDER_292.article(19).unread


def test_the_pages_mark_the_articles_of_order_33_nobody_has_read() -> None:
    for language in LANGUAGES:
        page = page_of(law.ORDER_33, language)
        parts = re.split(r"^## .*\{#art-(\d+)\}$", page, flags=re.MULTILINE)
        digests = zip(map(int, parts[1::2]), parts[2::2], strict=True)

        assert law.ORDER_33.unread == {n for n, digest in digests if "](#unread)" in digest}


def test_every_citation_tells_what_it_rests_on_and_when_it_was_looked_at() -> None:
    citations: list[law.Citation] = [one.whole for one in law.LAWS.values()]
    citations += law.SOURCES.values()
    for citation in citations:
        assert all(citation.title(language) for language in LANGUAGES)
        assert citation.authority in law.Authority
        assert citation.url == "" or citation.url.startswith(("https://", "http://"))
        assert citation.checked.year >= 2026


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("one", law.LAWS.values(), ids=law.LAWS.keys())
def test_every_law_has_a_page_with_no_article_the_law_lacks(
    one: law.Law, language: Language
) -> None:
    numbers = articles_on(page_of(one, language))

    assert numbers == sorted(set(numbers))
    assert all(one.article(number) for number in numbers)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("one", WHOLE, ids=lambda one: one.id)
def test_a_fully_digested_law_has_an_anchor_for_every_article(
    one: law.Law, language: Language
) -> None:
    assert articles_on(page_of(one, language)) == list(range(1, one.articles + 1))


def test_the_fully_digested_laws_have_as_many_articles_as_they_should() -> None:
    assert [one.articles for one in WHOLE] == [27, 29, 81]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_source_has_its_entry_on_the_page_of_sources(language: Language) -> None:
    page = (DOCS / language / "sources.md").read_text(encoding="utf-8")
    for source in law.SOURCES:
        assert f"{{#{source}}}" in page
