"""Pages are laid out with their tokens filled; the navigation lists what is there."""

import json
from pathlib import Path

import pytest

from sitebuild import config, nav, policies, staging, stamps
from sitebuild.places import LANGUAGES


def test_a_token_is_replaced_and_an_unknown_one_is_named(tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    page.write_text("{{ provider.name }}, {{ made.list }}, {{ made.nothing }}", encoding="utf-8")
    words = {"provider": {"name": "示例"}, "made": {"list": "a, b"}}
    troubles = list(staging.fill(page, words, "zh/page.md"))

    assert ["zh/page.md: nothing fills {{ made.nothing }}."] == troubles
    assert page.read_text(encoding="utf-8") == "示例, a, b, "


def test_the_navigation_lists_a_page_once_and_none_that_is_missing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    order = tmp_path / "nav.toml"
    order.write_text(
        '[[section]]\npages = ["index.md"]\n'
        '[[section]]\nzh = "规则"\nen = "Rules"\npages = ["rules/last.md", "rules/*.md", "no.md"]\n'
        '[[section]]\nzh = "无"\nen = "None"\npages = ["none/*.md"]\n',
        encoding="utf-8",
    )
    monkeypatch.setattr(nav, "NAV", order)
    (tmp_path / "rules").mkdir()
    for name in ("index.md", "rules/b.md", "rules/a.md", "rules/last.md"):
        (tmp_path / name).touch()

    assert nav.read("en", tmp_path) == [
        "index.md",
        {"Rules": ["rules/last.md", "rules/a.md", "rules/b.md"]},
    ]


def test_the_twins_differ_only_in_words_and_places() -> None:
    zh, en = (config.made(language) for language in LANGUAGES)

    assert zh.keys() == en.keys() - {"INHERIT"}
    assert en["INHERIT"] == "../mkdocs.yml"
    assert en["site_url"] == f"{zh['site_url']}en/"
    assert json.dumps(en, ensure_ascii=False).isascii()


def test_a_stage_runs_again_when_its_files_its_words_or_its_result_change(tmp_path: Path) -> None:
    source, result = tmp_path / "source", tmp_path / "result"
    source.write_text("1", encoding="utf-8")
    result.touch()
    value = stamps.digest([source], "word")
    stamps.keep("stage", value, folder=tmp_path / "stamps")

    def fresh(now: str) -> bool:
        return stamps.fresh("stage", now, result, folder=tmp_path / "stamps")

    assert fresh(stamps.digest([source], "word"))
    assert not fresh(stamps.digest([source], "other word"))
    source.write_text("2", encoding="utf-8")
    assert not fresh(stamps.digest([source], "word"))
    result.unlink()
    assert not fresh(value)


def test_only_scripts_that_run_are_hashed_into_the_policy() -> None:
    page = (
        '<script src="a.js"></script><script>go(1 && 2)</script>'
        '<script type="application/json">{"a": 1}</script><script type=module>go(2)</script>'
    )

    assert len(policies.inline_hashes([page])) == 2
    assert policies.inline_hashes([page]) == policies.inline_hashes([page, page])
