"""What is shipped is listed, with its terms; the service worker knows every file and no other."""

import hashlib
import json
import re
from typing import Any

from sitebuild import bill, offline, sums
from tests.site.built import Built


def bill_of(built: Built) -> Any:
    return json.loads((built.folder / bill.FILE).read_text(encoding="utf-8"))


def test_every_program_and_model_is_in_the_bill_with_its_hash(built: Built) -> None:
    listed = {
        one["name"]: one["hashes"][0]["content"]
        for one in bill_of(built)["components"]
        if one["type"] == "file"
    }
    there = {
        path.relative_to(built.folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for folder in ("engine", "reader")
        for path in (built.folder / folder).glob("*")
        if path.is_file() and path.suffix not in {".br", ".gz"}
    }

    assert there.items() <= listed.items()


def test_every_part_has_a_version_and_terms(built: Built) -> None:
    parts = [one for one in bill_of(built)["components"] if one["type"] == "library"]
    names = {one["name"] for one in parts}

    assert {"pyodide", "onnxruntime-web", "msgspec", "python-stdnum", "mkdocs-material"} <= names
    assert [one["name"] for one in parts if not one["version"] or not one["licenses"]] == []
    assert len(list((built.folder / bill.LICENCES).iterdir())) > 4


def test_the_service_worker_lists_every_page_and_its_own_first_files(built: Built) -> None:
    text = (built.folder / offline.FILE).read_text(encoding="utf-8")
    known = {
        name: json.loads(value)
        for name, value in re.findall(r"^const ([A-Z]+) = (.*);$", text, re.MULTILINE)
        if name in {"FILES", "FIRST", "VERSION"}
    }
    pages = {f"{url}index.html" for url in built.pages}

    assert pages <= known["FILES"].keys()
    assert all(set(first) <= known["FILES"].keys() for first in known["FIRST"].values())
    assert "checker/index.html" in known["FIRST"]["zh"]
    assert "en/guide/index.html" in known["FIRST"]["en"]
    assert not [name for name in known["FIRST"]["zh"] if name.startswith(("engine/", "reader/"))]
    assert re.fullmatch(r"\w{16}", known["VERSION"])


def test_two_builds_are_compared_file_by_file() -> None:
    one, other = {"a": "1", "b": "2"}, {"a": "1", "b": "3", "c": "4"}

    assert sums.different(one, one) == []
    assert sums.different(one, other) == ["b", "c"]
