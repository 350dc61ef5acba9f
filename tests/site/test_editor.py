"""What an editor changes in one row is followed everywhere: tried in a copy of the repository."""

import json
import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import pytest

from beiancheck.provinces import rows
from beiancheck.rules import RULES
from beiancheck.terms.provinces import Province
from beiancheck.text import LANGUAGES, Language
from sitebuild import ageing
from sitebuild.places import PROVIDER
from tests.site.built import read
from tests.site.elsewhere import Elsewhere, copy

DATA = Path("checker/src/beiancheck/data")
CHANGED = next(
    one
    for one in Province
    if any(row.topic == "minimum-age" and row.number == 18 for row in rows(one))
    and not any(row.topic == "paper" for row in rows(one))
    and not any(row.topic == "minimum-age" and row.is_disputed for row in rows(one))
)
"""A province in which one row says 18 and none asks for papers."""
PAPER = """
[[rows]]
topic = "paper"
zh = "示例省另要网站建设方案书。"
en = "This specimen asks for a construction plan."
source = "huawei"
as_of = "2026-11"
paper = "construction-plan"
"""
RETIRED = """
[[rule]]
id = "specimen-rule-gone"
zh = "示例规则的题目"
en = "Title of a specimen rule"
since = "9.9.9"
retired = 2026-11-24
why = { zh = "示例：并入另一条。", en = "Specimen: it became part of another." }
instead = "picture-grey"
"""
OLD = ageing.today() - timedelta(days=400)
FOUND = """
import json
from tests import submissions
from tests.submissions import Case
change = {change!r}
case = Case(rule="", name="", start="enterprise", finds=(), change=change)
print(json.dumps([one.rule for one in submissions.report(case).findings]))
"""
LISTED = """
import json
from beiancheck.provider import default
from beiancheck.requirements.listing import listed
from beiancheck.terms.filings import Filing
from beiancheck.terms.kinds import Kind
from beiancheck.terms.provinces import Province
found = listed(Kind.ENTERPRISE, Filing.FIRST, Province({province!r}), default())
print(json.dumps([paper for one in found for paper in one.papers]))
"""


@dataclass(frozen=True)
class Edited:
    """The copy after the editor's changes, and its staged pages."""

    elsewhere: Elsewhere
    pages: dict[str, str]

    def found(self, change: dict[str, object]) -> list[str]:
        """Give the rules that report something of a changed flawless submission."""
        return list(json.loads(self.elsewhere.python(FOUND.format(change=change))))


def edit(path: Path, change: Callable[[str], str]) -> None:
    """Change a file as an editor does."""
    before = path.read_text(encoding="utf-8")
    after = change(before)
    assert before != after, path

    path.write_text(after, encoding="utf-8")


@pytest.fixture(scope="module")
def edited(tmp_path_factory: pytest.TempPathFactory) -> Edited:
    made = copy(tmp_path_factory.mktemp("edited"), PROVIDER)
    data = made.root / DATA
    age = re.compile(r'(topic = "minimum-age"(?:\n.+)*?\nnumber = )18')
    edit(
        data / "provinces" / f"{CHANGED.value}.toml",
        lambda text: age.sub(r"\g<1>99", text, count=1).rstrip("\n") + "\n" + PAPER,
    )
    edit(data / "retired_rules.toml", lambda text: text + RETIRED)
    edit(data / "penalties.toml", lambda text: text.replace("5000元至5万元", "7777元至8万元"))
    edit(data / "penalties.toml", lambda text: text.replace("5,000 to 50,000", "7,777 to 80,000"))
    law = re.compile(r'(id = "order-33"\n(?:.+\n)*?checked = )\S+')
    edit(data / "laws.toml", lambda text: law.sub(rf"\g<1>{OLD}", text, count=1))
    edit(data / "suffixes.toml", lambda text: text.replace('"ren",', '"ren", "specimen",', 1))
    edit(
        data / "approval_words.toml",
        lambda text: text.replace("国家或省级网信部门", "示例主管部门").replace(
            "the national or provincial cyberspace administration", "the specimen authority"
        ),
    )
    made.stage()
    return Edited(made, made.staged())


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_changed_row_of_a_province_is_on_its_page_and_in_the_comparison(
    edited: Edited, language: Language
) -> None:
    said = {
        "zh": "示例省另要网站建设方案书。",
        "en": "This specimen asks for a construction plan.",
    }[language]
    table = edited.pages[f"{language}/provinces/index.md"]
    line = table.split(f'<tr id="{CHANGED.value}">')[1].split("</tr>")[0]

    assert said in edited.pages[f"{language}/provinces/{CHANGED.value}.md"]
    assert said in edited.pages[f"{language}/materials/enterprise.md"]
    assert "99" in line
    assert {"zh": "网站建设方案书", "en": "Website construction plan"}[
        language
    ].lower() in line.lower()


