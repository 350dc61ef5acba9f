"""The list of a folder that a sealed worker is made of: the page brings nothing that is not on it.

A further part that a worker asks for on demand is a further file in the folder, nothing else:
`await part("name")` in the worker, see docs/assets/checker/parts.mjs.
"""

import base64
import hashlib
import json
from collections.abc import Sequence
from pathlib import Path

from sitebuild.places import ASSETS

NAME = "manifest.json"


def write(folder: Path, modules: Sequence[str], first: Sequence[str], **more: object) -> None:
    """List the files of a folder with sizes and hashes.

    `modules` are the worker's own scripts below docs/assets, each after those that it imports;
    `first` is sent to it at its start.
    """
    inside = {path.name: path for path in sorted(folder.iterdir()) if path.is_file()}
    inside.pop(NAME, None)
    scripts = {f"../assets/{name}": ASSETS / name for name in modules}
    files = {
        name: {"bytes": path.stat().st_size, "sha256": sha256(path).hex()}
        for name, path in {**inside, **scripts}.items()
    }
    listed = {"modules": [*scripts], "first": first, "files": files, **more}
    text = json.dumps(listed, indent=2, sort_keys=True)
    (folder / NAME).write_text(text + "\n", encoding="utf-8")


def integrity(folder: Path) -> str:
    """Give the hash of a folder's list, as the page hands it to the browser."""
    path = folder / NAME
    return f"sha256-{base64.b64encode(sha256(path)).decode()}" if path.exists() else ""


def sha256(path: Path) -> bytes:
    """Hash a file."""
    return hashlib.sha256(path.read_bytes()).digest()
