"""The page on approvals shows the rows that the checker reads, and others lead to it."""

import pytest
from lxml import html

from beiancheck import dated
from beiancheck.formats import approval_words
from beiancheck.formats.approval_words import Words
from beiancheck.provinces import Row, rows
from beiancheck.terms.confidence import Confidence
from beiancheck.terms.content import ApprovalField
from beiancheck.terms.kinds import Kind
from beiancheck.terms.provinces import Province
from beiancheck.text import LANGUAGES, Language
from sitebuild.pages import approvals
from tests.site.built import ORIGIN, Built

PREFIX = {"zh": "", "en": "en/"}
FIELDS = approval_words.fields()


def words_of(page: str) -> str:
    return " ".join(html.fragment_fromstring(f"<div>{page}</div>").text_content().split())


def card(one: Words, language: Language) -> str:
    made = approvals.categories(language)
    return made.split(f"{{#{one.field.value}}}")[1].split("\n### ")[0]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("one", FIELDS, ids=lambda one: one.field.value)
def test_a_field_shows_who_approves_which_paper_and_every_word(
    one: Words, language: Language
) -> None:
    shown = words_of(card(one, language)).lower()

    for word in (*one.clear, *one.doubtful, *one.never):
        assert word.lower() in shown
    assert approvals.STANDINGS[one.standing].of(language).lower() in shown
    assert one.authority.of(language).removeprefix("the ").lower() in shown
    assert one.paper.of(language).lower().split(maxsplit=1)[-1] in shown
    assert one.checked.isoformat() in shown
    assert one.cited.name.of(language).lower() in shown


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_nobody_has_read_says_so(language: Language) -> None:
    unread = {"zh": "未核实", "en": "unverified"}[language]
    for one in FIELDS:
        assert (unread in card(one, language)) or one.rules is None, one.field


def test_every_field_of_the_form_has_its_place_on_the_page() -> None:
    assert {one.value for one in ApprovalField} == {one.field.value for one in FIELDS}


def test_the_table_of_the_regulations_has_a_line_for_every_field() -> None:
    for language in LANGUAGES:
        lines = approvals.table(language).splitlines()

        assert len(lines) == len(FIELDS) + 2
        assert {line.count("|") for line in lines} == {6}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_province_that_speaks_of_such_words_is_named_with_what_it_says(
    language: Language,
) -> None:
    tree = html.fragment_fromstring(approvals.by_province(language))
    lines = {
        (href, row.text_content().strip())
        for row in tree.xpath("./div[@class='dated']")
        for href in row.xpath(".//@href")
    }
    wanted = [
        (province, row)
        for province in Province
        for row in rows(province)
        if row.topic in {"approval-words", "scope-words", "scope-remark"}
    ]

    assert wanted
    for province, row in wanted:
        assert [
            text
            for href, text in lines
            if f"/{province.value}/" in href and row.text.of(language) in text
        ], (province, row)


def test_a_row_that_is_doubtful_is_marked_and_no_other(monkeypatch: pytest.MonkeyPatch) -> None:
    told = [
        Row(topic="approval-words", zh=f"{one}。", en=f"{one}.", source=source, as_of="2026-11")
        for one, source in (("甲", "tencent"), ("乙", "general-knowledge"))
    ]
    monkeypatch.setattr(approvals, "rows", lambda _: told)
    relayed, unverified = approvals.by_province("zh").splitlines()[1:-1]

    assert relayed.count("../../provinces/") == len(Province)
    assert Confidence.UNVERIFIED.label.zh in unverified
    assert "tag" not in relayed


def test_an_abolished_approval_cannot_be_asked_for_by_a_clear_word(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    row = dict(dated.tables("approval_words")["rows"][0], standing="abolished")
    monkeypatch.setattr(dated, "tables", lambda _: {"rows": [row]})
    approval_words.fields.cache_clear()
    with pytest.raises(dated.DataError, match=r"row 1 \(news\): an abolished approval has"):
        approval_words.fields()
    approval_words.fields.cache_clear()


@pytest.mark.parametrize("language", LANGUAGES)
def test_rules_papers_steps_and_reasons_lead_to_the_page(built: Built, language: Language) -> None:
    page = f"{ORIGIN}{PREFIX[language]}{approvals.PAGE}"
    leading = {
        url
        for url, one in built.pages.items()
        if page in {to.partition("#")[0] for to in one.addresses("//article//a/@href")}
    }
    wanted = {f"rules/{one}/" for one in approvals.RULES}
    wanted |= {f"materials/{kind.value}/" for kind in Kind}
    wanted |= {f"guide/{one}/" for one in ("who", "fill-form", "gather-papers", "rejections")}
    wanted |= {"regulations/sector-approvals/"}

    assert {f"{PREFIX[language]}{one}" for one in wanted} - leading == set()
