"""The packed engine: bytecode only, the same bytes every time, papers beside it."""

import gzip
import hashlib
import json
import zipfile
from pathlib import Path

import pytest

from beiancheck.sheets import supplies
from sitebuild import archives, engine, splitting
from sitebuild.forms import font
from sitebuild.places import ASSETS, ENGINE

ARCHIVES = ("python.zip", "packages.zip", "pdf.zip")


@pytest.fixture(scope="session", autouse=True)
def _packed() -> None:
    engine.pack()


@pytest.mark.parametrize("name", ARCHIVES)
def test_an_archive_is_sorted_undated_and_stored(name: str) -> None:
    with zipfile.ZipFile(ENGINE / name) as archive:
        entries = archive.infolist()

    assert [entry.filename for entry in entries] == sorted(entry.filename for entry in entries)
    assert {archives.FIRST_DAY} == {entry.date_time for entry in entries}
    assert {zipfile.ZIP_STORED} == {entry.compress_type for entry in entries}


@pytest.mark.parametrize("name", ARCHIVES)
def test_an_archive_holds_final_bytecode_and_no_source(name: str) -> None:
    with zipfile.ZipFile(ENGINE / name) as archive:
        names = archive.namelist()
        flags = {archive.read(path)[4:8] for path in names if path.endswith(".pyc")}

    assert [path for path in names if path.endswith(".py")] == []
    assert flags == {archives.UNCHECKED}


def test_the_rest_makes_the_library_whole_in_the_place_of_its_directory(tmp_path: Path) -> None:
    first, rest = ENGINE / "python.zip", (ENGINE / "python_rest.bin").read_bytes()
    with zipfile.ZipFile(first) as archive:
        start, names = archive.start_dir, archive.namelist()
        later = archive.read("rest.txt").decode().split()
    (tmp_path / "whole.zip").write_bytes(first.read_bytes()[:start] + rest)

    with zipfile.ZipFile(tmp_path / "whole.zip") as whole:
        assert whole.testzip() is None
        assert whole.namelist()[: len(names)] == names
        bytecode = [name for name in whole.namelist()[len(names) :] if name.endswith(".pyc")]

    assert {splitting.module(name) for name in bytecode} == {*later}
    assert "beiancheck.documents.papers.values.made" in later
    assert "beiancheck.web" not in later


def test_the_manifest_lists_every_file_with_its_hash() -> None:
    listed = json.loads((ENGINE / "manifest.json").read_text(encoding="utf-8"))["files"]
    there = {path.name: path for path in ENGINE.iterdir() if path.is_file()}
    del there["manifest.json"]
    there |= {f"../assets/{name}": ASSETS / name for name in engine.MODULES}

    assert listed == {
        name: {
            "bytes": path.stat().st_size,
            "sha256": hashlib.sha256(path.read_bytes()).hexdigest(),
        }
        for name, path in there.items()
    }


def test_the_base_of_the_typeface_is_small_and_draws_the_whole_table() -> None:
    packed = gzip.compress((ENGINE / "font.zip").read_bytes(), 9)
    table = "".join(font.TABLE.read_text(encoding="utf-8").split())

    # 2 MB, the headings' face included; hosts that pack with brotli need a sixth less.
    assert len(packed) <= 2_000_000
    assert 8105 == len(table)
    assert set() == {*table} - supplies.face(supplies.BASE).glyphs.keys()


def test_sources_and_licences_lie_beside_the_engine() -> None:
    sources = {path.name.split("-")[0] for path in (ENGINE / "sources").iterdir()}
    licences = {path.name for path in (ENGINE / "licences").iterdir() if any(path.iterdir())}

    assert sources == set(engine.SOURCES)
    assert licences == {
        "idna",
        "msgspec",
        "publicsuffixlist",
        "pypdfium2",
        "python_stdnum",
        "segno",
    }


def test_the_same_files_give_the_same_archive(tmp_path: Path) -> None:
    one, two = tmp_path / "one.zip", tmp_path / "two.zip"
    archives.write(one, {"b": b"2", "a": b"1"})
    archives.write(two, {"a": b"1", "b": b"2"})

    assert one.read_bytes() == two.read_bytes()


def test_two_archives_may_not_hold_the_same_file() -> None:
    with pytest.raises(ValueError, match="in two archives: a"):
        archives.merged([{"a": b"1"}, {"a": b"2"}])
