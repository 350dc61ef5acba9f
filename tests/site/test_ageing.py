"""A page that nobody has checked for a year says so, and a command tells the editor."""

import os
import re
import subprocess
from collections.abc import Sequence
from datetime import date, timedelta
from pathlib import Path

import pytest

from beiancheck import penalties
from beiancheck.dated import DataError
from beiancheck.law import SOURCES
from sitebuild import ageing, doors, freshness
from sitebuild.places import PROVIDER, PYTHON, SCRIPTS
from tests.site.built import read
from tests.site.elsewhere import Elsewhere, copy

NOW = ageing.today()
NOTICE = {"zh": "已经超过一年", "en": "more than a year ago"}
OLD, FRESH = NOW - timedelta(days=366), NOW - timedelta(days=365)


def page(checked: date | str) -> str:
    return f"---\ntitle: 示例\nchecked: {checked}\n---\n\n正文。\n"


def test_a_page_is_old_on_the_day_after_a_year() -> None:
    assert ageing.noticed(page(FRESH), "zh", NOW) == page(FRESH)
    assert NOTICE["zh"] in ageing.noticed(page(OLD), "zh", NOW)


def test_the_notice_stands_above_the_text_and_names_the_day() -> None:
    aged = ageing.noticed(page("2024-02-01"), "en", date(2026, 11, 24))
    head, notice, text = re.split(r"(?=\n<div)|(?<=</div>\n)", aged)

    assert head == "---\ntitle: 示例\nchecked: 2024-02-01\n---\n"
    assert "1 February 2024" in notice
    assert text == "\n正文。\n"


def test_a_made_page_quotes_its_day_and_is_read_all_the_same() -> None:
    assert date(2026, 11, 24) == ageing.checked(
        '---\ntitle: "a"\nchecked: "2026-11-24"\n---\n\nb\n'
    )


def test_a_day_in_the_text_is_no_day_of_the_page() -> None:
    assert ageing.checked("---\ntitle: a\n---\n\nchecked: 2020-01-01\n") is None


def test_a_page_of_a_law_vouches_for_no_later_day_than_its_law() -> None:
    assert ageing.not_after(page(NOW), OLD) == page(OLD)
    assert ageing.not_after(page(OLD), NOW) == page(OLD)


def test_a_part_that_was_looked_at_itself_need_not_wait_for_its_source() -> None:
    rows = [{"source": "tencent"}, {"source": "tencent", "checked": NOW}]

    assert list(freshness.days({"rows": rows})) == [SOURCES["tencent"].checked, NOW]


@pytest.fixture(scope="module")
def elsewhere(tmp_path_factory: pytest.TempPathFactory) -> Elsewhere:
    made = copy(tmp_path_factory.mktemp("aged"), PROVIDER)
    # Fresh by far: a build that runs past midnight must not make it old.
    for name, day in (("guide/who", OLD), ("guide/apps", NOW - timedelta(days=300))):
        for language in NOTICE:
            path = made.root / "docs" / language / f"{name}.md"
            text = path.read_text(encoding="utf-8")
            path.write_text(ageing.CHECKED.sub(f"checked: {day}", text, count=1), encoding="utf-8")
    made.stage()
    return made


def test_an_old_page_of_the_finished_site_shows_that_it_is_old(elsewhere: Elsewhere) -> None:
    pages = read(elsewhere.render("index.md", "guide/who.md", "guide/apps.md")).pages
    for language, prefix in (("zh", ""), ("en", "en/")):
        old, fresh = pages[f"{prefix}guide/who/"], pages[f"{prefix}guide/apps/"]
        shown = old.text.xpath("string(.//div[contains(@class, 'aged')])")

        assert NOTICE[language] in shown
        assert ageing.spelled(OLD, "en" if language == "en" else "zh") in shown
        assert not fresh.text.xpath(".//div[contains(@class, 'aged')]")


def run(*words: str, scripts: Path = SCRIPTS) -> subprocess.CompletedProcess[str]:
    command = [PYTHON, scripts / "freshness", *words]
    return subprocess.run(command, capture_output=True, text=True, check=False, env=os.environ)


def test_the_command_lists_nothing_and_ends_well_on_the_day_of_the_checks() -> None:
    done = run("--today", "2026-11-24")

    assert done.returncode == 0
    assert done.stdout == "All fresh on 2026-11-24.\n"


def test_the_command_lists_pages_provinces_tables_and_laws_a_year_later() -> None:
    done = run("--today", "2040-01-01")
    lines = done.stdout.splitlines()

    assert done.returncode == 1
    for name in ("docs/zh/guide/who.md", "docs/en/glossary.md", "data/provinces/beijing.toml"):
        assert [line for line in lines if f"{name}: checked 20" in line], name
    for name in ("data/suffixes.toml", "data/ip_ranges.toml", "laws.toml order-33", "toml tencent"):
        assert [line for line in lines if f"{name}: checked 20" in line], name
    assert lines[-1] == f"{len(lines) - 1} to look at again on 2040-01-01."


def test_the_command_names_a_page_of_an_old_day_and_one_without_a_day(
    elsewhere: Elsewhere,
) -> None:
    lost = elsewhere.root / "docs" / "en" / "privacy.md"
    lost.write_text(
        ageing.CHECKED.sub("hide: []", lost.read_text(encoding="utf-8"), count=1), "utf-8"
    )
    listed = elsewhere.python(
        "from datetime import date; from sitebuild.freshness import outdated; "
        f"print(*outdated(date.fromisoformat('{NOW}')), sep='\\n')"
    )

    assert f"docs/zh/guide/who.md: checked {OLD}" in listed.splitlines()
    assert f"docs/en/privacy.md: {freshness.NO_DAY}" in listed.splitlines()
    assert "guide/apps.md" not in listed


def test_a_day_that_is_none_is_refused_in_a_line() -> None:
    done = run("--today", "yesterday")

    assert done.returncode == 2
    assert "--today" in done.stderr.splitlines()[-1]


def test_a_table_that_does_not_fit_is_told_before_anything_else(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def broken() -> None:
        raise DataError("data/penalties.toml, row 1: “law” is missing")

    monkeypatch.setattr(penalties, "rows", broken)
    command = doors.door(lambda _: len(freshness.outdated(NOW)))

    assert command([]) == 1
    assert capsys.readouterr().err == "! data/penalties.toml, row 1: “law” is missing\n"


def test_a_fault_of_ours_is_not_told_as_an_editors() -> None:
    def wrong(_: Sequence[str]) -> int:
        raise ValueError("ours")

    with pytest.raises(ValueError, match="ours"):
        doors.door(wrong)([])


def test_every_table_with_dated_rows_is_looked_at() -> None:
    dated = {
        path.name for path in freshness.DATA.rglob("*.toml") if "as_of" in path.read_text("utf-8")
    }
    long_ago = date(2000, 1, 1)
    named = [name for name, _ in (*freshness.tables(long_ago), *freshness.authorities())]

    assert len(dated) > 30
    assert dated - {name.split("/")[-1].split()[0] for name in named} == set()


def test_the_holidays_of_a_past_year_need_no_second_look() -> None:
    calendars = [name for name, _ in freshness.tables(date(2026, 6, 1)) if "/calendar/" in name]

    assert [name for name in calendars if name.endswith("2025.toml")] == []
    assert calendars
