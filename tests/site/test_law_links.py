"""Every article lists the rules that rest on it, and every rule leads to its articles."""

from collections.abc import Iterable

import pytest

from beiancheck.citation import Article, Citation
from beiancheck.law import ORDER_33, PIPL, TENCENT
from beiancheck.requirements.papers import ROWS
from beiancheck.rule import Rule
from beiancheck.rules import RULES
from beiancheck.text import LANGUAGES
from sitebuild.pages import law_links
from sitebuild.places import DOCS
from tests.site.built import Built, Page

PREFIX = {"zh": "", "en": "en/"}
CITED = [
    (rule, cite)
    for rule in RULES
    for cite in dict.fromkeys(rule.cites)
    if isinstance(cite, Article)
]


def without_anchor(cites: Iterable[Citation]) -> list[str]:
    """List the articles that a page of ours does not have an anchor for."""
    return [
        f"{language}: {cite.title(language)}"
        for cite in cites
        if isinstance(cite, Article)
        for language in LANGUAGES
        if not anchored(cite, language)
    ]


def anchored(cite: Article, language: str) -> bool:
    page = DOCS / language / "regulations" / f"{cite.law.id}.md"
    if not page.is_file():
        return False
    return cite.number is None or f"{{#art-{cite.number}}}" in page.read_text(encoding="utf-8")


def under(page: Page, anchor: str) -> list[str]:
    """Give the addresses of the links between an article's heading and the next."""
    heading = page.text.xpath(f".//*[@id='{anchor}']")[0]
    found: list[str] = []
    for one in heading.itersiblings():
        if one.tag in {"h2", "h3"}:
            break
        found += one.xpath(".//@href")
    return found


def test_every_article_that_a_rule_or_a_paper_cites_has_its_anchor() -> None:
    cites = [cite for one in (*RULES, *ROWS) for cite in one.cites]

    assert without_anchor(cites) == []
    assert len(cites) > len(RULES)


def test_citing_an_article_without_an_anchor_is_noticed() -> None:
    assert without_anchor([PIPL.article(1), ORDER_33.article(7), TENCENT]) == [
        f"{language}: {PIPL.article(1).title(language)}" for language in LANGUAGES
    ]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("rule", "cite"), CITED, ids=lambda one: getattr(one, "id", None) or one.page
)
def test_a_rule_and_its_article_link_to_each_other(
    built: Built, rule: Rule, cite: Article, language: str
) -> None:
    law = built.pages[f"{PREFIX[language]}regulations/{cite.law.id}/"]
    way = f"../../rules/{rule.id}/"
    found = under(law, f"art-{cite.number}") if cite.number else law.text.xpath(".//@href")

    assert way in found
    assert f"../../{cite.page}" in built.pages[f"{PREFIX[language]}rules/{rule.id}/"].text.xpath(
        ".//@href"
    )


def test_papers_that_rest_on_an_article_are_listed_under_it(built: Built) -> None:
    for language in LANGUAGES:
        law = built.pages[f"{PREFIX[language]}regulations/order-33/"]

        assert "../../materials/enterprise/#approval" in under(law, "art-11")


def test_an_article_that_nothing_rests_on_lists_nothing(built: Built) -> None:
    resting = law_links.resting()
    for language in LANGUAGES:
        for law, by_anchor in resting.items():
            page = built.pages[f"{PREFIX[language]}regulations/{law}/"]
            listing = page.text.xpath(".//*[contains(@class, 'resting')]")
            wanted = sum(bool(one.rules) + bool(one.papers) for one in by_anchor.values())

            assert len(listing) == wanted
    assert "art-1" not in resting["order-33"]


def test_what_rests_on_an_article_stands_at_its_end_before_the_next_heading() -> None:
    text = "Lead\n\n## One {#art-1}\n\nWords.\n\n### Two {#art-2}\n\nMore.\n\n## End {#sources}\n"
    rule = RULES[0]
    by_anchor = {"art-1": law_links.Resting([rule]), "sources": law_links.Resting([rule])}
    linked = law_links.linked(text, by_anchor, "en")
    first, second = (linked.index("resting"), linked.rindex("resting"))

    assert linked.index("Words.") < first < linked.index("### Two")
    assert linked.index("More.") < second < linked.index("## End")
    assert linked.count("resting") == 2


def test_many_rules_are_folded_and_none_is_left_out() -> None:
    many = law_links.Resting(list(RULES[:7]))
    linked = law_links.linked("## One {#art-1}\n\nWords.\n", {"art-1": many}, "zh")

    assert "<details" in linked
    assert "7 条" in linked
    assert all(f"rules/{rule.id}/" in linked for rule in many.rules)
