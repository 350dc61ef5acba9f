"""A package holds what was typed and handed in, named for the desk, and is read back as it was."""

import io
import json
import tomllib
import zipfile
from datetime import date
from pathlib import Path
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from beiancheck import package, web
from beiancheck.__main__ import main
from beiancheck.check import Order, check
from beiancheck.packing import packed
from beiancheck.provider import default
from beiancheck.report import encode
from beiancheck.toml import written
from tests import specimens

ORDER = Order(language="zh", today=date(2026, 11, 24), provider=default())
SUBMISSION: dict[str, Any] = {
    "kind": "enterprise",
    "holder": {"name": "示例“甲”有限公司\\分公司\n", "address": "北京市示例路1号"},
    "services": [{"name": "示例", "domains": [{"name": "example.cn"}, {"name": "example.com"}]}],
    "files": [
        {"name": "IMG_0001.JPG", "role": "business-licence"},
        {"name": "IMG_0002.png", "role": "resident-id-front", "person": "holder-manager"},
        {"name": "front.jpg", "role": "resident-id-front", "person": "service-manager"},
        {"name": "cert.pdf", "role": "domain-certificate", "service": 1},
        {"name": "cert (2).pdf", "role": "domain-certificate", "service": 1},
        {"name": "a:b?.jpg"},
        {"name": "gone.jpg", "role": "undertaking"},
    ],
}
FILES = {one["name"]: specimens.of(one["name"]) for one in SUBMISSION["files"][:-1]}
NAMES = (
    "主办者/营业执照.jpg",
    "主体负责人/居民身份证（人像面）.png",
    "网站负责人/居民身份证（人像面）.jpg",
    "第1个网站/域名证书.pdf",
    "第1个网站/域名证书2.pdf",
    "其他材料/a_b_.jpg",
)


def test_files_are_named_by_what_they_are_in_folders_by_whose_they_are() -> None:
    made = packed(SUBMISSION, FILES, ORDER)
    with zipfile.ZipFile(io.BytesIO(made.data)) as archive:
        inside = {info.filename: info for info in archive.infolist()}
        bytes_of = {name: archive.read(name) for name in NAMES}

    assert NAMES == made.names
    assert [*inside] == ["submission.toml", "report.json", *NAMES]
    assert list(bytes_of.values()) == list(FILES.values())
    assert all(info.flag_bits & 0x800 for info in inside.values() if not info.filename.isascii())


def test_the_package_reads_back_as_what_went_in(tmp_path: Path) -> None:
    path = tmp_path / "package.zip"
    path.write_bytes(packed(SUBMISSION, FILES, ORDER).data)
    read = package.read(path)

    assert list(read.files.values()) == list(FILES.values())
    assert {**read.raw, "files": None} == {**SUBMISSION, "files": None}
    assert [one["name"] for one in read.raw["files"]] == [*NAMES, "gone.jpg"]


def test_its_report_is_the_one_that_checking_it_gives(tmp_path: Path) -> None:
    path = tmp_path / "package.zip"
    made = packed(SUBMISSION, FILES, ORDER)
    path.write_bytes(made.data)
    read = package.read(path)
    with zipfile.ZipFile(path) as archive:
        report = archive.read("report.json").decode()
    (tmp_path / "report.json").write_text(report, encoding="utf-8")

    assert report == encode(check(read.raw, read.files, ORDER))
    assert 0 == main(["verify", str(tmp_path / "report.json"), str(path)])


def test_the_same_package_has_the_same_bytes() -> None:
    assert packed(SUBMISSION, FILES, ORDER).data == packed(SUBMISSION, FILES, ORDER).data


def test_a_list_that_is_none_is_packed_as_it_is() -> None:
    made = packed({"kind": "enterprise", "files": "x"}, {}, ORDER)
    with zipfile.ZipFile(io.BytesIO(made.data)) as archive:
        told = tomllib.loads(archive.read("submission.toml").decode())

    assert {"kind": "enterprise", "files": "x"} == told


def test_the_page_gets_the_package_once() -> None:
    web.forget()
    for name, data in FILES.items():
        web.keep(name, data)
    asked = {"make": "package", "submission": SUBMISSION, "language": "zh", "today": "2026-11-24"}
    told = json.loads(web.repair(json.dumps(asked)))
    data = web.made()

    assert list(NAMES) == told["names"]
    assert data == packed(SUBMISSION, FILES, ORDER).data
    assert web.made() == b""


VALUES = st.recursive(
    st.text() | st.booleans() | st.integers(-(2**53), 2**53) | st.dates(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=20,
)


@given(st.dictionaries(st.text(), VALUES, max_size=5))
def test_what_is_written_as_toml_reads_back_the_same(tree: dict[str, Any]) -> None:
    assert tomllib.loads(written(tree)) == tree
