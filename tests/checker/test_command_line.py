"""The command line, run as a clerk runs it: in a process of its own, on real files."""

import json
import os
import subprocess
import sys
import zipfile
from pathlib import Path
from typing import Any

import pytest

from tests import specimens, submissions

DAY = "2026-11-24"


def run(*words: object, **environment: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "beiancheck", *(str(word) for word in words)]
    return subprocess.run(
        command,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
        env=os.environ | environment,
    )


def package(folder: Path, name: str = "enterprise", extra: str = "") -> Path:
    """Lay out a flawless submission with its files."""
    text = (submissions.FLAWLESS / f"{name}.toml").read_text(encoding="utf-8")
    (folder / "submission.toml").write_text(text + extra, encoding="utf-8")
    for file, data in submissions.files(submissions.flawless(name)).items():
        (folder / file).write_bytes(data)
    return folder


def checked(path: Path, *words: str) -> dict[str, Any]:
    done = run("check", path, "--no-read", "--format", "json", "--today", DAY, *words)
    return json.loads(done.stdout)


def test_a_flawless_folder_ends_with_0(tmp_path: Path) -> None:
    done = run("check", package(tmp_path), "--no-read", "--today", DAY)

    assert (0, "") == (done.returncode, done.stderr)
    assert "没有发现要改的地方。" in done.stdout


def test_a_must_fix_ends_with_1(tmp_path: Path) -> None:
    (package(tmp_path) / "licence.jpg").unlink()

    assert 1 == run("check", tmp_path, "--no-read", "--today", DAY).returncode


def test_a_zip_gives_the_same_report_as_its_folder(tmp_path: Path) -> None:
    package(tmp_path)
    packed = tmp_path.parent / f"{tmp_path.name}.zip"
    with zipfile.ZipFile(packed, "w") as archive:
        for path in tmp_path.iterdir():
            archive.write(path, f"材料/{path.name}")

    assert checked(tmp_path) == checked(packed)


def test_a_zip_of_chinese_windows_keeps_its_names(tmp_path: Path) -> None:
    text = (submissions.FLAWLESS / "enterprise.toml").read_text(encoding="utf-8")
    packed = tmp_path / "package.zip"
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("submission.toml", text.replace("licence.jpg", "执照执照.jpg"))
        archive.writestr("ZHIZHAO1.jpg", specimens.of("licence.jpg"))
        for name, data in submissions.files(submissions.flawless("enterprise")).items():
            if name != "licence.jpg":
                archive.writestr(name, data)
    # zipfile always says UTF-8 of Chinese names; Windows writes GBK bytes and says nothing.
    packed.write_bytes(packed.read_bytes().replace(b"ZHIZHAO1", "执照执照".encode("gbk")))

    assert [] == checked(packed)["findings"]


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", ""),
        (b"kind = ", "第 1 行"),
        (b"kind = 'enterprise'\nkind = 'individual'\n", "第 2 行"),
        ("kind = '企业'".encode("gbk"), "UTF-8"),
        (b"\xff\xfe", "UTF-8"),
    ],
)
def test_a_submission_that_cannot_be_read_ends_with_2_and_one_line(
    tmp_path: Path, content: bytes, said: str
) -> None:
    (tmp_path / "submission.toml").write_bytes(content)
    done = run("check", tmp_path, "--no-read", "--today", DAY)

    assert ((2, 1) if said else (1, 0)) == (done.returncode, len(done.stderr.splitlines()))
    assert said in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize("path", ["nowhere", "empty", "text.zip"])
def test_a_package_that_is_none_ends_with_2_and_one_line(tmp_path: Path, path: str) -> None:
    (tmp_path / "empty").mkdir()
    (tmp_path / "text.zip").write_text("no archive", encoding="utf-8")
    done = run("check", tmp_path / path, "--lang", "en")

    assert (2, 1) == (done.returncode, len(done.stderr.splitlines()))
    assert path in done.stderr


@pytest.mark.parametrize("raw", ["[]", "3", "{", "{'kind': 1}", "[" * 100_000, '{"files": 3}'])
def test_json_that_is_no_submission_never_ends_in_a_traceback(tmp_path: Path, raw: str) -> None:
    (tmp_path / "submission.json").write_text(raw, encoding="utf-8")
    done = run("check", tmp_path)

    assert "Traceback" not in done.stderr
    assert done.returncode in {1, 2}


