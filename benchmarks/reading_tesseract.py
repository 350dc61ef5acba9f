"""tesseract.js in a process of its own, asked as the other readers are.

``npm ci --ignore-scripts --prefix benchmarks/tesseract`` installs it.
"""

import json
import subprocess
import tempfile
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image

FOLDER = Path(__file__).with_name("tesseract")
Lines = list[dict[str, Any]]


class Tesseract:
    """A node that has tesseract.js loaded; its models are those for simplified Chinese."""

    def __init__(self) -> None:
        """Start it and wait until it can read."""
        pipe = subprocess.PIPE
        command = ["node", FOLDER / "read.mjs"]
        self._node = subprocess.Popen(command, stdin=pipe, stdout=pipe, text=True, cwd=FOLDER)  # noqa: S603 -- own
        self._hear()

    def read(self, pictures: Iterable[NDArray[np.uint8]]) -> list[Lines]:
        """Read pictures, each one's lines by itself: rows, columns, blue, green, red."""
        pages: list[Lines] = []
        assert self._node.stdin  # noqa: S101 -- opened as a pipe
        with tempfile.TemporaryDirectory() as folder:
            for picture in pictures:
                path = Path(folder) / "page.png"
                Image.fromarray(picture[:, :, ::-1].copy()).save(path, compress_level=1)
                self._node.stdin.write(f"{path}\n")
                self._node.stdin.flush()
                of = picture.shape[1], picture.shape[0]
                pages.append([line | {"of": of} for line in self._hear()])
        return pages

    def end(self, peak: Callable[[int], float]) -> float:
        """Let it end and return the most memory that it held, as ``peak`` tells of a process."""
        most = peak(self._node.pid)
        assert self._node.stdin  # noqa: S101 -- opened as a pipe
        self._node.stdin.close()
        self._node.wait()
        return most

    def _hear(self) -> Any:  # noqa: ANN401 -- JSON
        assert self._node.stdout  # noqa: S101 -- opened as a pipe
        return json.loads(self._node.stdout.readline())
