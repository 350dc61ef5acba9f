"""What a missed duty costs stands in one row; pages and rules take it from there."""

import re

import pytest

from beiancheck import dated, penalties
from beiancheck.penalties import Penalty
from beiancheck.rules import RULES
from beiancheck.text import LANGUAGES, Language
from sitebuild.pages import penalties as made
from sitebuild.places import DOCS
from tests.site.built import Built

PREFIX = {"zh": "", "en": "en/"}
WITH_FINE = [row for row in penalties.rows() if row.amount]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_table_names_every_act_what_follows_and_the_article(language: Language) -> None:
    lines = made.table(language).splitlines()[2:]

    assert len(lines) == len(penalties.rows())
    for row, line in zip(penalties.rows(), lines, strict=True):
        assert row.act.of(language) in line
        assert row.said(language) in line
        assert f"]({row.law}.md#art-{row.article})" in line
        assert ("原文未读到" in line or "not read" in line) == row.cited.unread


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_page_of_the_guide_and_no_rule_types_a_fine_that_has_its_row(language: Language) -> None:
    typed = {row.amount.of(language) for row in WITH_FINE if row.amount}
    for path in (DOCS / language / "guide").glob("*.md"):
        text = path.read_text(encoding="utf-8")

        assert [one for one in typed if re.search(rf"(?<![\d至]){re.escape(one)}", text)] == [], (
            path
        )


@pytest.mark.parametrize("row", WITH_FINE, ids=lambda row: row.id)
def test_the_digest_of_its_article_holds_the_fine(built: Built, row: Penalty) -> None:
    for language in LANGUAGES:
        page = built.pages[f"{PREFIX[language]}regulations/{row.law}/"]
        heading = page.text.xpath(f".//*[@id='art-{row.article}']")[0]
        digest = "".join(one.text_content() for one in heading.itersiblings())

        assert row.amount is not None
        assert row.amount.of(language) in digest
        source = (DOCS / language / "regulations" / f"{row.law}.md").read_text(encoding="utf-8")
        assert f"{{{{ made.fine_{row.id.replace('-', '_')} }}}}" in source


def test_rules_on_the_foot_of_the_page_tell_the_fine_of_its_row() -> None:
    said = {rule.id: rule.why for rule in RULES}
    for rule, row in (("footer-link-missing", "no-link"), ("footer-number-missing", "no-number")):
        for language in LANGUAGES:
            assert penalties.fine(row).of(language) in said[rule].of(language)


def test_a_fine_that_is_not_there_raises() -> None:
    for name in ("no-such-row", "false-data"):
        with pytest.raises(dated.DataError, match=f"no “{name}”"):
            penalties.fine(name)


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"law": "order-923"}, "no law is called “order-923”; did you mean “order-292”?"),
        ({"article": 99}, "order-292 has no article 99"),
        (
            {"text": {"zh": "罚款", "en": "a fine"}, "amount": {"zh": "1万元", "en": "RMB 10,000"}},
            "“text” holds {amount} where there is an “amount”, and nowhere else",
        ),
    ],
    ids=lambda one: str(one)[:30],
)
def test_a_row_that_does_not_fit_is_told_in_a_line(
    monkeypatch: pytest.MonkeyPatch, change: dict[str, object], said: str
) -> None:
    row = dict(dated.tables("penalties")["penalty"][0]) | change
    monkeypatch.setattr(dated, "tables", lambda _: {"penalty": [row]})
    penalties.rows.cache_clear()
    with pytest.raises(dated.DataError) as fault:
        penalties.rows()
    penalties.rows.cache_clear()

    assert f"data/penalties.toml, row 1 (no-filing): {said}" == str(fault.value)