def test_a_name_never_reaches_outside_its_folder(tmp_path: Path) -> None:
    (tmp_path / "secret.jpg").write_bytes(specimens.of("secret.jpg"))
    inner = tmp_path / "inner"
    inner.mkdir()
    package(inner, extra='\n[[files]]\nname = "../secret.jpg"\nrole = "other"\n')
    found = checked(inner)

    assert ["file-missing"] == [finding["rule"] for finding in found["findings"]]


def test_wrong_values_are_named_each_and_the_rest_is_checked(tmp_path: Path) -> None:
    text = (package(tmp_path) / "submission.toml").read_text(encoding="utf-8")
    broken = (
        text.replace('province = "beijing"', 'province = "peking"')
        .replace("is_open = false", 'is_open = "no"')
        .replace('emergency = "13900139000"', "emergency = 139")
        .replace('"13700137000"', '"1370013700"')
    )
    (tmp_path / "submission.toml").write_text(broken, encoding="utf-8")
    found = {(one["rule"], one["place"]) for one in checked(tmp_path)["findings"]}

    assert {
        ("value-unusable", "province"),
        ("value-unusable", "services.0.is_open"),
        ("value-unusable", "manager.emergency"),
        ("mobile-malformed", "services.0.manager.mobile"),
    } <= found


HOSTILE = [
    "<img src=x onerror=alert(1)>",
    "{0.__class__}",
    "{",
    "%s%n",
    "\u202egpj.exe",
    "a" * 10_000,
    "\ud7ff\x00\x1b[31m",
    "'; DROP TABLE holder; --",
]


@pytest.mark.parametrize("words", HOSTILE)
@pytest.mark.parametrize("language", ["zh", "en"])
def test_hostile_words_in_any_field_end_in_a_report(
    tmp_path: Path, words: str, language: str
) -> None:
    def spoilt(value: Any) -> Any:
        if isinstance(value, dict):
            return {key: spoilt(item) for key, item in value.items()}
        if isinstance(value, list):
            return [spoilt(item) for item in value]
        return words if isinstance(value, str) else str(value)

    (tmp_path / "submission.json").write_text(
        json.dumps(spoilt(submissions.flawless("enterprise"))), encoding="utf-8"
    )
    done = run("check", tmp_path, "--no-read", "--lang", language, "--format", "json")

    assert ("", 1) == (done.stderr, done.returncode)
    assert json.loads(done.stdout)["counts"]["error"] > 0


def test_what_new_writes_can_be_checked_for_every_kind(tmp_path: Path) -> None:
    from beiancheck.terms.kinds import Kind  # noqa: PLC0415 -- only this test needs it

    for kind in Kind:
        made = run("new", "--kind", kind.value, "--province", "guangdong", "--out", tmp_path / kind)
        assert 0 == made.returncode, made.stderr
        found = {one["rule"] for one in checked(tmp_path / kind)["findings"]}
        assert {"field-missing", "file-missing"} <= found
        assert "value-unusable" not in found
        text = (tmp_path / kind / "submission.toml").read_text(encoding="utf-8")
        assert '\nname = "app-icon.jpg"' not in text, "the template is a website's"


def test_new_never_overwrites(tmp_path: Path) -> None:
    package(tmp_path)
    before = (tmp_path / "submission.toml").read_bytes()

    assert 2 == run("new", "--out", tmp_path).returncode
    assert before == (tmp_path / "submission.toml").read_bytes()


def test_a_masked_report_holds_no_name_and_no_number(tmp_path: Path) -> None:
    text = (package(tmp_path) / "submission.toml").read_text(encoding="utf-8")
    (tmp_path / "submission.toml").write_text(
        text.replace("110105198801010014", "110105198801010015"), encoding="utf-8"
    )
    masked = json.dumps(checked(tmp_path), ensure_ascii=False)

    for value in (
        "110105198801010015",
        "张示例",
        "13800138000",
        "zhang@example.cn",
        "示例（北京）",
    ):
        assert value not in masked
    assert "1101…0015" in masked


def test_every_rule_is_listed_with_its_causes() -> None:
    rows = json.loads(run("rules", "--format", "json").stdout)

    assert all(row["title"] and row["fix"] and row["cites"] for row in rows)
    assert 2 == run("rules", "no-such-rule").returncode


def test_the_schemas_are_json() -> None:
    assert "properties" in json.loads(run("schema", "submission").stdout)
    assert "$defs" in json.loads(run("schema", "report").stdout)
