"""What this program does wrong with one file is told in a line, and other files are read."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from beiancheck import web
from beiancheck.__main__ import main
from beiancheck.ocr import pipeline
from beiancheck.ocr.pipeline import Sheet
from sitebuild import models as made
from tests.papers import catalogue
from tests.papers.saving import Format, saved

CARD = saved(catalogue.paper("id-front", "fault"), Format.PNG)
LETTER = saved(catalogue.paper("letter-1", "fault"), Format.PNG)


@pytest.fixture
def fault(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let whatever is wider than high fail while it is read."""
    made.make()
    read = pipeline.read

    def reads(sheet: Sheet, *given: object) -> Iterator[object]:
        if sheet.width > sheet.height:
            raise LookupError("张三")
        return read(sheet, *given)  # type: ignore[arg-type,return-value]

    monkeypatch.setattr(pipeline, "read", reads)


def test_in_the_browser_a_fault_names_its_kind_and_line_and_nothing_that_was_read(
    fault: None,
) -> None:
    del fault
    web.keep("a", CARD)
    letters = [(made.MODELS / name).read_text("utf-8") for name in ("rec.txt", "rec-names.txt")]
    asked = {"name": "a", "page": 1, "letters": letters, "language": "en"}
    told = json.loads(web.read_start(json.dumps(asked)))

    assert told["is_fault"]
    assert told["trouble"].startswith(
        "This program itself failed while it read the file (LookupError, test_reading_faults.py:"
    )
    assert "张三" not in told["trouble"]


def test_the_command_that_reads_tells_a_fault_in_one_line(
    tmp_path: Path, fault: None, capsys: pytest.CaptureFixture[str]
) -> None:
    del fault
    (tmp_path / "card.png").write_bytes(CARD)

    assert main(["read", str(tmp_path / "card.png")]) == 2
    (line,) = capsys.readouterr().err.splitlines()
    assert line.startswith("card.png: 本程序读这个文件时自己出了错（LookupError")


def test_a_check_tells_a_fault_and_reads_the_other_files(
    tmp_path: Path, fault: None, capsys: pytest.CaptureFixture[str]
) -> None:
    del fault
    written = {"kind": "first", "files": [{"name": "card.png"}, {"name": "letter.png"}]}
    (tmp_path / "submission.json").write_text(json.dumps(written))
    (tmp_path / "card.png").write_bytes(CARD)
    (tmp_path / "letter.png").write_bytes(LETTER)
    main(["check", str(tmp_path), "--lang", "en", "--format", "json"])
    told = capsys.readouterr()

    assert told.err.startswith("card.png: This program itself failed")
    assert {one["file"] for one in json.loads(told.out)["papers"]} == {"letter.png"}
