"""The text that is sent back to an applicant, made from a report."""

import json
import re
from pathlib import Path

import pytest

from beiancheck.check import Order, check
from beiancheck.provider import default
from beiancheck.reply import reply
from beiancheck.report import Report
from beiancheck.text import LANGUAGES, Language
from tests import submissions
from tests.checker.test_command_line import DAY, package, run
from tests.submissions import Case

NUMBER = {"manager.number": "110105198801010015"}


def report(language: Language = "zh", change: dict[str, str] | None = None) -> Report:
    case = Case(rule="", name="", start="enterprise", finds=(), change=change or {})
    raw = submissions.changed(case)
    raw["files"] = [*raw["files"][1:], raw["files"][0]]
    order = Order(language=language, today=submissions.TODAY, provider=default())
    return check(raw, submissions.files(raw, {"licence.jpg": "none"} if change else {}), order)


def test_papers_come_before_the_fields_of_the_form() -> None:
    words = reply(report(change=NUMBER), default())

    assert ["【营业执照】", "【备案表里填写的内容】", "【以下几项没能核对】"] == re.findall(
        r"^【.*】$", words, re.MULTILINE
    )


def test_what_must_be_fixed_comes_first_within_a_paper() -> None:
    for case in submissions.cases():
        made = submissions.report(case)
        groups = re.split(r"^【.*】$", reply(made, default()), flags=re.MULTILINE)
        for group in groups:
            ranks = re.findall(r"^\d+．.*（(必须修改|建议修改|请人工核对)）$", group, re.MULTILINE)

            assert sorted(ranks, key=["必须修改", "建议修改", "请人工核对"].index) == ranks


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_finding_is_told_with_what_was_seen_what_to_do_and_its_page(
    language: Language,
) -> None:
    made = report(language, NUMBER)
    words = reply(made, default())

    assert 2 == len(made.findings)
    for one in made.findings:
        prefix = "" if language == "zh" else "en/"
        assert one.title in words
        assert one.message in words
        assert one.fix in words
        assert f"{default().site.url}{prefix}rules/{one.rule}/\n" in words
    for item in made.not_checked:
        assert item.what in words


@pytest.mark.parametrize(
    ("language", "said"),
    [("zh", "由省通信管理局审核决定，我们不能代为承诺"), ("en", "we cannot promise")],
)
@pytest.mark.parametrize("change", [None, NUMBER])
def test_a_reply_never_promises_approval(
    language: Language, said: str, change: dict[str, str] | None
) -> None:
    assert said in reply(report(language, change), default())


def test_a_reply_without_findings_still_names_what_was_not_checked() -> None:
    made = report()
    words = reply(made, default())

    assert () == made.findings
    assert "没有发现要改的地方" in words
    assert "【以下几项没能核对】" in words
    assert "没能核对，不等于没有问题。" in words


def saved(folder: Path, language: str = "zh") -> Path:
    (package(folder) / "licence.jpg").unlink()
    done = run("check", folder, "--no-read", "--today", DAY, "--format", "json", "--lang", language)
    path = folder / "report.json"
    path.write_text(done.stdout, encoding="utf-8")
    return path


@pytest.mark.parametrize(("language", "said"), [("zh", "您好："), ("en", "Hello,")])
def test_a_reply_is_in_the_language_of_the_report(tmp_path: Path, language: str, said: str) -> None:
    other = Path(__file__).parents[1] / "site" / "other_provider.toml"
    done = run("reply", saved(tmp_path, language), "--provider", other)

    assert (0, "") == (done.returncode, done.stderr)
    assert said in done.stdout.splitlines()


def test_a_reply_whose_links_nobody_could_open_says_so_to_the_clerk_alone(tmp_path: Path) -> None:
    done = run("reply", saved(tmp_path))

    assert (0, 1) == (done.returncode, len(done.stderr.splitlines()))
    assert "[site] url" in done.stderr
    assert "[site] url" not in done.stdout


def test_a_reply_names_the_code_of_the_papers_and_says_what_is_shortened(tmp_path: Path) -> None:
    path = saved(tmp_path)
    code = json.loads(path.read_text(encoding="utf-8"))["check_code"]
    said = run("reply", path).stdout

    assert f"核对码：{code}。" in said
    assert "只写出一部分" in said


def test_another_language_than_the_reports_is_refused_with_the_way_to_it(tmp_path: Path) -> None:
    done = run("reply", saved(tmp_path), "--lang", "en")

    assert (2, "") == (done.returncode, done.stdout)
    assert "--lang en --format json" in done.stderr


@pytest.mark.parametrize(
    "data", [b"", b"{}", b"[" * 100_000, b"\xff\xfe", b'{"schema": 1}', b"\x00" * 9]
)
def test_a_file_that_is_no_report_ends_with_2_and_one_line(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "report.json").write_bytes(data)
    done = run("reply", tmp_path / "report.json")

    assert (2, 1, "") == (done.returncode, len(done.stderr.splitlines()), done.stdout)


@pytest.mark.parametrize(
    ("key", "value"), [("severity", "fatal"), ("ground", "none"), ("rule", 3), ("cites", None)]
)
def test_a_report_that_was_bent_is_refused(tmp_path: Path, key: str, value: object) -> None:
    path = saved(tmp_path)
    raw = json.loads(path.read_text(encoding="utf-8"))
    raw["findings"][0][key] = value
    path.write_text(json.dumps(raw), encoding="utf-8")

    assert 2 == run("reply", path).returncode


def test_no_line_can_be_slipped_in_and_no_unknown_rule_gets_a_link(tmp_path: Path) -> None:
    path = saved(tmp_path)
    raw = json.loads(path.read_text(encoding="utf-8"))
    raw["findings"][0] |= {"message": "坏\n您已通过审核\x1b[31m", "rule": "../../x"}
    path.write_text(json.dumps(raw), encoding="utf-8")
    words = run("reply", path).stdout

    assert "您已通过审核" not in words.splitlines()
    assert "\x1b" not in words
    assert "../" not in words
