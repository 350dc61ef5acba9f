"""Content hashes that tell whether a stage of the build has anything to do."""

import hashlib
from collections.abc import Iterable
from pathlib import Path

from sitebuild.places import ROOT, STAMPS

SKIPPED = {"__pycache__", ".ruff_cache", ".mypy_cache", ".pytest_cache"}


def files(*places: Path) -> list[Path]:
    """List every file at or below the given places, sorted, caches left out."""
    found: set[Path] = set()
    for place in places:
        for path in [place] if place.is_file() else place.rglob("*"):
            if path.is_file() and not SKIPPED.intersection(path.parts):
                found.add(path)
    return sorted(found)


def digest(places: Iterable[Path], *more: str) -> str:
    """Hash names and contents of all files at or below the places, and some words."""
    total = hashlib.sha256()
    for word in more:
        total.update(f"{word}\0".encode())
    for path in files(*places):
        name = path.relative_to(ROOT) if path.is_relative_to(ROOT) else path
        total.update(f"{name.as_posix()}\0".encode())
        total.update(hashlib.sha256(path.read_bytes()).digest())
    return total.hexdigest()


def fresh(name: str, value: str, *results: Path, folder: Path = STAMPS) -> bool:
    """Tell whether a stage ended with this hash and its results are still there."""
    stamp = folder / name
    if not all(result.exists() for result in results):
        return False
    return stamp.is_file() and stamp.read_text(encoding="utf-8") == value


def keep(name: str, value: str, *, folder: Path = STAMPS) -> None:
    """Note that a stage ended with this hash."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / name).write_text(value, encoding="utf-8")


def forget(name: str, *, folder: Path = STAMPS) -> None:
    """Make the stage run again next time."""
    (folder / name).unlink(missing_ok=True)
