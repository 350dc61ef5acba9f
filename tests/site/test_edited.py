"""What an editor mistypes beside the tables is told in one line before anything is built."""

import shutil
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from beiancheck import dated, penalties
from sitebuild import edited, freshness, lists

NOW = date(2026, 11, 24)
Change = Callable[[Path], None]


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the written pages and of the provinces' files."""
    shutil.copytree(edited.DOCS, tmp_path / "docs")
    shutil.copytree(edited.PROVINCES, tmp_path / "provinces")
    monkeypatch.setattr(edited, "DOCS", tmp_path / "docs")
    monkeypatch.setattr(edited, "PROVINCES", tmp_path / "provinces")
    monkeypatch.setattr(edited, "ROOT", tmp_path)
    return tmp_path


def swapped(path: str, old: str, new: str) -> Change:
    def change(root: Path) -> None:
        text = (root / path).read_text(encoding="utf-8")
        assert old in text
        (root / path).write_text(text.replace(old, new, 1), encoding="utf-8")

    return change


def test_what_is_there_has_no_such_fault(root: Path) -> None:
    edited.check(NOW)


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (
            lambda root: (root / "provinces/tibet.toml").rename(root / "provinces/tibett.toml"),
            "data/provinces/tibett.toml belongs to no province",
        ),
        (
            lambda root: (root / "provinces/tibet.toml").unlink(),
            "data/provinces/tibet.toml is missing",
        ),
        (
            swapped("docs/zh/regulations/order-33.md", "{#art-13}", "{#art-14}"),
            "docs/zh/regulations/order-33.md: {#art-14} stands twice or is not among 29",
        ),
        (
            swapped("docs/en/regulations/pipl.md", "{#art-66}", "{#art-75}"),
            "docs/en/regulations/pipl.md: {#art-75} stands twice or is not among 74",
        ),
        (
            swapped("docs/en/regulations/order-292.md", " {#art-27}", ""),
            "docs/en/regulations/order-292.md: no heading ends in {#art-27}",
        ),
        (
            swapped("docs/zh/guide/who.md", "made.fine_no_number", "made.fine_no_nummer"),
            "data/penalties.toml has no “no-nummer” with an “amount”; docs/zh/guide/who.md "
            "names it",
        ),
        (
            swapped("docs/zh/guide/who.md", "made.fine_no_number", "made.penalty_gone"),
            "data/penalties.toml has no “gone”; docs/zh/guide/who.md names it",
        ),
        (
            swapped("docs/zh/regulations/order-33.md", "checked: 2026-11-24", "checked: 2029-11-24"),
            "docs/zh/regulations/order-33.md: “checked” is 2029-11-24, in the future",
        ),
    ],
)
def test_a_slip_is_told_in_one_line(root: Path, change: Change, said: str) -> None:
    change(root)

    with pytest.raises(dated.DataError) as fault:
        edited.check(NOW)

    assert str(fault.value) == said


def test_days_more_than_a_year_ahead_are_slips(root: Path) -> None:
    told = list(edited.days(date(2023, 11, 1)))

    assert [one for one in told if one.startswith("data/laws.toml, order-292: “checked” is 20")]
    assert [one for one in told if one.startswith("data/provinces/beijing.toml, row 1 (")]
    assert [one for one in told if "“as_of” is “2025-12”, in the future" in one]
    assert not [one for one in told if "“as_of” is “2021–2023”" in one]


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"rows": "中国"}, "“rows” is a list with something in it"),
        ({"rows": []}, "“rows” is a list with something in it"),
        ({"rows": ["中国", ""]}, "an empty word stands in “rows”"),
        ({"source": "naming-guide"}, "no source is called “naming-guide”; did you mean"),
        ({"part": {"source": "nobody"}}, "no source is called “nobody”"),
        ({"as_of": "soon"}, "“as_of” is “soon”; write 2026"),
    ],
)
def test_a_list_of_words_that_does_not_fit_is_told(change: dict[str, object], said: str) -> None:
    table = dict(dated.tables("state_words")) | change

    with pytest.raises(dated.DataError) as fault:
        lists.check("data/state_words.toml", table)

    assert str(fault.value).startswith(f"data/state_words.toml: {said}")


def test_a_list_that_is_no_toml_is_told(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "suffixes.toml").write_text("rows = [", encoding="utf-8")
    monkeypatch.setattr(freshness, "DATA", tmp_path)

    with pytest.raises(dated.DataError, match=r"^data/suffixes\.toml is not TOML"):
        list(freshness.tables(NOW))


def test_a_fine_that_a_rule_names_and_the_table_lacks_is_told() -> None:
    with pytest.raises(dated.DataError, match="no “no-nummer” with an “amount”"):
        penalties.fine("no-nummer")
