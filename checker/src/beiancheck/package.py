"""A package of materials on disk: a folder or zip with ``submission.toml`` and its files."""

import zipfile
import zlib
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Any

from beiancheck.documents.open import LARGEST
from beiancheck.submission_file import LARGEST_SUBMISSION, NAMES, PackageError, named, parse
from beiancheck.text import Text

# The library raises ValueError for parts that would begin before the file.
_BROKEN_ZIP = (
    *(zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, ValueError),
)


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
        raw = parse(opened.read(LARGEST_SUBMISSION + 1), PurePosixPath(found[0]).name)
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


_NO_SUBMISSION = Text(
    zh="“{path}”里没有 submission.toml；可用 beiancheck new 生成。",
    en="There is no submission.toml in “{path}”; beiancheck new writes one.",
)
