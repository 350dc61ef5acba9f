"""A clerk is told whether a report belongs to the package in hand."""

import json
import re
import subprocess
import zipfile
from pathlib import Path

import pytest

from beiancheck import check_code, saved_report
from beiancheck.report import submission_digest
from tests import specimens
from tests.checker.test_command_line import DAY, package, run


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "in").mkdir()
    return package(tmp_path / "in")


def saved(folder: Path, *words: str) -> Path:
    done = run("check", folder, "--no-read", "--today", DAY, "--format", "json", *words)
    path = folder.parent / "report.json"
    path.write_text(done.stdout, encoding="utf-8")
    return path


def verified(report: Path | str, path: Path, *words: str) -> subprocess.CompletedProcess[str]:
    done = run("verify", report, path, *words)

    assert "Traceback" not in done.stderr
    return done


def states(done: subprocess.CompletedProcess[str]) -> dict[str, str]:
    lines = [line.split() for line in done.stdout.splitlines() if line.startswith("  ")]
    return {name: state for state, name in lines if state != "一致"}


@pytest.mark.parametrize("words", [(), ("--whole",), ("--lang", "en")])
def test_the_report_of_a_package_belongs_to_it_as_folder_and_as_zip(
    folder: Path, words: tuple[str, ...]
) -> None:
    report = saved(folder, *words)
    packed = folder.parent / "package.zip"
    with zipfile.ZipFile(packed, "w") as archive:
        for path in folder.iterdir():
            archive.write(path, path.name)
    for path in (folder, packed):
        done = verified(report, path, "--lang", "zh")

        assert (0, {}) == (done.returncode, states(done))
        assert "重新核对，结果与报告相同" in done.stdout


def test_toml_and_json_of_one_submission_have_one_digest() -> None:
    from datetime import date  # noqa: PLC0415 -- only this test needs it

    assert submission_digest({"b": date(2026, 1, 2), "a": "示例"}) == submission_digest(
        {"a": "示例", "b": "2026-01-02"}
    )


def test_a_file_that_was_changed_is_named(folder: Path) -> None:
    report = saved(folder)
    (folder / "licence.jpg").write_bytes(specimens.of("another.jpg"))
    done = verified(report, folder)

    assert (1, {"licence.jpg": "有改动"}) == (done.returncode, states(done))
    assert "对不上" in done.stdout


def test_a_file_that_is_gone_and_one_that_came_are_named(folder: Path) -> None:
    data = (folder / "letter.jpg").read_bytes()
    (folder / "letter.jpg").unlink()
    report = saved(folder)
    (folder / "letter.jpg").write_bytes(data)
    (folder / "licence.jpg").unlink()
    done = verified(report, folder)

    assert (1, {"licence.jpg": "少了", "letter.jpg": "多出"}) == (done.returncode, states(done))


def test_a_file_that_never_came_is_no_difference(folder: Path) -> None:
    (folder / "letter.jpg").unlink()
    done = verified(saved(folder), folder)

    assert (0, {"letter.jpg": "仍没有交"}) == (done.returncode, states(done))


def test_one_character_in_the_submission_is_told(folder: Path) -> None:
    report = saved(folder)
    path = folder / "submission.toml"
    words = path.read_text(encoding="utf-8")
    path.write_text(words.replace("13800138000", "13800138001"), encoding="utf-8")
    done = verified(report, folder)

    assert (1, {"材料表": "有改动"}) == (done.returncode, states(done))


def test_a_renamed_file_is_told_apart_from_a_new_one(folder: Path) -> None:
    report = saved(folder)
    path = folder / "submission.toml"
    words = path.read_text(encoding="utf-8")
    path.write_text(words.replace("licence.jpg", "zhizhao.jpg"), encoding="utf-8")
    (folder / "licence.jpg").rename(folder / "zhizhao.jpg")
    done = verified(report, folder)

    assert (1, {"材料表": "有改动", "zhizhao.jpg": "改了名"}) == (done.returncode, states(done))


def test_a_report_that_was_edited_is_found_by_checking_again(folder: Path) -> None:
    (folder / "licence.jpg").unlink()
    report = saved(folder)
    raw = json.loads(report.read_text(encoding="utf-8"))
    report.write_text(json.dumps(raw | {"findings": []}), encoding="utf-8")
    done = verified(report, folder)

    assert 1 == done.returncode
    assert "结果与报告不同" in done.stdout