def test_rules_and_the_list_of_papers_read_the_changed_rows(edited: Edited) -> None:
    found = edited.found({"province": CHANGED.value})
    listed = json.loads(edited.elsewhere.python(LISTED.format(province=CHANGED.value)))

    assert "manager-under-age" in found
    assert "paper-missing" in found
    assert "construction-plan" in listed


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_rule_that_reads_it_names_the_province(edited: Edited, language: Language) -> None:
    page = edited.pages[f"{language}/rules/paper-missing.md"]

    assert f"../../provinces/{CHANGED.value}/" in page


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_amended_fine_is_told_wherever_it_stood(edited: Edited, language: Language) -> None:
    new = {"zh": "7777元至8万元", "en": "7,777 to 80,000"}[language]
    old = {"zh": "5000元至5万元", "en": "5,000 to 50,000"}[language]
    telling = {
        name.removeprefix(f"{language}/") for name, text in edited.pages.items() if new in text
    }
    stale = re.compile(rf"(?<![\d,]){re.escape(old)}(?![\d,])")

    assert telling >= {
        "regulations/index.md",
        "regulations/order-292.md",
        "guide/who.md",
        "guide/after-filing.md",
        "guide/open-site.md",
        "rules/footer-number-missing.md",
    }
    for name in ("guide/who.md", "guide/after-filing.md", "guide/open-site.md"):
        assert not stale.search(edited.pages[f"{language}/{name}"])


def test_a_law_that_was_checked_long_ago_ages_what_rests_on_it(edited: Edited) -> None:
    resting = [
        rule.id
        for rule in RULES
        if any(getattr(getattr(cite, "law", None), "id", "") == "order-33" for cite in rule.cites)
    ]
    notice = "more than a year ago"
    outdated = edited.elsewhere.python(
        "from sitebuild import ageing, freshness; "
        "print(*freshness.outdated(ageing.today()), sep='\\n')"
    )

    assert len(resting) > 3
    assert notice in edited.pages["en/regulations/order-33.md"]
    assert notice not in edited.pages["en/regulations/order-292.md"]
    for rule in resting:
        assert notice in edited.pages[f"en/rules/{rule}.md"]
        assert f"checked {OLD}" in edited.pages[f"en/rules/{rule}.md"]
    assert f"{DATA}/laws.toml order-33: checked {OLD}" in outdated.splitlines()


def test_a_suffix_that_was_approved_is_no_question_any_more(edited: Edited) -> None:
    change = {"services.0.domains": [{"name": "example.specimen"}]}

    assert "suffix-not-listed" not in edited.found(change)
    assert "suffix-not-listed" in edited.found({"services.0.domains": [{"name": "a.specimens"}]})


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_changed_category_is_told_on_both_pages(edited: Edited, language: Language) -> None:
    said = {"zh": "示例主管部门", "en": "Specimen authority"}[language]

    assert said in edited.pages[f"{language}/guide/pre-approval.md"]
    assert said in edited.pages[f"{language}/regulations/sector-approvals.md"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_retired_rule_keeps_its_page_at_its_address(edited: Edited, language: Language) -> None:
    page = edited.pages[f"{language}/rules/specimen-rule-gone.md"]
    index = edited.pages[f"{language}/rules/index.md"]
    (item,) = [line for line in index.splitlines() if "specimen-rule-gone/" in line]

    assert {"zh": "示例规则的题目", "en": "Title of a specimen rule"}[language] in page
    assert {"zh": "并入另一条", "en": "part of another"}[language] in page
    assert "9.9.9" in page
    assert "checked:" not in page
    assert "(picture-grey.md)" in page
    assert 'data-state="retired"' in item
    assert '<option value="retired">' in index
    assert '<option value="living" selected>' in index


def test_the_command_line_tells_what_took_the_place_of_a_retired_rule(edited: Edited) -> None:
    told = edited.elsewhere.python(
        "from beiancheck.__main__ import main; main(['rules', 'specimen-rule-gone'])"
    )

    assert "9.9.9" in told
    assert "picture-grey" in told


def test_the_retired_rule_is_found_in_the_finished_site(edited: Edited) -> None:
    built = read(edited.elsewhere.render("rules/index.md", "rules/specimen-rule-gone.md"))

    for prefix in ("", "en/"):
        assert f"{prefix}rules/specimen-rule-gone/" in built.pages
