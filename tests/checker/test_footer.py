"""The foot of a home page: what is made of numbers as typed, and a look at a page that has one."""

from pathlib import Path

import pytest

from beiancheck.documents import html
from beiancheck.footer import footer
from beiancheck.text import LANGUAGES, Language
from tests.checker.test_command_line import run

ICP, POLICE = "京ICP备12345678号-1", "京公网安备11010502000000号"


@pytest.mark.parametrize(
    "typed",
    [ICP, " 京icp备１２３４５６７８号－1 ", "京ICP備12345678號-1", "京 ICP 备 12345678 号 -1"],
)
def test_a_number_is_written_as_it_should_be_however_it_was_typed(typed: str) -> None:
    assert f"{ICP}\nhttps://beian.miit.gov.cn/" == footer(typed, "", "zh").plain


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_code_shows_and_links_both_numbers(language: Language) -> None:
    made = footer(ICP, "京公网安备 11010502000000号", language)
    seen = html.read(made.html)

    assert f"{ICP} {POLICE}" == seen.words
    assert (
        "https://beian.miit.gov.cn/",
        "https://beian.mps.gov.cn/#/query/webSearch?code=11010502000000",
    ) == seen.links
    assert () == made.remarks


@pytest.mark.parametrize(
    ("icp", "police", "place"),
    [
        ("", "", "icp"),
        ("京ICP备1234567号", "", "icp"),
        ("京ICP证010101号", "", "icp"),
        ("ICP备12345678号", "", "icp"),
        (f'{ICP}"><script>', "", "icp"),
        (f"{ICP}\u202e", "", "icp"),
        (ICP, "11010502000000", "public_security"),
        (ICP, "京公网安备1101050200000号", "public_security"),
    ],
)
def test_what_is_no_number_makes_no_code(icp: str, police: str, place: str) -> None:
    made = footer(icp, police, "zh")

    assert [(place, True)] == [(one.place, one.stops) for one in made.remarks]
    assert "" == made.html + made.plain + made.app


@pytest.mark.parametrize(
    ("icp", "police", "place"),
    [
        ("京ICP备12345678号", "", "icp"),
        ("京ICP备12345678号-1A", "", "icp"),
        (ICP, "京公网安备44010502000000号", "public_security"),
    ],
)
def test_what_a_person_should_look_at_stops_nothing(icp: str, police: str, place: str) -> None:
    made = footer(icp, police, "en")

    assert [(place, False)] == [(one.place, one.stops) for one in made.remarks]
    assert made.html


def test_the_made_code_passes_the_check_of_the_command_line(tmp_path: Path) -> None:
    home = tmp_path / "home.html"
    made = run("footer", ICP, "--public-security", POLICE)
    home.write_text(f"<html><title>示例</title><p>示例</p>{made.stdout}</html>", encoding="gb18030")
    looked = run("footer", "--check", home, ICP)

    assert (0, "") == (looked.returncode, looked.stderr)
    assert "没有发现要改的地方" in looked.stdout


def test_a_page_without_number_and_link_must_be_changed(tmp_path: Path) -> None:
    home = tmp_path / "home.html"
    home.write_text("<p>SPECIMEN</p>", encoding="utf-8")
    looked = run("footer", "--check", home, "--lang", "en")

    assert 1 == looked.returncode
    assert 2 == looked.stdout.count("[Must fix]")


def test_a_page_with_another_number_is_told(tmp_path: Path) -> None:
    home = tmp_path / "home.html"
    home.write_text(footer(ICP, POLICE, "zh").html, encoding="utf-8")
    looked = run("footer", "--check", home, "京ICP备87654321号-1")

    assert f"页面上是 {ICP}，您填的是 京ICP备87654321号-1，请对一下。\n" == looked.stdout


@pytest.mark.parametrize("data", [b"", b"\x89PNG\r\n\x1a\n", b"%PDF-1.7"])
def test_what_is_no_page_is_told_in_a_line(tmp_path: Path, data: bytes) -> None:
    home = tmp_path / "home.html"
    home.write_bytes(data)
    looked = run("footer", "--check", home)

    assert (2, "“home.html”不是网页源代码，没有核对。\n") == (looked.returncode, looked.stdout)


def test_a_page_that_is_not_there_is_told_in_a_line(tmp_path: Path) -> None:
    looked = run("footer", "--check", tmp_path / "none.html")

    assert (2, 1) == (looked.returncode, looked.stderr.count("\n"))
