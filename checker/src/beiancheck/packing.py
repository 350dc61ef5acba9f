"""A package for the desk: files named by what they are, in folders by whose they are, and a list.

``beiancheck check package.zip`` reads it back, and ``beiancheck verify report.json package.zip``
knows the report that lies in it.
"""

import io
import re
import zipfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import Any, Final

from beiancheck.check import Order, check
from beiancheck.decode import decode
from beiancheck.documents import kinds
from beiancheck.documents.document import FileKind
from beiancheck.report import encode
from beiancheck.requirements.needed import PERSON_PAPERS
from beiancheck.submission import File
from beiancheck.terms.certificates import PAPER_OF
from beiancheck.toml import written

REPORT: Final = "report.json"
_SUBMISSION: Final = "submission.toml"
# Folders and names are Chinese in both languages: a clerk in China opens them.
_HOLDER, _MANAGER, _SITE, _OTHER = "主办者", "主体负责人", "网站负责人", "其他材料"
_OF_SITE: Final = "第{n}个网站"
_CERTIFICATES: Final = frozenset(PAPER_OF.values())
_IDENTITY: Final = frozenset(paper for papers in PERSON_PAPERS.values() for paper in papers)
_ENDINGS: Final = {FileKind.JPEG: ".jpg", FileKind.TEXT: ".txt", FileKind.UNKNOWN: ""}
# What Windows refuses in a name, and control characters.
_UNFIT: Final = re.compile(r'[\\/:*?"<>|\x00-\x1f\x7f]')
_LONGEST: Final = 80
_DAY: Final = (1980, 1, 1, 0, 0, 0)
"""The first day that a zip can hold; the same package always gives the same bytes."""


@dataclass(frozen=True, slots=True)
class Packed:
    """The bytes of the zip, and the name in it of every file that went in."""

    data: bytes
    names: tuple[str, ...]


def packed(raw: dict[str, Any], files: Mapping[str, bytes], order: Order) -> Packed:
    """Pack a decoded submission with its files, renamed, and with the report on both."""
    taken: set[str] = set()
    renamed: dict[int, str] = {}
    for index, file in _listed(raw):
        if file.name in files:
            renamed[index] = _unused(_name(file, files[file.name]), taken)
    listed = [
        {**one, "name": renamed.get(index, one.get("name"))} if isinstance(one, dict) else one
        for index, one in enumerate(_rows(raw))
    ]
    told = {**raw, "files": listed} if listed else raw
    inside = {renamed[index]: files[file.name] for index, file in _listed(raw) if index in renamed}
    report = encode(check(told, inside, order))
    members = {_SUBMISSION: written(told).encode(), REPORT: report.encode(), **inside}
    return Packed(_zip(members), tuple(inside))


def _listed(raw: dict[str, Any]) -> Iterator[tuple[int, File]]:
    """Yield the files that the raw list names, by their places in it."""
    for index, one in enumerate(_rows(raw)):
        if isinstance(one, dict):
            yield index, decode({"files": [one]}).submission.files[0]


def _rows(raw: dict[str, Any]) -> list[Any]:
    rows = raw.get("files")
    return rows if isinstance(rows, list) else []


def _name(file: File, data: bytes) -> str:
    kind = kinds.of(data)
    ending = _ENDINGS.get(kind, f".{kind.value}") or PurePosixPath(file.name).suffix
    stem = file.role.label.zh if file.role else PurePosixPath(_fit(file.name)).stem
    return f"{_folder(file)}/{_fit(stem)[:_LONGEST]}{_fit(ending)}"


def _folder(file: File) -> str:
    site = _OF_SITE.format(n=file.service) if file.service else ""
    if file.role in _IDENTITY:
        return _MANAGER if file.person != "service-manager" else site + _SITE
    if file.role in _CERTIFICATES:
        return _HOLDER
    return site or _OTHER


def _fit(name: str) -> str:
    return _UNFIT.sub("_", name).strip(". ") if not name.startswith(".") else name


def _unused(wanted: str, taken: set[str]) -> str:
    path = PurePosixPath(wanted)
    name, number = wanted, 1
    while name in taken:
        number += 1
        name = str(path.with_name(f"{path.stem}{number}{path.suffix}"))
    taken.add(name)
    return name


def _zip(members: Mapping[str, bytes]) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        for name, data in members.items():
            # zipfile marks names that are not ASCII as UTF-8; pictures are compressed already.
            info = zipfile.ZipInfo(name, _DAY)
            info.external_attr = 0o644 << 16
            is_text = name in {_SUBMISSION, REPORT}
            info.compress_type = zipfile.ZIP_DEFLATED if is_text else zipfile.ZIP_STORED
            archive.writestr(info, data)
    return made.getvalue()
