"""The regulation pages are twins, and agree with the texts of the laws where those are at hand.

The texts are not part of the repository. `BEIANCHECK_LAWS` names a folder that holds them as
Markdown, one paragraph a line, each article starting with 第…条; without it those tests skip.
"""

import os
import re
from difflib import SequenceMatcher
from pathlib import Path

import pytest

from beiancheck.citation import chinese
from beiancheck.law import CYBERSECURITY_LAW, LAWS, Law

DOCS = Path(__file__).parents[2] / "docs"
PAGES = sorted(path.name for path in (DOCS / "zh" / "regulations").glob("*.md"))
TEXTS = {
    "order-292": "order-292-2024.md",
    "cybersecurity-law": "cybersecurity-law-2025.md",
    "anti-fraud-law": "anti-telecom-fraud-law-2022.md",
    "mps-order-33": "mps-order-33-2011.md",
    "pipl": "personal-information-protection-law-2021.md",
    "network-data-regulations": "network-data-security-regulations-2024.md",
    "telecom-regulations": "telecom-regulations-2016.md",
    "data-security-law": "data-security-law-2021.md",
    "computer-system-security": "computer-system-security-2011.md",
    "minors-online-protection": "minors-online-protection-2023.md",
    "public-security-punishments": "public-security-administration-punishments-2025.md",
    "counter-terrorism-law": "counter-terrorism-law-2018.md",
}
NUMERALS = {chinese(number): number for number in range(1, 200)}
NEW_IN_2025 = {3, 20, 63, 73}
MERGED_IN_2025 = {69, 70, 71}
SCALES = ((100, "百"), (1000, "千"))


def words(language: str, name: str) -> str:
    return (DOCS / language / "regulations" / name).read_text(encoding="utf-8")


def articles(name: str) -> dict[int, str]:
    """Read the articles of a statute from the folder of law texts."""
    folder = os.environ.get("BEIANCHECK_LAWS")
    if not folder:
        pytest.skip("BEIANCHECK_LAWS names no folder of law texts to compare the digests with")
    text = (Path(folder) / name).read_text(encoding="utf-8")
    parts = re.split(r"^第([一二三四五六七八九十百零]+)条", text, flags=re.MULTILINE)
    return dict(zip(map(NUMERALS.__getitem__, parts[1::2]), parts[2::2], strict=True))


def digests(name: str) -> dict[int, str]:
    """Read what a Chinese page says of each article."""
    parts = re.split(r"^##+ .*\{#art-(\d+)\}$", words("zh", name), flags=re.MULTILINE)
    return dict(zip(map(int, parts[1::2]), parts[2::2], strict=True))


def headings(language: str, name: str) -> list[str]:
    return re.findall(r"^(#+) .*(\{#[a-z0-9-]+\})$", words(language, name), re.MULTILINE)


@pytest.mark.parametrize("name", PAGES)
def test_twins_have_the_same_headings_in_the_same_order(name: str) -> None:
    assert headings("zh", name) == headings("en", name)


@pytest.mark.parametrize("name", PAGES)
def test_every_heading_has_an_anchor_and_every_page_its_sources(name: str) -> None:
    for language in ("zh", "en"):
        count = len(re.findall(r"^#+ ", words(language, name), re.MULTILINE))

        assert len(headings(language, name)) == count
        assert ("##", "{#sources}") in headings(language, name)


@pytest.mark.parametrize("name", PAGES)
def test_the_number_in_a_heading_is_the_number_of_its_anchor(name: str) -> None:
    chinese_ones = re.findall(r"^#+ 第(.+?)条 .*\{#art-(\d+)\}$", words("zh", name), re.MULTILINE)
    english_ones = re.findall(
        r"^#+ Article (\d+): .*\{#art-(\d+)\}$", words("en", name), re.MULTILINE
    )

    assert [str(NUMERALS[written]) for written, _ in chinese_ones] == [n for _, n in chinese_ones]
    assert [written for written, _ in english_ones] == [n for _, n in english_ones]


@pytest.mark.parametrize("one", [LAWS[key] for key in TEXTS], ids=lambda one: one.id)
def test_a_law_has_as_many_articles_as_its_text(one: Law) -> None:
    assert sorted(articles(TEXTS[one.id])) == list(range(1, one.articles + 1))


def test_only_article_5_of_order_292_was_rewritten_in_2024() -> None:
    before, after = articles("order-292-2011.md"), articles("order-292-2024.md")
    brackets = str.maketrans("()", "（）")

    assert [n for n in after if before[n].translate(brackets) != after[n].translate(brackets)] == [
        5
    ]


def test_each_article_of_the_cybersecurity_law_stands_beside_the_old_one_it_came_from() -> None:
    before, after = articles("cybersecurity-law-2016.md"), articles("cybersecurity-law-2025.md")
    digests = re.split(
        r"^### .*\{#art-(\d+)\}$", words("zh", "cybersecurity-law.md"), flags=re.MULTILINE
    )
    for number, digest in zip(map(int, digests[1::2]), digests[2::2], strict=True):
        if number in NEW_IN_2025:
            assert "2025年新增" in digest
        elif number not in MERGED_IN_2025:
            old = re.search(r"对照：2016年文本第(.+?)条", digest)
            assert old is not None
            pair = before[NUMERALS[old[1]]], after[number]
            assert SequenceMatcher(None, *pair, autojunk=False).ratio() > 0.5, number
    assert sorted(after) == list(range(1, CYBERSECURITY_LAW.articles + 1))


@pytest.mark.parametrize("key", TEXTS)
def test_every_figure_in_a_digest_stands_in_the_article_itself(key: str) -> None:
    """Fines, days and multiples; dates and what the 2016 text said are left out."""
    text = articles(TEXTS[key])
    for number, digest in digests(f"{key}.md").items():
        own = re.split(r"2016年文本|^## |其余各条", digest, flags=re.MULTILINE)[0]
        own = re.sub(r"\d+年\d+月\d+日|（未核实）.*|[^。；]*（未核实）", "", own)
        for figure, unit in re.findall(r"([\d.]+)(万|元|日|小时|倍|%|个月)", own):
            assert spellings(figure, unit) & set(amounts(text[number])), (number, figure + unit)


def amounts(text: str) -> list[str]:
    """Find the amounts of a statute, whether it writes 5万 or 五万."""
    number = "[0-9.一二三四五六七八九十百千]+"
    return re.findall(f"{number}(?:万|元|日|小时|倍|个月)|百分之{number}", text)


def spellings(figure: str, unit: str) -> set[str]:
    """Write 5万 in the ways in which statutes do: 5万, 五万."""
    value = float(figure)
    round_ones = {n * m: "零一二三四五六七八九"[n] + z for n in range(1, 10) for m, z in SCALES}
    word = round_ones.get(int(value)) or chinese(int(value))
    if unit == "%":
        return {f"百分之{word}"}
    return {f"{figure}{unit}", f"{word}{unit}"}