def test_a_report_of_another_version_is_not_called_genuine(folder: Path) -> None:
    report = saved(folder)
    raw = json.loads(report.read_text(encoding="utf-8"))
    report.write_text(json.dumps(raw | {"engine": "0.0.1"}), encoding="utf-8")
    done = verified(report, folder)

    assert 0 == done.returncode
    assert "报告本身改没改过，看不出来" in done.stdout


def test_a_report_without_a_digest_of_the_submission_proves_nothing(folder: Path) -> None:
    report = saved(folder)
    raw = json.loads(report.read_text(encoding="utf-8"))
    del raw["submission_sha256"]
    report.write_text(json.dumps(raw), encoding="utf-8")
    done = verified(report, folder)

    assert (1, {"材料表": "无法比较"}) == (done.returncode, states(done))


@pytest.mark.parametrize("spoilt", [b"", b"PK\x03\x04", b"no archive"])
def test_a_package_that_cannot_be_read_ends_with_2(folder: Path, spoilt: bytes) -> None:
    report = saved(folder)
    (folder.parent / "package.zip").write_bytes(spoilt)
    done = verified(report, folder.parent / "package.zip")

    assert (2, "") == (done.returncode, done.stdout)


def test_a_zip_whose_bytes_were_damaged_ends_with_2(folder: Path) -> None:
    report = saved(folder)
    packed = folder.parent / "package.zip"
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for path in folder.iterdir():
            archive.write(path, path.name)
    data = bytearray(packed.read_bytes())
    with zipfile.ZipFile(packed) as archive:
        start = archive.getinfo("submission.toml").header_offset
    data[start + 60 : start + 200] = b"\xff" * 140
    packed.write_bytes(data)
    done = verified(report, packed)

    assert (2, 1) == (done.returncode, len(done.stderr.splitlines()))


def code_of(report: Path) -> str:
    return check_code.of(saved_report.read(report)).written


def test_the_code_of_a_report_belongs_to_its_package_scanned_or_typed(folder: Path) -> None:
    report = saved(folder)
    typed = json.loads(report.read_text(encoding="utf-8"))["check_code"]
    for words in (code_of(report), code_of(report).lower(), typed, typed.replace("-", " ")):
        done = verified(words, folder)

        assert (0, {}) == (done.returncode, states(done)), words


def test_masked_whole_and_english_reports_have_one_code(folder: Path) -> None:
    made = {code_of(saved(folder, *words)) for words in ((), ("--whole",), ("--lang", "en"))}

    assert 1 == len(made)


def test_a_code_holds_digests_and_counts_only(folder: Path) -> None:
    code = code_of(saved(folder))

    assert re.fullmatch(
        r"BEIANCHECK:1:[0-9A-F]{16}:(\d+\.){4}\d+:[0-9A-F]{8}(\.[0-9A-F]{8})+", code
    )


def test_a_scanned_code_tells_which_file_differs(folder: Path) -> None:
    code = code_of(saved(folder))
    (folder / "licence.jpg").write_bytes(specimens.of("licence.jpg") + b"x")
    done = verified(code, folder)

    assert (1, {"licence.jpg": "有改动"}) == (done.returncode, states(done))


def test_a_scanned_code_tells_of_a_file_that_is_gone_and_of_changed_words(folder: Path) -> None:
    code = code_of(saved(folder))
    (folder / "licence.jpg").unlink()
    written = folder / "submission.toml"
    words = written.read_text(encoding="utf-8")
    written.write_text(words.replace('"beijing"', '"tianjin"'), encoding="utf-8")
    done = verified(code, folder)

    assert (1, {"licence.jpg": "有改动", "材料表": "有改动"}) == (done.returncode, states(done))


def test_a_typed_code_that_differs_lists_digests_to_compare(folder: Path) -> None:
    typed = json.loads(saved(folder).read_text(encoding="utf-8"))["check_code"]
    (folder / "licence.jpg").write_bytes(b"x")
    done = verified(typed, folder, "--lang", "en")

    assert 1 == done.returncode
    assert "licence.jpg  2d711642\n" in done.stdout
    assert "compare the digests above" in done.stdout


@pytest.mark.parametrize("words", ["A1B2-C3D4", "BEIANCHECK:2:A1B2", "none.json"])
def test_what_is_no_code_and_no_file_is_told_in_a_line(folder: Path, words: str) -> None:
    done = verified(words, folder)

    assert (2, 1) == (done.returncode, done.stderr.count("\n"))
