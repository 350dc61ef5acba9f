"""A package of materials on disk: a folder or zip with ``submission.toml`` and its files."""

import json
import re
import tomllib
import zipfile
import zlib
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Any

from beiancheck.documents.open import LARGEST
from beiancheck.text import Text

NAMES = ("submission.toml", "submission.json")
# The library raises ValueError for parts that would begin before the file.
_BROKEN_ZIP = (
    *(zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, ValueError),
)
_LARGEST_SUBMISSION = 4 * 1024 * 1024


class PackageError(Exception):
    """The submission itself could not be read; ``said`` is one line for the reader."""

    def __init__(self, said: Text, **values: str) -> None:
        """Keep the words and what fills them."""
        super().__init__(said.en)
        self.said = said
        self.values: dict[str, Text | str] = dict(values)


@dataclass(frozen=True, slots=True)
class Package:
    """A decoded submission and the bytes of the files it names, by name."""

    raw: dict[str, Any]
    files: dict[str, bytes]


def read(path: Path) -> Package:
    """Read a folder, a zip, or the submission file itself.

    :raises PackageError: if there is no submission or it cannot be read.
    """
    if path.is_dir():
        return _folder(path, NAMES)
    if not path.is_file():
        raise PackageError(
            Text(zh="没有找到“{path}”。", en="“{path}” was not found."), path=str(path)
        )
    if path.suffix.lower() in {".toml", ".json"}:
        return _folder(path.parent, (path.name,))
    return _zip(path)


def _folder(folder: Path, names: Iterable[str]) -> Package:
    found = [name for name in names if (folder / name).is_file()]
    if not found:
        raise PackageError(_NO_SUBMISSION, path=str(folder))
    raw = parse((folder / found[0]).read_bytes(), found[0])
    inside = {
        name: (folder / name).read_bytes()
        for name in named(raw)
        if _is_inside(folder, name) and (folder / name).stat().st_size <= LARGEST
    }
    return Package(raw, inside)


def _is_inside(folder: Path, name: str) -> bool:
    # A submission may come from a stranger: a name must not reach outside its folder.
    try:
        whole = (folder / name).resolve()
        return whole.is_relative_to(folder.resolve()) and whole.is_file()
    except (OSError, ValueError):
        return False


def _zip(path: Path) -> Package:
    try:
        with zipfile.ZipFile(path) as archive:
            return _members(archive, path)
    except (*_BROKEN_ZIP, OSError) as error:
        raise PackageError(
            Text(
                zh="“{path}”打不开：要一个文件夹，或没有加密的 zip。",
                en="“{path}” cannot be opened: a folder or a zip without password is needed.",
            ),
            path=str(path),
        ) from error


def _members(archive: zipfile.ZipFile, path: Path) -> Package:
    members = {_name(info): info for info in archive.infolist() if not info.is_dir()}
    found = sorted(
        (name for name in members if PurePosixPath(name).name in NAMES),
        key=lambda name: (name.count("/"), NAMES.index(PurePosixPath(name).name)),
    )
    if not found:
        raise PackageError(_NO_SUBMISSION, path=str(path))
    top = found[0].removesuffix(PurePosixPath(found[0]).name)
    with archive.open(members[found[0]]) as opened:
        raw = parse(opened.read(_LARGEST_SUBMISSION + 1), PurePosixPath(found[0]).name)
    inside: dict[str, bytes] = {}
    for name in named(raw):
        info = members.get(top + name)
        if info is not None and info.file_size <= LARGEST:
            with archive.open(info) as opened:
                inside[name] = opened.read(LARGEST + 1)
    return Package(raw, inside)


def _name(info: zipfile.ZipInfo) -> str:
    # Chinese Windows writes names in GBK without saying so; zipfile then reads them as cp437.
    is_utf8 = info.flag_bits & 0x800
    if is_utf8:
        return info.filename
    try:
        return info.filename.encode("cp437").decode("gbk")
    except UnicodeError:
        return info.filename


def named(raw: dict[str, Any]) -> list[str]:
    """Return the file names that a decoded submission gives."""
    listed = raw.get("files")
    files = listed if isinstance(listed, list) else []
    names = [file.get("name") for file in files if isinstance(file, dict)]
    return [name for name in names if isinstance(name, str) and name and "\0" not in name]


def parse(data: bytes, name: str) -> dict[str, Any]:
    """Decode the bytes of a submission.

    :raises PackageError: with the line where it breaks off.
    """
    if len(data) > _LARGEST_SUBMISSION:
        raise PackageError(
            Text(zh="“{name}”超过 4 MB，不像备案材料。", en="“{name}” is larger than 4 MB."),
            name=name,
        )
    try:
        words = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise PackageError(
            Text(
                zh="“{name}”不是 UTF-8 编码，另存为 UTF-8。",
                en="“{name}” is not UTF-8; save it as UTF-8.",
            ),
            name=name,
        ) from error
    try:
        raw = json.loads(words) if name.endswith(".json") else tomllib.loads(words)
    except (ValueError, RecursionError) as error:
        # The library's own words differ between Python versions; only the line is taken.
        line = re.search(r"line (\d+)", str(error))
        last = str(words.count("\n") + 1)
        raise PackageError(_BROKEN, name=name, line=line[1] if line else last) from error
    if not isinstance(raw, dict):
        raise PackageError(_BROKEN, name=name, line="1")
    return raw


_NO_SUBMISSION = Text(
    zh="“{path}”里没有 submission.toml；可用 beiancheck new 生成。",
    en="There is no submission.toml in “{path}”; beiancheck new writes one.",
)
_BROKEN = Text(
    zh="“{name}”第 {line} 行写法有误，读不下去。",
    en="“{name}” cannot be read: something is wrong on line {line}.",
)
